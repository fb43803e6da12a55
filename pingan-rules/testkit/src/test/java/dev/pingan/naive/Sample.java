package dev.pingan.naive;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Short ways to write entries of 2023 and to ask for one finding. */
final class Sample {
  static final Actor U1 = Actor.unit(Id.of("u1"));
  static final Actor U2 = Actor.unit(Id.of("u2"));
  static final Actor UNKNOWN = Actor.unit(Id.of("nobody"));
  static final VisitTask[] ALL_TASKS = VisitTask.values();

  private Sample() {}

  static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2023-" + monthAndDay);
  }

  /** An entry of 2023 ({@code 04-15}) or of any day ({@code 2024-01-02}). */
  static Entry entry(String id, String day, Content content) {
    return Entry.builder()
        .id(Id.of(id))
        .occurredOn(day.length() == 5 ? day(day) : LocalDate.parse(day))
        .recordedAt(Instant.parse("2023-01-01T00:00:00Z"))
        .recordedBy("clerk")
        .content(content)
        .build();
  }

  static Entry act(String id, String day, Kind kind, Actor... by) {
    return entry(id, day, Act.builder().kind(kind).by(by).build());
  }

  static Entry visit(String id, String day, String household, int reached, VisitTask... tasks) {
    Visit.Builder visit = Visit.builder().unit(Id.of("u1")).household(Id.of(household));
    return entry(id, day, visit.tasks(tasks).membersReached(reached).build());
  }

  static Entry matter(String id, String day, String caseId, String unit) {
    return entry(
        id, day, Case.builder().caseId(Id.of(caseId)).kind(Kind.DISPUTE).unit(Id.of(unit)).build());
  }

  static Entry complaint(String id, String day, String caseId, boolean signed) {
    return entry(
        id, day, Case.builder().caseId(Id.of(caseId)).kind(Kind.COMPLAINT).signed(signed).build());
  }

  static Entry step(String id, String day, String caseId, Kind kind) {
    return entry(id, day, Step.builder().caseId(Id.of(caseId)).kind(kind).build());
  }

  static Entry verified(String id, String day, String caseId, Outcome outcome) {
    return entry(
        id, day, Step.builder().caseId(Id.of(caseId)).kind(Kind.VERIFIED).outcome(outcome).build());
  }

  static Step.Builder returnVisit(String caseId, Outcome outcome) {
    return Step.builder().caseId(Id.of(caseId)).kind(Kind.RETURN_VISIT).outcome(outcome);
  }

  /** The finding of that id under that plan, in the sample organisation. */
  static NaiveFinding finding(NaivePlan plan, String id, String asOf, Entry... entries) {
    return finding(plan, SampleBureau.organisation(), id, asOf, entries);
  }

  static NaiveFinding finding(String id, String asOf, Entry... entries) {
    return finding(NaivePlan.of(2023), SampleBureau.organisation(), id, asOf, entries);
  }

  static NaiveFinding finding(
      NaivePlan plan, Organisation organisation, String id, String asOf, Entry... entries) {
    LocalDate day = asOf.length() == 5 ? day(asOf) : LocalDate.parse(asOf);
    return NaiveEvaluator.evaluate(
            plan, HolidayCalendar.published(), organisation, List.of(entries), day)
        .stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no finding " + id));
  }

  static String status(String id, String asOf, Entry... entries) {
    return finding(id, asOf, entries).status();
  }

  static String status(NaivePlan plan, String id, String asOf, Entry... entries) {
    return finding(plan, id, asOf, entries).status();
  }
}
