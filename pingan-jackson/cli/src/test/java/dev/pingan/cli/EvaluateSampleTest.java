package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.jackson.PinganJson;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateSampleTest {
  private static final String END = "2023-12-31";

  @Test
  void printsChineseUnlessToldOtherwise() {
    Run run = Run.ofSample(END);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("澜青区城建局\n").contains("截至2023年12月31日");
    assertThat(run.out()).endsWith("无法读取的行：1\n");
    assertThat(Run.ofSample(END, "--lang", "zh", "--format", "text").out()).isEqualTo(run.out());
  }

  @Test
  void printsEnglish() {
    Run run = Run.ofSample(END, "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Lanqing District Urban Construction Bureau\n");
    assertThat(run.out()).endsWith("Lines that could not be read: 1\n");
  }

  @Test
  void printsJsonThatCanBeReadAgain() {
    Run run = Run.ofSample(END, "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("}\n");
    ComplianceReport report = report(run);
    assertThat(report.receipt().asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(report.findings()).hasSize(396);
  }

  @Test
  void printsOneUnitsPart() {
    Run run = Run.ofSample(END, "--unit", "u03");
    assertThat(run.out())
        .contains("\n房产管理所部分（含其联系的村居）\n", "云汀社区")
        .doesNotContain("园林绿化所", "柏桥社区", "各单位情况");
    assertThat(report(Run.ofSample(END, "--unit", "u03", "--format", "json")).partOf())
        .contains(Id.of("u03"));
    Run.ofSample(END, "--unit", "u99").wasRefused("\"u99\"", "name one of", "u01, u02");
  }

  @Test
  void tellsOfTheBadLineAndStillSucceeds() {
    Run run = Run.ofSample(END);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("sample/ledger.ndjson: 1 line is no record", "line 1002");
  }

  @Test
  void knowsNoMoreThanWasRecordedThen() {
    String finding = "z3/bureau/2023";
    Run then =
        Run.ofSample("2023-05-10", "--format", "json", "--known-at", "2023-05-10T00:00+08:00");
    assertThat(status(then, finding)).isEqualTo(Status.BREACHED);
    assertThat(report(then).receipt().knownAt()).contains(Instant.parse("2023-05-09T16:00:00Z"));
    Run now = Run.ofSample("2023-05-10", "--format", "json");
    assertThat(status(now, finding)).isEqualTo(Status.HOLDING);
  }

  @Test
  void aFutureDayIsADayLikeAnyOther() {
    Run run = Run.ofSample("2099-01-01", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(status(run, "z1/bureau/2023")).isEqualTo(Status.HELD);
  }

  @Test
  void anotherYearIsAnotherPlan() {
    Run run = Run.ofSample("2024-12-31", "--format", "json", "--year", "2024");
    assertThat(run.status()).isZero();
    assertThat(status(run, "z8/bureau/2024")).isEqualTo(Status.BREACHED);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, 1", "2023-01-01, 0"})
  void failsOnBreachesOnlyWhenAsked(String asOf, int status) {
    Run asked = Run.ofSample(asOf, "--fail-on", "breached");
    assertThat(asked.status()).isEqualTo(status);
    assertThat(asked.out()).startsWith("澜青区城建局");
    assertThat(Run.ofSample(asOf).status()).isZero();
  }

  private static Status status(Run run, String finding) {
    return report(run).finding(finding).orElseThrow().status();
  }

  private static ComplianceReport report(Run run) {
    return PinganJson.report().read(run.out());
  }
}
