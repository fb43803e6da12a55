package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  @Test
  void anUnknownFindingOfAKnownRuleListsTheRulesFindings() {
    explain("banners/unit:u99/2023-06")
        .wasRefused(
            "\"banners/unit:u99/2023-06\": there is no such finding; name one of [",
            "banners/unit:u01/2023-06");
  }

  @Test
  void anUnknownRuleListsTheRules() {
    Run run = explain("banner/unit:u01/2023-06");
    run.wasRefused("begin with one of [satisfaction, survey, z1, ", "adjustment]");
    assertThat(run.err()).doesNotContain("/unit:u01/2023-06,");
  }

  @Test
  void withoutAFindingTheCommandLineIsRefused() {
    Run.of("explain", "--sample", "--as-of", "2023-12-31").wasRefused("FINDING");
  }

  @Test
  void toldInChinese() {
    Run run = explain("z7/bureau/2023");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .endsWith(
            """

            对方案的不同理解
            本项结论取决于对方案文字怎样理解（“重特大”事故自何等级起算）：现按“重大及以上”理解，为“无法判定”；如按“较大及以上”理解，则为“未达标”；从宽为“无法判定”，从严为“未达标”。

            下一步
            须先补齐所缺的情况，才能判定。

            核查过程
            要求：2023年应保持零发生（按“重大及以上”理解）。
            核查2023年1月1日至12月31日，有关的台账记录2条，计入1条，仅差一项条件的1条。
              incident-z7-1（2023年3月2日）：未计入，仅差一项：事故等级不在不得发生之列。
              incident-z7-2（2023年7月21日）：计入，等级待认定。
            """);
  }

  @Test
  void toldInEnglish() {
    assertThat(explain("z7/bureau/2023", "--lang", "en").out())
        .endsWith(
            """

            Other readings of the plan
            The verdict depends on how the plan is read (from which grade an accident breaks the target): as it is read now (“major and above”), undetermined; read as “larger and above”, not met; at the mildest undetermined, at the harshest not met.

            What next
            What is missing has to be supplied first; then it can be determined.

            How it was found
            Asked: none may happen in 2023 (read as “major and above”).
            2 records of the ledger considered for 1 January to 31 December 2023: 1 counted, 1 failed by one condition only.
              incident-z7-1 (2 March 2023): not counted, by one condition only; an accident of that grade does not break the target.
              incident-z7-2 (21 July 2023): counted; its grade is still to be ruled on.
            """);
  }

  /** What was asked stands above the trace, and what other rounds show is counted, not listed. */
  @Test
  void theTraceIsReadableAlsoWhereTheLedgerHasHundreds() {
    assertThat(explain("banners/unit:u01/2023-06").out())
        .contains(
            "\n要求：应于2023年6月上旬完成，不少于2条，地点限于人口密集区、人员集聚区、重点地段、重点部位、办公场所"
                + "（按“四个月均限上旬”、“每单位每次”理解）。\n");
    String visits = explain("visiting/unit:u01/2023-04").out();
    assertThat(visits)
        .contains("要求：应于2023年4月完成。\n")
        .containsPattern("有关的台账记录\\d+条，计入\\d+条，另有\\d+条属本项其他时段。\n");
    assertThat(visits.lines()).hasSizeLessThan(200);
  }

  @Test
  void jsonHasReadingsRemedyAndTrace() {
    Run run = explain("banners/unit:u01/2023-06", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "{\"schema\":\"pingan-explanation/1\",\"finding\":{\"id\":\"banners/unit:u01/2023-06\"")
        .contains("\"readings\":{\"finding\":\"banners/unit:u01/2023-06\",\"points\":")
        .contains("\"trace\":{\"rule\":{\"id\":\"banners\"", "\"considered\":[{\"id\":")
        .endsWith("}\n");
  }

  private static Run explain(String finding, String... more) {
    return Run.with(more, "explain", finding, "--sample", "--as-of", "2023-12-31");
  }
}
