package dev.pingan.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.facts.Facts;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a host's table to facts, with a real database; the guide shows what runs here. */
class HostTablesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
  private static final Pattern SNIPPET =
      Pattern.compile("```(?:java|sql)\n(.*?)```", Pattern.DOTALL);
  private static final String TABLE =
      """
      create table house_call (
        call_id bigint, version int, unit_code varchar, household_code varchar, called_on date,
        did_booklet boolean, did_knowledge boolean, did_skills boolean, did_handbook boolean,
        reached int, struck_out boolean, entered_at timestamp with time zone, entered_by varchar,
        primary key (call_id, version))
      """;

  private final Evaluator evaluator =
      Evaluator.of(PublicSafetyPlan.forYear(Year.of(2023)), organisation());
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    run(TABLE);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void rowsBecomeFactsAndFactsAReport() throws SQLException {
    called(1, 1, "h1", "2023-04-03", false);
    called(2, 1, "h2", "2023-04-04", false);

    HouseCalls houseCalls = new HouseCalls(connection);
    Facts facts = houseCalls.facts(evaluator.numbering());
    List<Finding> findings = evaluator.over(facts).report(DAY).findings();

    assertThat(april(findings).status()).isEqualTo(Status.FULFILLED);
  }

  @Test
  void laterVersionsOfARowCorrectOrStrikeOutTheFirst() throws SQLException {
    called(1, 1, "h1", "2023-04-03", false);
    called(2, 1, "h2", "2023-05-04", false);
    called(2, 2, "h2", "2023-04-04", false);
    assertThat(april(streamed()).status()).isEqualTo(Status.FULFILLED);

    called(1, 2, "h1", "2023-04-03", true);
    assertThat(april(streamed()).status()).isEqualTo(Status.BREACHED);
  }

  @Test
  void theTenthVersionIsInForceThoughItWasEnteredAtTheInstantOfTheOthers() throws SQLException {
    called(2, 1, "h2", "2023-04-04", false);
    called(1, 1, "h1", "2023-05-01", false);
    for (int version = 2; version <= 10; version++) {
      String day = version == 10 ? "2023-04-03" : "2023-05-0" + version;
      called(1, version, "h1", day, false, "2023-05-11 09:00:00+08:00");
    }

    assertThat(april(streamed()).status()).isEqualTo(Status.FULFILLED);
    Assessment gathered = evaluator.gather(Ledger.of(new HouseCalls(connection).records()));
    assertThat(streamed()).isEqualTo(gathered.report(DAY).findings());
  }

  @Test
  void theStreamAndTheLedgerInMemoryAgree() throws SQLException {
    called(1, 1, "h1", "2023-04-03", false);
    called(1, 2, "h1", "2023-03-31", false);
    called(2, 1, "h2", "2023-04-04", false);
    called(3, 1, "h2", "2023-04-04", false);
    called(3, 2, "h2", "2023-04-04", true);

    Assessment gathered = evaluator.gather(Ledger.of(new HouseCalls(connection).records()));

    assertThat(streamed()).isEqualTo(gathered.report(DAY).findings());
  }

  @Test
  void aTableExportedTwiceOrInPartsIsTheSameLedger() throws SQLException {
    called(1, 1, "h1", "2023-04-03", false);
    HouseCalls houseCalls = new HouseCalls(connection);
    Ledger yesterday = Ledger.of(houseCalls.records());
    called(1, 2, "h1", "2023-04-05", false);
    called(2, 1, "h2", "2023-04-04", false);
    Ledger today = Ledger.of(houseCalls.records());

    Ledger both = today.mergedWith(yesterday);

    assertThat(both.effective().entries()).isEqualTo(today.effective().entries());
    assertThat(both.effective().rejections()).isEmpty();
    assertThat(both.effective().digest()).isEqualTo(today.effective().digest());
  }

  @Test
  void theGuideShowsThisCode() throws IOException {
    String code =
        Files.readString(Path.of("src/test/java/dev/pingan/host/HouseCalls.java"))
            + Files.readString(Path.of("src/test/java/dev/pingan/host/HostTablesTest.java"));
    List<String> snippets =
        SNIPPET
            .matcher(Files.readString(Path.of("../docs/host-tables.md")))
            .results()
            .map(fence -> squeezed(fence.group(1)))
            .toList();

    assertThat(snippets).hasSize(7);
    assertThat(snippets).allSatisfy(snippet -> assertThat(squeezed(code)).contains(snippet));
  }

  private List<Finding> streamed() throws SQLException {
    Facts facts = new HouseCalls(connection).facts(evaluator.numbering());
    return evaluator.over(facts).report(DAY).findings();
  }

  private static Finding april(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.id().equals("households/village:v1/2023-04"))
        .findFirst()
        .orElseThrow();
  }

  private void called(long call, int version, String household, String day, boolean struckOut)
      throws SQLException {
    called(call, version, household, day, struckOut, "2023-05-0" + version + " 09:00:00+08:00");
  }

  private void called(
      long call, int version, String household, String day, boolean struckOut, String enteredAt)
      throws SQLException {
    run(
        "insert into house_call values (%d, %d, 'u1', '%s', date '%s', true, true, true, true, 2, %s,"
                .formatted(call, version, household, day, struckOut)
            + " timestamp with time zone '%s', 'hall-system')".formatted(enteredAt));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Organisation organisation() {
    Id<Locality> town = Id.of("l1");
    return Organisation.builder()
        .name(Label.of("某区城建局", "A district bureau"))
        .units(List.of(Unit.builder().id(Id.of("u1")).build()))
        .localities(List.of(Locality.builder().id(town).kind(LocalityKind.TOWN).build()))
        .villages(
            List.of(
                Village.builder()
                    .id(Id.of("v1"))
                    .locality(town)
                    .unit(Id.of("u1"))
                    .register(
                        List.of(
                            Household.of(Id.of("h1"), HouseholdKind.RESIDENT, 2),
                            Household.of(Id.of("h2"), HouseholdKind.RESIDENT, 2)))
                    .build()))
        .build();
  }
}
