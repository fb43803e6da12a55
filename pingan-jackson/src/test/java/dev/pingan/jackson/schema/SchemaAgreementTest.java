package dev.pingan.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.ambiguity.Contest;
import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.evaluation.Examination;
import dev.pingan.explanation.Explanation;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.format.Drills;
import dev.pingan.jackson.format.Organisations;
import dev.pingan.jackson.format.Plans;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.format.Records;
import dev.pingan.jackson.format.Reports;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.ComplianceReport;
import dev.pingan.testkit.World;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever the model can hold goes through JSON and back, and validates. */
class SchemaAgreementTest {
  @Property(tries = 300)
  void records(@ForAll World world) {
    world.ledger().records().forEach(SchemaAgreementTest::agree);
  }

  @Property(tries = 200)
  void organisations(@ForAll Organisation organisation) {
    String json = PinganJson.organisation().write(organisation);
    assertThat(SchemaFiles.errors(SchemaFiles.ORGANISATION, json)).as(json).isEmpty();
    assertThat(PinganJson.organisation().read(json)).isEqualTo(organisation);
    String inShort = json.replaceAll("\\{\"kind\":(\"(director|leadership)\")}", "$1");
    assertThat(SchemaFiles.errors(SchemaFiles.ORGANISATION, inShort)).as(inShort).isEmpty();
    assertThat(PinganJson.organisation().read(inShort)).isEqualTo(organisation);
  }

  @Property(tries = 20)
  void plans(@ForAll Readings readings) {
    agree(PublicSafetyPlan.of(Year.of(2023)).under(readings));
  }

  @Property(tries = 40)
  void reports(@ForAll World world) {
    Plan plan = PublicSafetyPlan.forYear(world.year());
    Assessment assessment = Evaluator.of(plan, world.organisation()).gather(world.ledger());
    agree(assessment.report(world.asOf()));
  }

  @Property(tries = 10)
  void reportsWithReadingsAndDetails(@ForAll World world) {
    PublicSafetyPlan text = PublicSafetyPlan.of(world.year());
    Ambiguity ambiguity = Ambiguity.of(PublicSafetyPlan.readings(), text::under);
    Assessment assessment =
        Evaluator.of(ambiguity.plan(), world.organisation()).gather(world.ledger());
    ComplianceReport report = assessment.report(world.asOf());
    String json =
        PinganJson.report(
                ambiguity.contests(assessment, world.asOf()),
                assessment.on(world.asOf()).details(world.ledger()))
            .write(report);
    assertThat(SchemaFiles.errors(SchemaFiles.REPORT, json)).isEmpty();
    assertThat(PinganJson.report().read(json)).isEqualTo(report);
  }

  @Property(tries = 10)
  void agendasAndExplanations(@ForAll World world) {
    Ambiguity ambiguity =
        Ambiguity.of(PublicSafetyPlan.readings(), PublicSafetyPlan.of(world.year())::under);
    Assessment assessment =
        Evaluator.of(ambiguity.plan(), world.organisation()).gather(world.ledger());
    Examination examination = assessment.on(world.asOf());
    agree(Agenda.of(examination, world.asOf().plusDays(200)));
    for (Contest contest : ambiguity.contests(assessment, world.asOf()).all()) {
      agree(Explanation.of(contest, examination, world.ledger()));
    }
  }

  @Property
  void dispensations(@ForAll("dispensations") List<Dispensation> dispensations) {
    String json = PinganJson.dispensations().write(dispensations);
    assertThat(SchemaFiles.errors(SchemaFiles.DISPENSATIONS, json)).as(json).isEmpty();
    assertThat(PinganJson.dispensations().read(json)).isEqualTo(dispensations);
  }

  @Property
  void decisions(@ForAll("decisions") List<Decision> decisions) {
    String json = PinganJson.decisions().write(decisions);
    assertThat(SchemaFiles.errors(SchemaFiles.DECISIONS, json)).as(json).isEmpty();
    assertThat(PinganJson.decisions().read(json)).isEqualTo(decisions);
  }

  @Provide
  Arbitrary<List<Dispensation>> dispensations() {
    return AnyOverlays.dispensations();
  }

  @Provide
  Arbitrary<List<Decision>> decisions() {
    return AnyOverlays.decisions();
  }

  @Test
  void samples() {
    Records.byLine().values().forEach(SchemaAgreementTest::agree);
    String organisation = PinganJson.organisation().write(Organisations.full());
    assertThat(SchemaFiles.errors(SchemaFiles.ORGANISATION, organisation)).isEmpty();
    agree(Plans.full());
    agree(Reports.full());
    agree(Drills.agenda());
    agree(Drills.explanation("fire-drill/unit:u1/2024-Q1"));
    agree(Drills.decided("fire-drill/unit:u1/2024-Q1"));
    String decided = PinganJson.report(Drills.decidedContests()).write(Reports.full());
    assertThat(SchemaFiles.errors(SchemaFiles.REPORT, decided)).isEmpty();
  }

  private static void agree(Agenda agenda) {
    String json = PinganJson.agenda().write(agenda);
    assertThat(SchemaFiles.errors(SchemaFiles.AGENDA, json)).as(json).isEmpty();
  }

  private static void agree(Explanation explanation) {
    String json = PinganJson.explanation().write(explanation);
    assertThat(SchemaFiles.errors(SchemaFiles.EXPLANATION, json)).as(json).isEmpty();
  }

  private static void agree(LedgerRecord record) {
    byte[] json = Json.lines().write(RecordFormat.ANY, record);
    String line = new String(json, StandardCharsets.UTF_8);
    assertThat(SchemaFiles.errors(SchemaFiles.RECORD, line)).as(line).isEmpty();
    assertThat(Json.lines().read(RecordFormat.ANY, json)).isEqualTo(record);
  }

  private static void agree(Plan plan) {
    String json = PinganJson.plan().write(plan);
    assertThat(SchemaFiles.errors(SchemaFiles.PLAN, json)).isEmpty();
    assertThat(PinganJson.plan().read(json)).isEqualTo(plan);
  }

  private static void agree(ComplianceReport report) {
    String json = PinganJson.report().write(report);
    assertThat(SchemaFiles.errors(SchemaFiles.REPORT, json)).isEmpty();
    assertThat(PinganJson.report().read(json)).isEqualTo(report);
  }
}
