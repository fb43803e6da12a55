package dev.pingan.jackson.schema;

import static dev.pingan.jackson.schema.SchemaFiles.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.format.Drills;
import dev.pingan.jackson.format.Overlays;
import dev.pingan.jackson.format.Plans;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.format.Records;
import dev.pingan.jackson.format.Reports;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.testkit.World;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

/**
 * What the schema forbids the readers refuse; what the readers refuse the schema forbids, but for
 * what {@link BeyondSchema} lists.
 */
class SchemaRefusalTest {
  private static final List<JsonNode> RECORDS =
      Records.byLine().values().stream().map(SchemaRefusalTest::line).toList();

  private static final JsonNode PLAN =
      JSON.readTree(PinganJson.plan().write(PublicSafetyPlan.forYear(Year.of(2023))));
  private static final JsonNode SMALL_PLAN = JSON.readTree(PinganJson.plan().write(Plans.full()));
  private static final JsonNode REPORT = JSON.readTree(PinganJson.report().write(Reports.full()));
  private static final JsonNode READ =
      JSON.readTree(PinganJson.report(Drills.contests(), Drills.details()).write(Reports.empty()));
  private static final JsonNode DISPENSATIONS =
      JSON.readTree(PinganJson.dispensations().write(Overlays.dispensations()));
  private static final JsonNode DECISIONS =
      JSON.readTree(PinganJson.decisions().write(Overlays.decisions()));

  @Property(tries = 5000)
  void ofSampleRecords(@ForAll Random random) {
    harm(SchemaFiles.RECORD, RECORDS.get(random.nextInt(RECORDS.size())), random, this::line);
  }

  @Property(tries = 150)
  void ofRecords(@ForAll World world, @ForAll Random random) {
    for (LedgerRecord record : world.ledger().records()) {
      harm(SchemaFiles.RECORD, line(record), random, this::line);
    }
  }

  @Property(tries = 2000)
  void ofOrganisations(@ForAll Organisation organisation, @ForAll Random random) {
    JsonNode json = JSON.readTree(PinganJson.organisation().write(organisation));
    harm(SchemaFiles.ORGANISATION, json, random, PinganJson.organisation()::read);
  }

  @Property(tries = 2500)
  void ofPlans(@ForAll Random random) {
    harm(SchemaFiles.PLAN, SMALL_PLAN, random, PinganJson.plan()::read);
  }

  @Property(tries = 60)
  void ofThePlan(@ForAll Random random) {
    harm(SchemaFiles.PLAN, PLAN, random, PinganJson.plan()::read);
  }

  @Property(tries = 2500)
  void ofReports(@ForAll Random random) {
    harm(SchemaFiles.REPORT, REPORT, random, PinganJson.report()::read);
  }

  @Property(tries = 1500)
  void ofReportsWithReadingsAndDetails(@ForAll Random random) {
    harm(SchemaFiles.REPORT, READ, random, PinganJson.report()::read);
  }

  @Property(tries = 2500)
  void ofDispensations(@ForAll Random random) {
    harm(SchemaFiles.DISPENSATIONS, DISPENSATIONS, random, PinganJson.dispensations()::read);
  }

  @Property(tries = 1500)
  void ofDecisions(@ForAll Random random) {
    harm(SchemaFiles.DECISIONS, DECISIONS, random, PinganJson.decisions()::read);
  }

  @Property(tries = 30)
  void ofWholeReports(@ForAll World world, @ForAll Random random) {
    JsonNode json =
        JSON.readTree(
            PinganJson.report()
                .write(
                    Evaluator.of(PublicSafetyPlan.forYear(world.year()), world.organisation())
                        .gather(world.ledger())
                        .report(world.asOf())));
    harm(SchemaFiles.REPORT, json, random, PinganJson.report()::read);
  }

  private static void harm(
      Schema schema, JsonNode document, Random random, Consumer<String> reader) {
    String harmed = Mutation.of(document, random).toString();
    boolean allowed = SchemaFiles.allows(schema, harmed);
    Optional<ReadProblem> refusal = refusal(reader, harmed);
    if (!allowed) {
      assertThat(refusal).as("read, though forbidden: %s", harmed).isPresent();
    } else if (refusal.isPresent()) {
      assertThat(BeyondSchema.covers(refusal.get()))
          .as("%s\nrefused, though allowed: %s", refusal.get(), harmed)
          .isTrue();
    }
  }

  private static Optional<ReadProblem> refusal(Consumer<String> reader, String json) {
    try {
      reader.accept(json);
      return Optional.empty();
    } catch (ReadProblem problem) {
      return Optional.of(problem);
    }
  }

  private void line(String json) {
    Json.lines().read(RecordFormat.LINE, json);
  }

  private static JsonNode line(LedgerRecord record) {
    byte[] json = Json.lines().write(RecordFormat.ANY, record);
    return JSON.readTree(new String(json, StandardCharsets.UTF_8));
  }
}
