package dev.pingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.PinganJson;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dispensations and decisions from files. */
class LaidOverTest {
  private static final String END = "2023-12-31";

  @TempDir private Path directory = Path.of("");

  /** A late banner round is in time once its limit was moved past the day on which it was done. */
  @Test
  void theReportShowsAFindingWithItsDispensationAndWithout() throws IOException {
    Finding late = first(Run.ofSample(END, "--format", "json"), Status.FULFILLED_LATE);
    Path file = dispensations(extension(late, "2023-11-30", "2023-06-01T00:00:00Z"));
    Run run = Run.ofSample(END, "--format", "json", "--dispensations", file.toString());

    Finding dispensed = report(run).finding(late.id()).orElseThrow();
    assertThat(dispensed.status()).isEqualTo(Status.FULFILLED);
    assertThat(dispensed.statusWithout()).contains(Status.FULFILLED_LATE);
    assertThat(report(run).findings().stream().filter(f -> f.statusWithout().isPresent()))
        .hasSize(1);
    assertThat(Run.ofSample(END, "--format", "json", "--dispensations", file.toString()).out())
        .isEqualTo(run.out());
  }

  @Test
  void explainAndAgendaLayThemOverToo() throws IOException {
    Finding late = first(Run.ofSample(END, "--format", "json"), Status.FULFILLED_LATE);
    String file = dispensations(extension(late, "2023-11-30", "2023-06-01T00:00:00Z")).toString();
    assertThat(Run.with(sample(END, "--dispensations", file), "explain", late.id()).out())
        .contains("已计入经批准的例外", "不计则为“逾期完成”");

    Finding open = first(Run.ofSample("2023-06-05", "--format", "json"), Status.OPEN);
    String longer = dispensations(extension(open, "2023-08-30", "2023-06-01T00:00:00Z")).toString();
    assertThat(agenda(open, sample("2023-06-05"))).doesNotContain("2023-08-30");
    assertThat(agenda(open, sample("2023-06-05", "--dispensations", longer)))
        .contains("\"lastDay\":\"2023-08-30\"");
  }

  @Test
  void oneThatWasRecordedLaterThanKnownIsLeftOut() throws IOException {
    Finding late = first(Run.ofSample(END, "--format", "json"), Status.FULFILLED_LATE);
    String file = dispensations(extension(late, "2023-11-30", "2024-02-01T00:00:00Z")).toString();
    String known = "2024-01-31T00:00:00Z";
    Run run = Run.ofSample(END, "--format", "json", "--known-at", known, "--dispensations", file);
    assertThat(report(run).findings()).noneMatch(f -> f.statusWithout().isPresent());
  }

  @Test
  void everythingThatCannotBeDispensedWithIsToldAtOnce() throws IOException {
    Path file =
        dispensations(
            grant(
                "d1",
                "extension",
                "'rule':'z1','bearer':{'kind':'bureau'},'occasion':'2023',"
                    + "'through':'2024-01-31'"),
            grant(
                "d2",
                "extension",
                "'rule':'banner','bearer':{'kind':'unit','id':'u01'},"
                    + "'occasion':'2023-06','through':'2023-06-20'"),
            grant("d3", "excuse", "'household':'h9999'"));
    Run run = Run.ofSample(END, "--dispensations", file.toString());
    run.wasRefused(
        file + ": the list of dispensations is refused:",
        "dispensations[d1].rule: the rule \"z1\" cannot be given more time;"
            + " name one of [survey, ",
        "dispensations[d2].rule: there is no rule \"banner\"; name one of [",
        "dispensations[d3].household: \"h9999\" is not the id of a household");
  }

  @Test
  void aFileThatIsNoListOfDispensationsIsRefusedWithThePlace() throws IOException {
    Path file = dispensations(grant("d1", "waiver", "'household':'h0101'"));
    Run.ofSample(END, "--dispensations", file.toString())
        .wasRefused(
            file + ": /dispensations/0/type (line 1, column ",
            "unknown type \"waiver\"; write one of [extension, excuse]");
    Run.ofSample(END, "--decisions", file.toString())
        .wasRefused("this is \"pingan-dispensations/1\"", "[pingan-decisions/1]");
  }

  /** From 较大 on an accident breaks z7: the record of March does, and nothing is contested. */
  @Test
  void aDecidedPointIsReadThatWayAndNoOtherAnyMore() throws IOException {
    String file = decisions(decision("accident-grade", "larger")).toString();
    String open = Run.with(sample(END), "explain", "z7/bureau/2023").out();
    String decided = Run.with(sample(END, "--decisions", file), "explain", "z7/bureau/2023").out();
    assertThat(open).contains("本项结论取决于对方案文字怎样理解（“重特大”事故自何等级起算）");
    assertThat(decided)
        .doesNotContain("本项结论取决于")
        .contains("“重特大”事故自何等级起算：区综治办2023年3月20日明确为“较大及以上”（综治办〔2023〕5号）。\n");

    Run run = Run.ofSample(END, "--format", "json", "--decisions", file);
    assertThat(report(run).finding("z7/bureau/2023").orElseThrow().status())
        .isEqualTo(Status.BREACHED);
    assertThat(run.out()).contains("\"accident-grade\":\"larger\"");
    Run agenda = Run.with(sample(END, "--decisions", file), "agenda", "--through", "2024-01-31");
    assertThat(agenda.status()).isZero();
  }

  /** By whom, when and under which reference, also of a point that was decided as it was read. */
  @Test
  void theReportTellsTheDecisions() throws IOException {
    String file =
        decisions(decision("accident-grade", "larger"), decision("limit-day", "included"))
            .toString();
    assertThat(Run.ofSample(END, "--decisions", file).out())
        .contains(
            """
            已经明确的有2处：
              “…日之前”是否含当日：区综治办2023年3月20日明确为“含当日”（综治办〔2023〕5号）。
              “重特大”事故自何等级起算：区综治办2023年3月20日明确为“较大及以上”（综治办〔2023〕5号）。
            """,
            "方案中可作不同理解的文字有13处，其中已明确2处，其余按选定的理解核查\n");
    assertThat(Run.ofSample(END, "--decisions", file, "--lang", "en").out())
        .contains(
            """
            2 wordings have been decided:
              Whether 'before a day' includes that day: decided by 区综治办 on 20 March 2023: “the day itself still counts” (综治办〔2023〕5号).
            """,
            "13 wordings of the plan can be read in different ways; 2 were decided, and the rest are"
                + " read in the way chosen\n");
    assertThat(Run.ofSample(END, "--decisions", file, "--format", "json").out())
        .contains(",\"decisions\":[{\"point\":\"limit-day\",\"reading\":\"included\",");
  }

  @Test
  void everyUnknownPointOrReadingIsToldWithThoseThatThereAre() throws IOException {
    Path file = decisions(decision("limit", "excluded"), decision("limit-day", "never"));
    Run.ofSample(END, "--decisions", file.toString())
        .wasRefused(
            file + ": the list of decisions is refused:",
            "decisions[limit]: there is no point of interpretation \"limit\"; there are [limit-day,",
            "decisions[limit-day]: there is no reading of limit-day \"never\";"
                + " there are [included, excluded]");
  }

  @Test
  void aPlanFromAFileLeavesNothingToDecide() throws IOException {
    Path plan =
        Files.writeString(directory.resolve("plan.json"), Run.of("plan", "--format", "json").out());
    Path file = decisions(decision("limit-day", "excluded"));
    Run.ofSample(END, "--plan", plan.toString(), "--decisions", file.toString())
        .wasRefused("--decisions: a plan from a file is read already; leave out --plan, or this");
  }

  private static String agenda(Finding finding, String... sample) {
    String items = Run.with(sample, "agenda", "--through", END, "--format", "json").out();
    return Stream.of(items.split("\\{\"finding\":", -1))
        .filter(item -> item.startsWith("\"" + finding.id() + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static String[] sample(String asOf, String... more) {
    return Stream.concat(Stream.of("--sample", "--as-of", asOf), Stream.of(more))
        .toArray(String[]::new);
  }

  private static Finding first(Run run, Status status) {
    return report(run).findings().stream()
        .filter(f -> f.status() == status && f.rule().value().equals("banners"))
        .findFirst()
        .orElseThrow();
  }

  private static ComplianceReport report(Run run) {
    assertThat(run.status()).as(run.err()).isZero();
    return PinganJson.report().read(run.out());
  }

  private static String extension(Finding finding, String through, String recordedAt) {
    return "{'type':'extension','id':'d1','approver':'o01','approvedOn':'2023-06-01','recordedAt':'"
        + recordedAt
        + "','reason':'flood','rule':'"
        + finding.rule()
        + "','bearer':{'kind':'unit','id':'"
        + finding.bearer().id().orElseThrow()
        + "'},'occasion':'"
        + finding.occasion()
        + "','through':'"
        + through
        + "'}";
  }

  private static String grant(String id, String type, String fields) {
    return "{'type':'"
        + type
        + "','id':'"
        + id
        + "','approver':'o01','approvedOn':'2023-06-01','recordedAt':'2023-06-01T00:00:00Z',"
        + "'reason':'flood',"
        + fields
        + "}";
  }

  private static String decision(String point, String reading) {
    return "{'point':'"
        + point
        + "','reading':'"
        + reading
        + "','decidedBy':'区综治办','decidedOn':'2023-03-20','reference':'综治办〔2023〕5号'}";
  }

  private Path dispensations(String... grants) throws IOException {
    return document("dispensations", grants);
  }

  private Path decisions(String... decisions) throws IOException {
    return document("decisions", decisions);
  }

  private Path document(String what, String... members) throws IOException {
    String json =
        "{'schema':'pingan-" + what + "/1','" + what + "':[" + String.join(",", members) + "]}";
    return Files.writeString(directory.resolve(what), json.replace('\'', '"'));
  }
}
