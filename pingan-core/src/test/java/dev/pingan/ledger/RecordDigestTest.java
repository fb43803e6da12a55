package dev.pingan.ledger;

import static dev.pingan.ledger.Samples.JULY;
import static dev.pingan.ledger.Samples.U1;
import static dev.pingan.ledger.Samples.U2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field of every shape is in the digest; the order of a set is not. */
class RecordDigestTest {
  private static final LocalDate DAY = LocalDate.parse("2023-06-30");
  private static final Survey SURVEY = Survey.of(10, 9);
  private static final Draft DRAFT = Draft.of(SURVEY);

  /** All different, each from some other in one field only. */
  private static Stream<LedgerRecord> records() {
    Stream<Content> contents =
        Stream.of(acts(), measures(), visits(), shifts(), cases(), steps(), incidents(), figures())
            .flatMap(List::stream);
    return Stream.of(
            contents.map(content -> Draft.of(content).entry()),
            entries().stream(),
            amendments().stream())
        .flatMap(some -> some);
  }

  private static List<Entry> entries() {
    return List.of(
        DRAFT.id("c").entry(),
        DRAFT.recordedAt(JULY).entry(),
        DRAFT.recordedBy("o9").entry(),
        DRAFT.day("2023-04-11").entry(),
        DRAFT.archiveRef("box 7").entry());
  }

  private static List<Amendment> amendments() {
    return List.of(
        DRAFT.replacement(),
        DRAFT.id("c").replacement(),
        DRAFT.original("c").replacement(),
        DRAFT.recordedAt(JULY).replacement(),
        DRAFT.recordedBy("o9").replacement(),
        DRAFT.reason("wrong-unit").replacement(),
        DRAFT.day("2023-04-11").replacement(),
        DRAFT.archiveRef("box 7").replacement(),
        Draft.of(Survey.of(10, 10)).replacement(),
        DRAFT.withdrawal(),
        DRAFT.id("c").withdrawal(),
        DRAFT.original("c").withdrawal(),
        DRAFT.recordedAt(JULY).withdrawal(),
        DRAFT.recordedBy("o9").withdrawal(),
        DRAFT.reason("wrong-unit").withdrawal(),
        DRAFT.archiveRef("box 7").withdrawal());
  }

  private static List<Content> acts() {
    return List.of(
        act().build(),
        Act.builder().kind(Kind.LAW_LESSON).by(U1).build(),
        Act.builder().kind(Kind.TRAINING).by(U2).build(),
        Act.builder().kind(Kind.TRAINING).by(U1, U2).build(),
        act().items(2).build(),
        act().village(Id.of("v1")).build(),
        act().place(Place.OFFICE).build(),
        act().about("l1").build());
  }

  private static List<Content> measures() {
    return List.of(
        measure().build(),
        Measure.builder().kind(Kind.STANDBY).by(U1).build(),
        Measure.builder().kind(Kind.PATROL).by(U2).build(),
        measure().site(Id.of("s1")).build(),
        measure().until(DAY).build());
  }

  private static List<Content> visits() {
    return List.of(
        visit("u1", "h1", 2).build(),
        visit("u2", "h1", 2).build(),
        visit("u1", "h2", 2).build(),
        visit("u1", "h1", 3).build(),
        visit("u1", "h1", 2).tasks(VisitTask.BOOKLET).build(),
        visit("u1", "h1", 2).tasks(VisitTask.SKILLS).build());
  }

  private static List<Content> shifts() {
    return List.of(
        Shift.builder().lead(Id.of("o1")).build(),
        Shift.builder().lead(Id.of("o2")).build(),
        Shift.builder().lead(Id.of("o1")).unit(Id.of("u1")).build(),
        Shift.builder().lead(Id.of("o1")).officers(Set.of(Id.of("o2"))).build(),
        Shift.builder().officers(Set.of(Id.of("o1"))).build());
  }

  private static List<Content> cases() {
    return List.of(
        hotline("k1").build(),
        Case.builder().caseId(Id.of("k1")).kind(Kind.INSPECTION).build(),
        hotline("k2").build(),
        hotline("k1").unit(Id.of("u1")).build(),
        hotline("k1").signed(true).build(),
        hotline("k1").signed(false).build(),
        hotline("k1").code("m1").build(),
        hotline("k1").problems(0).build(),
        hotline("k1").problems(1).build(),
        hotline("k1").by(U1).build());
  }

  private static List<Content> steps() {
    return List.of(
        visitAgain("k1", Outcome.SOLVED).build(),
        Step.builder().caseId(Id.of("k1")).kind(Kind.ACCEPTED).build(),
        visitAgain("k2", Outcome.SOLVED).build(),
        visitAgain("k1", Outcome.UNSOLVED).build(),
        visitAgain("k1", Outcome.SOLVED).explained(true).build(),
        visitAgain("k1", Outcome.SOLVED).nextStep(true).build(),
        visitAgain("k1", Outcome.SOLVED).by(U1).build());
  }

  private static List<Content> incidents() {
    return List.of(
        accident().build(),
        Incident.builder().target(ZeroTarget.Z3).build(),
        accident().count(2).build(),
        accident().unit(Id.of("u1")).build(),
        accident().subKind("x").build(),
        accident().grade(AccidentGrade.LARGER).build());
  }

  private static List<Content> figures() {
    return List.of(
        NilReport.of(Set.of(U1), DAY),
        NilReport.of(Set.of(U2), DAY),
        NilReport.of(Set.of(U1), DAY.plusDays(1)),
        SURVEY,
        Survey.of(11, 9),
        Survey.of(10, 8),
        Survey.of(10, 9, List.of(9, 1)));
  }

  private static Act.Builder act() {
    return Act.builder().kind(Kind.TRAINING).by(U1);
  }

  private static Measure.Builder measure() {
    return Measure.builder().kind(Kind.PATROL).by(U1);
  }

  private static Visit.Builder visit(String unit, String household, int reached) {
    return Visit.builder().unit(Id.of(unit)).household(Id.of(household)).membersReached(reached);
  }

  private static Case.Builder hotline(String id) {
    return Case.builder().caseId(Id.of(id)).kind(Kind.of(Shape.CASE, "hotline"));
  }

  private static Step.Builder visitAgain(String id, Outcome outcome) {
    return Step.builder().caseId(Id.of(id)).kind(Kind.RETURN_VISIT).outcome(outcome);
  }

  private static Incident.Builder accident() {
    return Incident.builder().target(ZeroTarget.Z7);
  }

  @Test
  void everyFieldIsTold() {
    Map<String, LedgerRecord> seen = new HashMap<>();
    records()
        .forEach(
            record ->
                assertThat(seen.putIfAbsent(RecordDigest.of(record), record))
                    .as("of the digest of %s", record)
                    .isNull());
    assertThat(seen).hasSizeGreaterThan(70);
  }

  @Test
  void equalRecordsHaveOneDigest() {
    assertThat(records().map(RecordDigest::of).toList())
        .isEqualTo(records().map(RecordDigest::of).toList())
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
  }

  @Test
  void theOrderOfASetPlaysNoPart() {
    assertThat(digest(Shift.builder().officers(officers("o1", "o2", "o3")).build()))
        .isEqualTo(digest(Shift.builder().officers(officers("o3", "o1", "o2")).build()));
    assertThat(digest(Act.builder().kind(Kind.TRAINING).by(U1, U2).build()))
        .isEqualTo(digest(Act.builder().kind(Kind.TRAINING).by(U2, U1).build()));
  }

  private static <T> Set<Id<T>> officers(String... ids) {
    return new LinkedHashSet<>(Stream.of(ids).map(Id::<T>of).toList());
  }

  private static String digest(Content content) {
    return RecordDigest.of(Draft.of(content).entry());
  }
}
