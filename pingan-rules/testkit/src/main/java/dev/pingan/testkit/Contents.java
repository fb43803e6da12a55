package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Short ways to write the contents of the hand-picked pools. */
final class Contents {
  private Contents() {}

  static Visit visit(String unit, String household, int reached, VisitTask... tasks) {
    return Visit.builder()
        .unit(Id.of(unit))
        .household(Id.of(household))
        .membersReached(reached)
        .tasks(tasks)
        .build();
  }

  static Content banner(Place place, int items, String... by) {
    return Act.builder().kind(Kind.BANNER).place(place).items(items).by(actors(by)).build();
  }

  static Content act(Kind kind, String... by) {
    return Act.builder().kind(kind).by(actors(by)).build();
  }

  static Content meetingIn(String village, String by) {
    return Act.builder().kind(Kind.VILLAGE_MEETING).village(Id.of(village)).by(actors(by)).build();
  }

  static Content measure(Kind kind, String by) {
    return Measure.builder().kind(kind).by(actors(by)).build();
  }

  static Content measureUntil(String until, Kind kind, String by) {
    return Measure.builder().kind(kind).by(actors(by)).until(day(until)).build();
  }

  static Content measureAt(String site, Kind kind, String by) {
    return Measure.builder().kind(kind).by(actors(by)).site(Id.of(site)).build();
  }

  static Content shift(Optional<String> unit, Optional<String> lead, String... officers) {
    return Shift.builder()
        .unit(unit.map(Id::of))
        .lead(lead.map(Id::of))
        .officers(SmallOrganisation.ids(officers))
        .build();
  }

  static Content matter(String number, Kind kind, String unit) {
    return Case.builder().caseId(Id.of(number)).kind(kind).unit(Id.of(unit)).build();
  }

  static Case.Builder caseOf(String number, Kind kind) {
    return Case.builder().caseId(Id.of(number)).kind(kind);
  }

  static Step.Builder returnVisit(String number, Outcome outcome) {
    return Step.builder().caseId(Id.of(number)).kind(Kind.RETURN_VISIT).outcome(outcome);
  }

  static Content verified(String number, Outcome outcome) {
    return Step.builder().caseId(Id.of(number)).kind(Kind.VERIFIED).outcome(outcome).build();
  }

  static Content step(String number, Kind kind) {
    return Step.builder().caseId(Id.of(number)).kind(kind).build();
  }

  static Content nothingThrough(String through, String by) {
    return NilReport.of(Set.of(Actor.parse(by)), day(through));
  }

  /** A day as {@code 2022-12-31}, or {@code 04-30} for one of the plan year. */
  static LocalDate day(String text) {
    return LocalDate.parse(text.length() == "04-30".length() ? Worlds.YEAR + "-" + text : text);
  }

  static List<LocalDate> days(String... texts) {
    return Arrays.stream(texts).map(Contents::day).sorted().toList();
  }

  private static List<Actor> actors(String... by) {
    return Arrays.stream(by).map(Actor::parse).toList();
  }
}
