package dev.pingan.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Findings on the sample that were derived by hand from the texts before any evaluator ran on it;
 * the last column says how. The column before it lists what the finding must tell besides.
 */
@DisplayName("The sample's findings are those derived by hand")
class SampleFindingsTest {
  private static final Organisation ORGANISATION =
      PinganJson.organisation().read(SampleFiles.organisation());
  private static final Ledger LEDGER =
      LedgerReader.of(line -> {}).readLedger(new ByteArrayInputStream(SampleFiles.ledger()));
  private static final Evaluator EVALUATOR =
      Evaluator.of(PublicSafetyPlan.forYear(Year.of(Days.YEAR)), ORGANISATION);
  private static final Assessment ASSESSMENT = EVALUATOR.gather(LEDGER);

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(
      resources = {
        "findings-2023-04-16.csv",
        "findings-2023-09-15.csv",
        "findings-2023-12-31.csv",
        "findings-2024-01-31.csv"
      },
      delimiter = '|',
      numLinesToSkip = 1)
  void finding(LocalDate asOf, String id, String status, String tells, String why) {
    check(ASSESSMENT, asOf, id, status, tells, why);
  }

  @ParameterizedTest(name = "known at {0}: {2}: {3}")
  @CsvFileSource(resources = "findings-known-at.csv", delimiter = '|', numLinesToSkip = 1)
  void knownAt(
      Instant knownAt, LocalDate asOf, String id, String status, String tells, String why) {
    check(EVALUATOR.gather(LEDGER, knownAt), asOf, id, status, tells, why);
  }

  private static void check(
      Assessment assessment, LocalDate asOf, String id, String status, String tells, String why) {
    Finding finding = assessment.report(asOf).finding(id).orElseThrow(() -> unknown(id));
    assertThat(finding.status()).as(why).hasToString(status);
    if (!tells.equals("-")) {
      assertThat(told(finding)).as(why).contains(tells.split("; ", -1));
    }
  }

  private static AssertionError unknown(String id) {
    return new AssertionError("the report has no finding " + id);
  }

  private static String told(Finding finding) {
    return finding.figures().map(Object::toString).orElse("")
        + " reasons="
        + finding.reasons()
        + " notes="
        + finding.notes()
        + finding.completedOn().map(day -> " on=" + day).orElse("")
        + (finding.daysLate().isPresent() ? " late=" + finding.daysLate().getAsLong() + "." : "");
  }
}
