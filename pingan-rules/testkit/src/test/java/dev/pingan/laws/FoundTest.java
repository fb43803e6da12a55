package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.plan.Plan;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Considered;
import dev.pingan.report.Finding;
import dev.pingan.report.Unattributed;
import dev.pingan.testkit.Organisations;
import dev.pingan.testkit.World;
import dev.pingan.testkit.Worlds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The smallest worlds in which a law once failed. */
class FoundTest {
  private static final Actor U1 = Actor.unit(Id.of("u1"));
  private final List<Entry> entries = new ArrayList<>();

  @Test
  void aRemedyBetweenTwoVisitingMonthsBeginsWithTheNext() {
    Examination may = examination(reading("coverage-basis", "year"), "2023-05-01");
    Remedy remedy = Agenda.remedy(may, finding(may, "households/village:v1/2023")).orElseThrow();
    assertThat(remedy.firstDay()).isEqualTo("2023-08-01");
    assertThat(remedy.lastDay()).contains(LocalDate.of(2023, 11, 30));
  }

  @Test
  void underAHouseLimitARemedyEndsWithTheFirstAnswerDue() {
    on("2023-03-01", complaint("k1"));
    on("2023-03-03", complaint("k2"));
    Variant limited =
        new Variant(
            PublicSafetyPlan.readings(), Optional.of(5), dev.pingan.plan.LatePolicy.CURES_LATE);
    Examination march = examination(limited.of(Worlds.YEAR), "2023-03-04");
    assertThat(Agenda.remedy(march, finding(march, "complaint-answered/bureau/2023")))
        .flatMap(Remedy::lastDay)
        .contains(LocalDate.of(2023, 3, 6));
  }

  @Test
  void whatIsAskedOfUnitsIsNotCountedOfTheBureau() {
    on("2023-01-01", act(Kind.LAW_LESSON, Actor.bureau()));
    Examination examination = examination(plan(), "2023-12-31");
    assertThat(counted(examination, "all-year-publicity/bureau/2023-Q1")).isEmpty();
    assertThat(unattributed(examination)).containsExactly("e1");
  }

  @Test
  void aVisitToAVacantHouseholdIsCountedNowhere() {
    on("2023-04-03", visit("h14", 1, VisitTask.values()));
    Examination examination = examination(plan(), "2023-12-31");
    assertThat(counted(examination, "visiting/unit:u1/2023-04")).isEmpty();
    assertThat(counted(examination, "ledger-kept/unit:u1/2023")).isEmpty();
  }

  @Test
  void aCaseIsCountedOnceAndAStepToNoCaseNever() {
    on("2023-05-01", inspection("i1"));
    on("2023-05-02", inspection("i1"));
    on("2023-05-03", Step.builder().caseId(Id.of("k9")).kind(Kind.ACCEPTED).by(U1).build());
    Examination examination = examination(plan(), "2023-12-31");
    assertThat(counted(examination, "progress-studied/bureau/2023")).containsExactly("e1");
    assertThat(counted(examination, "ledger-kept/unit:u1/2023")).isEmpty();
  }

  @Test
  void anAnswerIsCountedWhereItIsDue() {
    on("2023-03-01", matter("m1"));
    on("2023-07-01", matter("m2"));
    on("2023-09-05", returnVisit("m2"));
    Examination examination = examination(plan(), "2023-12-31");
    assertThat(counted(examination, "return-visit/unit:u1/2023-06")).isEmpty();
    assertThat(counted(examination, "return-visit/unit:u1/2023-09")).containsExactly("e3");
  }

  @Test
  void aBookletGivenOutsideTheRoundsIsCountedInTheLast() {
    on("2023-02-06", visit("h11", 1, VisitTask.BOOKLET));
    Examination examination = examination(reading("booklet", "year"), "2023-12-31");
    assertThat(counted(examination, "households/village:v1/2023-11")).containsExactly("e1");
    assertThat(counted(examination, "households/village:v1/2023-04")).isEmpty();
  }

  @Test
  void whatIsEvidenceOfALedgerIsAttributed() {
    on(
        "2023-01-01",
        Measure.builder().kind(Kind.PATROL).by(U1).until(LocalDate.of(2023, 1, 1)).build());
    on("2023-01-01", NilReport.of(Set.of(U1), LocalDate.of(2022, 12, 31)));
    Examination examination = examination(plan(), "2023-12-31");
    assertThat(counted(examination, "ledger-kept/unit:u1/2023")).containsExactly("e1", "e2");
    assertThat(unattributed(examination)).isEmpty();
  }

  @Test
  void anAmendmentOfWhatNobodyEnteredMakesNoEntry() {
    Ledger ledger =
        Ledger.of(
            List.of(replacement("x", "a", 1), replacement("x", "b", 1), replacement("y", "x", 2)));
    assertThat(ledger.effective().entries()).isEmpty();
    assertThat(ledger.effective().rejections()).hasSize(3);
  }

  private static Replacement replacement(String id, String original, int second) {
    return Replacement.builder()
        .id(Id.of(id))
        .original(Id.of(original))
        .reason("wrong-entry")
        .occurredOn(LocalDate.of(2023, 3, 1))
        .recordedAt(Instant.ofEpochSecond(second))
        .recordedBy("o1")
        .content(Survey.of(1, 1))
        .build();
  }

  private void on(String day, Content content) {
    entries.add(
        Entry.builder()
            .id(Id.of("e" + (entries.size() + 1)))
            .occurredOn(LocalDate.parse(day))
            .recordedAt(Instant.EPOCH)
            .recordedBy("o1")
            .content(content)
            .build());
  }

  private Examination examination(Plan plan, String asOf) {
    World world =
        new World(
            Worlds.YEAR,
            Organisations.small(),
            Ledger.of(entries),
            LocalDate.parse(asOf),
            Instant.EPOCH);
    return new Seen(world, plan).assessed().on(world.asOf());
  }

  private List<String> counted(Examination examination, String finding) {
    return examination
        .trace(finding(examination, finding), Ledger.of(entries))
        .orElseThrow()
        .considered()
        .stream()
        .filter(Considered::counted)
        .map(considered -> considered.id().value())
        .toList();
  }

  private List<String> unattributed(Examination examination) {
    return examination.details(Ledger.of(entries)).unattributed().stream()
        .map(Unattributed::id)
        .map(Id::value)
        .toList();
  }

  private static Finding finding(Examination examination, String id) {
    return examination.findings().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static Plan plan() {
    return PublicSafetyPlan.forYear(Worlds.YEAR);
  }

  private static Plan reading(String point, String reading) {
    return PublicSafetyPlan.of(Worlds.YEAR).under(PublicSafetyPlan.readings().with(point, reading));
  }

  private static Content act(Kind kind, Actor by) {
    return Act.builder().kind(kind).by(by).build();
  }

  private static Content visit(String household, int reached, VisitTask... tasks) {
    return Visit.builder()
        .unit(Id.of("u1"))
        .household(Id.of(household))
        .membersReached(reached)
        .tasks(tasks)
        .build();
  }

  private static Content inspection(String number) {
    return Case.builder()
        .caseId(Id.of(number))
        .kind(Kind.INSPECTION)
        .by(Actor.standingGroup())
        .build();
  }

  private static Content complaint(String number) {
    return Case.builder().caseId(Id.of(number)).kind(Kind.COMPLAINT).signed(true).build();
  }

  private static Content matter(String number) {
    return Case.builder().caseId(Id.of(number)).kind(Kind.DISPUTE).unit(Id.of("u1")).build();
  }

  private static Content returnVisit(String number) {
    return Step.builder()
        .caseId(Id.of(number))
        .kind(Kind.RETURN_VISIT)
        .outcome(Outcome.SOLVED)
        .build();
  }
}
