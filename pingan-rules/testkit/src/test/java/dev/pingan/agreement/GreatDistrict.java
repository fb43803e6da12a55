package dev.pingan.agreement;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/** A district of 20 units, 200 villages and many households, with gaps in a fixed pattern. */
final class GreatDistrict {
  private static final int UNITS = 20;
  private static final int VILLAGES = 200;
  private static final Instant RECORDED = Instant.parse("2024-01-31T00:00:00Z");

  private final int households;
  private final List<LedgerRecord> records = new ArrayList<>();

  GreatDistrict(int households) {
    this.households = households;
  }

  Organisation organisation() {
    return Organisation.builder()
        .name(Label.of("大区城建局"))
        .units(
            IntStream.range(0, UNITS)
                .mapToObj(i -> Unit.builder().id(Id.of("u" + i)).build())
                .toList())
        .localities(Locality.builder().id(Id.of("l")).kind(LocalityKind.TOWN).build())
        .villages(IntStream.range(0, VILLAGES).mapToObj(this::village).toList())
        .build();
  }

  /** About three visits a household, and one other record to every ten visits. */
  Ledger ledger() {
    for (int round = 0; round < 3; round++) {
      LocalDate first = LocalDate.of(2023, new int[] {4, 8, 11}[round], 1);
      for (int h = 0; h < households; h++) {
        visits(round, first, h);
      }
    }
    for (int i = 0; i < households / 10; i++) {
      matter(i);
      banner(i);
    }
    return Ledger.of(records);
  }

  private Village village(int number) {
    List<Household> register =
        IntStream.range(0, households)
            .filter(h -> h % VILLAGES == number)
            .mapToObj(GreatDistrict::household)
            .toList();
    return Village.builder()
        .id(Id.of("v" + number))
        .locality(Id.of("l"))
        .unit(Id.of("u" + number % UNITS))
        .register(register)
        .build();
  }

  private static Household household(int h) {
    Household.Builder household = Household.builder().id(Id.of("h" + h));
    if (h % 97 == 0) {
      return household.kind(HouseholdKind.VACANT).members(0).build();
    }
    household.kind(h % 11 == 0 ? HouseholdKind.FLOATING : HouseholdKind.RESIDENT);
    return h % 20_011 == 5 ? household.build() : household.members(1 + h % 5).build();
  }

  /** Some households are missed, some reached in part, some visited twice for their tasks. */
  private void visits(int round, LocalDate first, int h) {
    int village = h % VILLAGES;
    if ((h / VILLAGES + round) % 50 == 0 && village % 4 == 0) {
      return;
    }
    int reached = village % 8 == 1 && h % 31 == 0 ? 0 : 1 + h % 5;
    LocalDate day = first.plusDays((h / 7 + round) % (village % 16 == 2 ? 33 : 28));
    if (h % 13 == 0) {
      visit(round + "-" + h + "a", day, h, reached, EnumSet.of(VisitTask.BOOKLET));
      visit(
          round + "-" + h + "b",
          day.plusDays(1),
          h,
          reached,
          EnumSet.complementOf(EnumSet.of(VisitTask.BOOKLET)));
    } else {
      visit(round + "-" + h, day, h, reached, EnumSet.allOf(VisitTask.class));
    }
  }

  private void visit(String id, LocalDate day, int h, int reached, EnumSet<VisitTask> tasks) {
    record(
        "visit-" + id,
        day,
        Visit.builder()
            .unit(Id.of("u" + h % VILLAGES % UNITS))
            .household(Id.of("h" + h))
            .tasks(tasks)
            .membersReached(reached)
            .build());
  }

  private void matter(int i) {
    if (i % 40 != 0) {
      return;
    }
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(i / 40 % 330);
    record(
        "matter-" + i,
        day,
        Case.builder()
            .caseId(Id.of("m" + i))
            .kind(Kind.DISPUTE)
            .unit(Id.of("u" + i / 40 % UNITS))
            .build());
    record(
        "return-" + i,
        day.plusDays(40 + i % 60),
        Step.builder()
            .caseId(Id.of("m" + i))
            .kind(Kind.RETURN_VISIT)
            .outcome(i % 3 == 0 ? Outcome.UNSOLVED : Outcome.SOLVED)
            .explained(i % 2 == 0)
            .build());
  }

  private void banner(int i) {
    LocalDate day = LocalDate.of(2023, new int[] {4, 6, 9, 12}[i % 4], 1 + i / 4 % 12);
    record(
        "banner-" + i,
        day,
        Act.builder()
            .kind(Kind.BANNER)
            .by(Actor.unit(Id.of("u" + i % UNITS)))
            .place(i % 5 == 0 ? Place.OTHER : Place.OFFICE)
            .build());
  }

  private void record(String id, LocalDate day, Content content) {
    records.add(
        Entry.builder()
            .id(Id.of(id))
            .occurredOn(day)
            .recordedAt(RECORDED)
            .recordedBy("sample")
            .content(content)
            .build());
  }
}
