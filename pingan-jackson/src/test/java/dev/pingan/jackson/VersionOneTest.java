package dev.pingan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.Withdrawal;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files of version 1 are read for ever, and tell the same. See the README beside the files. */
class VersionOneTest {
  private static final Actor UNIT = Actor.unit(Id.of("u03"));

  private final Ledger ledger =
      LedgerReader.of(
              line -> {
                throw new AssertionError(line.toString());
              })
          .readLedger(file("ledger.ndjson"));

  @Test
  void aLedgerOfAllNineShapes() {
    assertThat(ledger.records()).hasSize(15);
    assertThat(
            ledger.records().stream()
                .filter(Entry.class::isInstance)
                .map(record -> ((Entry) record).content().shape())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Shape.values());
    Entry banner = (Entry) record("e01");
    assertThat(banner.occurredOn()).isEqualTo(LocalDate.of(2023, 4, 8));
    assertThat(banner.recordedAt()).isEqualTo(Instant.parse("2023-04-08T01:30:00Z"));
    assertThat(banner.recordedBy()).isEqualTo("o07");
    assertThat(banner.archiveRef()).hasValue("WS-2023-5");
    assertThat(record("e02").recordedAt()).isEqualTo(Instant.parse("2023-04-09T01:30:00Z"));
    assertThat(record("e10").recordedAt()).isEqualTo(Instant.parse("2023-05-10T01:30:00.250Z"));
  }

  @Test
  void actsAndMeasures() {
    Act banner =
        Act.builder()
            .kind(Kind.BANNER)
            .by(UNIT)
            .village(Id.of("v07"))
            .place(Place.KEY_STRETCH)
            .items(3)
            .about("l1")
            .build();
    assertThat(content("e01")).isEqualTo(banner);
    assertThat(content("e02"))
        .isEqualTo(
            Act.builder()
                .kind(Kind.of(Shape.ACT, "fire-drill"))
                .by(Actor.bureau(), Actor.standingGroup(), UNIT)
                .build());
    Measure measure =
        Measure.builder()
            .kind(Kind.PEOPLE_DEFENCE)
            .by(UNIT)
            .site(Id.of("k1"))
            .until(LocalDate.of(2023, 7, 1))
            .build();
    assertThat(content("e03")).isEqualTo(measure);
  }

  @Test
  void visitsAndShifts() {
    Visit visit =
        Visit.builder()
            .unit(Id.of("u03"))
            .household(Id.of("h12"))
            .tasks(VisitTask.values())
            .membersReached(2)
            .build();
    assertThat(content("e04")).isEqualTo(visit);
    Shift shift =
        Shift.builder()
            .unit(Id.of("u03"))
            .lead(Id.of("o01"))
            .officers(List.of(Id.of("o02"), Id.of("o05")))
            .build();
    assertThat(content("e05")).isEqualTo(shift);
    assertThat(content("e06")).isEqualTo(Shift.builder().lead(Id.of("o01")).build());
  }

  @Test
  void casesAndSteps() {
    Case.Builder complaint = Case.builder().caseId(Id.of("c1")).kind(Kind.COMPLAINT);
    assertThat(content("e07")).isEqualTo(complaint.unit(Id.of("u03")).signed(true).build());
    Case.Builder inspection = Case.builder().caseId(Id.of("c2")).kind(Kind.INSPECTION);
    assertThat(content("e08")).isEqualTo(inspection.problems(2).by(Actor.standingGroup()).build());
    Case.Builder misconduct = Case.builder().caseId(Id.of("c3")).kind(Kind.MISCONDUCT);
    assertThat(content("e09")).isEqualTo(misconduct.code("m9").build());
    Step returnVisit =
        Step.builder()
            .caseId(Id.of("c4"))
            .kind(Kind.RETURN_VISIT)
            .outcome(Outcome.UNSOLVED)
            .by(UNIT)
            .explained(true)
            .nextStep(true)
            .build();
    assertThat(content("e10")).isEqualTo(returnVisit);
  }

  @Test
  void figures() {
    Incident incident =
        Incident.builder()
            .target(ZeroTarget.Z7)
            .count(2)
            .unit(Id.of("u03"))
            .subKind("traffic")
            .grade(AccidentGrade.ESPECIALLY_MAJOR)
            .build();
    assertThat(content("e11")).isEqualTo(incident);
    assertThat(content("e12"))
        .isEqualTo(NilReport.of(Set.of(Actor.bureau()), LocalDate.of(2023, 6, 30)));
    assertThat(content("e13")).isEqualTo(Survey.of(100, 97, List.of(60, 37, 2, 1)));
  }

  @Test
  void amendments() {
    Replacement replacement = (Replacement) record("a01");
    assertThat(replacement.original().value()).isEqualTo("e13");
    assertThat(replacement.occurredOn()).isEqualTo(LocalDate.of(2023, 11, 19));
    assertThat(replacement.content()).isEqualTo(Survey.of(100, 96));
    assertThat(replacement.reason()).isEqualTo("wrong-figure");
    assertThat(replacement.archiveRef()).hasValue("WS-2023-3");
    Withdrawal withdrawal = (Withdrawal) record("a02");
    assertThat(withdrawal.original().value()).isEqualTo("e06");
    assertThat(withdrawal.reason()).isEqualTo("entered-twice");
    assertThat(ledger.effective().entries()).hasSize(12);
  }

  @Test
  void anOrganisation() {
    Organisation organisation = PinganJson.organisation().read(file("organisation.json"));
    assertThat(organisation.name().zh()).isEqualTo("城建局");
    assertThat(organisation.officers()).hasSize(3);
    assertThat(organisation.officers().get(1).posts().iterator().next().kind())
        .isEqualTo(PostKind.IN_CHARGE);
    assertThat(organisation.leadingGroup().orElseThrow().head()).hasValue(Id.of("o1"));
    assertThat(organisation.units().stream().map(Unit::keySites))
        .containsExactly(
            Optional.of(Set.of(Id.of("k1"), Id.of("k2"))), Optional.of(Set.of()), Optional.empty());
    List<Household> register = organisation.villages().get(0).register().orElseThrow();
    assertThat(register)
        .extracting(Household::kind)
        .containsExactly(HouseholdKind.RESIDENT, HouseholdKind.FLOATING, HouseholdKind.VACANT);
    assertThat(register.get(0).members()).hasValue(4);
    assertThat(organisation.villages().get(1).register()).isEmpty();
    assertThat(organisation.sensitivePeriods()).hasSize(1);
    assertKept(PinganJson.organisation(), organisation);
  }

  @Test
  void aPlanOfEveryRequirement() {
    Plan plan = PinganJson.plan().read(file("plan.json"));
    assertThat(plan.id().value()).isEqualTo("public-safety");
    assertThat(plan.year().getValue()).isEqualTo(2024);
    assertThat(plan.sections()).hasSize(2);
    assertThat(plan.sections().get(0).provisions()).hasSize(13);
    assertThat(plan.rules())
        .extracting(rule -> rule.id().value())
        .containsExactly(
            "drill",
            "kept",
            "by",
            "site",
            "households",
            "persons",
            "watch",
            "answered",
            "z7",
            "rate",
            "staff");
    assertThat(plan.rules().stream().map(Rule::requirement).map(Object::getClass).distinct())
        .hasSize(8);
    assertThat(plan.readings()).hasSize(2);
    assertKept(PinganJson.plan(), plan);
  }

  @Test
  void aReportOfAllFigures() {
    ComplianceReport report = PinganJson.report().read(file("report.json"));
    assertThat(report.findings()).hasSize(10);
    assertThat(
            report.findings().stream()
                .collect(Collectors.groupingBy(Finding::status, Collectors.counting())))
        .containsEntry(Status.FULFILLED_LATE, 1L)
        .containsEntry(Status.NOT_APPLICABLE, 1L)
        .containsEntry(Status.BREACHED, 8L);
    assertThat(report.receipt().asOf()).isEqualTo(LocalDate.of(2023, 6, 30));
    assertThat(report.receipt().entries()).hasValue(3_000_000_000L);
    assertKept(PinganJson.report(), report);
  }

  @Test
  void dispensationsOfBothKinds() {
    List<Dispensation> dispensations = PinganJson.dispensations().read(file("dispensations.json"));
    assertThat(dispensations).extracting(d -> d.id().value()).containsExactly("d1", "d2", "d3");
    assertThat(dispensations)
        .extracting(Dispensation::grant)
        .containsExactly(
            new Extension(
                Id.of("banners"), Bearer.unit(Id.of("u03")), "2023-06", LocalDate.of(2023, 6, 20)),
            new Excuse(Id.of("h0102"), Optional.of("2023-04")),
            new Excuse(Id.of("h0103"), Optional.empty()));
    assertThat(dispensations.get(0).recordedAt()).isEqualTo("2023-06-08T01:30:00Z");
    assertKept(PinganJson.dispensations(), dispensations);
  }

  @Test
  void decisions() {
    List<Decision> decisions = PinganJson.decisions().read(file("decisions.json"));
    assertThat(decisions).extracting(d -> d.reading().value()).containsExactly("last", "year");
    assertThat(decisions).extracting(Decision::decidedBy).containsOnly("区综治办");
    assertKept(PinganJson.decisions(), decisions);
  }

  @Test
  void aLedgerIsKeptWhenItIsWrittenAgain() {
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    LedgerWriter.of(again).writeAll(ledger.records());
    assertThat(
            LedgerReader.of(line -> {}).readLedger(new ByteArrayInputStream(again.toByteArray())))
        .isEqualTo(ledger);
  }

  private static <T> void assertKept(PinganJson<T> json, T value) {
    assertThat(json.read(json.write(value))).isEqualTo(value);
  }

  private LedgerRecord record(String id) {
    return ledger.records().stream()
        .filter(record -> record.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Content content(String id) {
    return ((Entry) record(id)).content();
  }

  private static InputStream file(String name) {
    try (InputStream file = VersionOneTest.class.getResourceAsStream("version1/" + name)) {
      return new ByteArrayInputStream(Objects.requireNonNull(file, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
