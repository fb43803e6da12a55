package dev.pingan.narration;

import static dev.pingan.narration.Findings.YEAR;
import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.narration.Findings.month;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import dev.pingan.report.Receipt;
import dev.pingan.report.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What a bureau chief is handed. */
class ReportTextTest {
  private static final LocalDateRange EARLY_APRIL = days("2023-04-01", "2023-04-10");

  @Test
  void inChinese() {
    assertThat(text(Locale.CHINESE))
        .isEqualTo(
            """
            城建局
            提升公众安全感工作方案（2023年）执行情况
            截至2023年9月15日，按截至2023年9月16日09:30（北京时间）入账的记录核查

            一、总体情况
            总体评定：未达标。
            共核查10项：未达标4项，无法判定1项，尚未完成2项，保持中1项，已完成2项。

            二、未达标和无法判定的事项
            四 工作措施
            1．“走访不漏户”未达标的有2个村（居）：按方案四(二)1第1、3句，应于2023年4月完成，时限已过。
              上坊村（市政管理所分管领导孙丽、干部o6，主要领导李明）：应走访12户，到位10户，尚有2户未到位（户号H1、H2）。
              下坊村（走访单位尚未指定）：应走访3户，均未到位（户号H7等）。
              上级责任人：局分管领导赵军，领导小组组长王强。
            2．村v09“走访不漏户”无法判定：按方案四(二)1第1、3句，应于2023年4月完成，时限已过，未提供住户登记册；责任人自下而上为：走访单位尚未指定（由上一级负责），局分管领导赵军，领导小组组长王强。
            3．“悬挂宣传横幅”未达标的有2个单位：按方案四(二)3第1、2句，应于2023年4月上旬完成，不少于2条，时限已过。
              园林站、单位u03：台账上没有记录。
              责任人自下而上为：单位主要领导空缺（由上一级负责），局分管领导赵军，领导小组组长王强。

            三、尚未完成和逾期完成的事项
            四 工作措施
            1．“落实巡防安排”尚未完成的有2个单位：按方案四(二)5第1句，应于2023年内落实到位，仍在时限内。
              市政管理所、园林站：未见落实的记录。

            四、各单位情况
            市政管理所：未达标1项，尚未完成1项，已完成1项
            园林站：未达标1项，尚未完成1项
            单位u03：未达标1项，已完成1项

            五、各村（居）情况
            上坊村、下坊村等2个：各有未达标1项
            村v09：无法判定1项

            六、方案各部分情况
            一 目标和组织：保持中1项
            四 工作措施：未达标4项，无法判定1项，尚未完成2项，已完成2项
              走访不漏户：未达标2项，无法判定1项
              悬挂宣传横幅：未达标2项，已完成1项
              落实巡防安排：尚未完成2项，已完成1项

            七、需要说明的情况
            1．零报告未报至核查之日（1项）：重特大事故零发生。

            附：核查依据
            核查程序版本：0.1.0
            数据摘要：方案0123456789ab…，组织b2，节假日c3，批准的例外d4
            台账摘要：e5，计入记录1234条，未计入任何事项的记录1条，剔除记录0条
            方案中可作不同理解的文字有1处，本报告按选定的理解核查
            """);
  }

  @Test
  void inEnglish() {
    assertThat(text(Locale.ENGLISH))
        .startsWith(
            """
            Construction Bureau
            Public safety plan, 2023: how it stands
            As of 15 September 2023, by the records known at 16 September 2023, 09:30 China standard time (UTC+8)

            1. Overall
            Overall: not met.
            10 findings: 4 not met, 1 undetermined, 2 not yet complete, 1 holding, 2 met.

            2. Not met, and not to be determined
            四 Measures
            1. “Every household visited” is not met for 2 villages: under section 四(二)1, sentences 1 and 3, this is due in April 2023; the time is over.
              Shangfang [the leader in charge of Municipal Works Office (Sun Li and officer o6), its principal leader (Li Ming)]: 10 of 12 households are fully visited; 2 are not (households H1 and H2).
              Xiafang [no unit assigned]: none of 3 households is fully visited (household H7 and 2 more).
              Further up: the bureau's leader in charge (Zhao Jun), then the leading group's head (Wang Qiang).
            """)
        .contains(
            """
              Parks Office and unit u03: the ledger shows none.
              Answerable are, from the bottom up, the principal leader of the unit (vacant, so the next one up answers), then the bureau's leader in charge (Zhao Jun), then the leading group's head (Wang Qiang).
            """,
            """
            5. The villages
            Shangfang and Xiafang (2 in all), each: 1 not met
            Village v09: 1 undetermined
            """)
        .contains("1. Zero is not attested through the day of this report (1): No accident")
        .contains(
            "Digest of the ledger: e5, 1,234 records counted, 1 record that feeds no duty, 0 records set aside");
  }

  @Test
  void whatIsWellIsCountedNotListed() {
    List<Finding> findings = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      findings.add(
          finding(Duties.MEETING, People.WORKS, month(month), Status.FULFILLED, count(1)).build());
    }
    String text =
        ReportText.of(
            ComplianceReport.of(findings, receipt()), Duties.PLAN, People.BUREAU, Locale.CHINA);
    assertThat(text)
        .contains("总体评定：已完成。\n共核查12项：已完成12项。")
        .contains("二、未达标和无法判定的事项\n无。\n")
        .contains("五、各村（居）情况\n无。\n")
        .hasLineCount(31);
  }

  @Test
  void nothingToReportOn() {
    ComplianceReport empty = ComplianceReport.of(List.of(), receipt());
    assertThat(ReportText.of(empty, Duties.PLAN, People.BUREAU, Locale.CHINA))
        .contains("没有核查任何事项。");
    assertThat(ReportText.of(empty, Duties.PLAN, People.BUREAU, Locale.GERMANY))
        .contains("Nothing was examined.");
  }

  /** A report of those findings. */
  static ComplianceReport report(List<Finding> findings) {
    return ComplianceReport.of(findings, receipt());
  }

  private static String text(Locale locale) {
    return ReportText.of(report(findings()), Duties.PLAN, People.BUREAU, locale);
  }

  private static List<Finding> findings() {
    List<Finding.Builder> findings =
        List.of(
            finding(
                    Duties.ACCIDENTS,
                    Bearer.bureau(),
                    YEAR,
                    Status.HOLDING,
                    new Figures.Events(0, List.of(), Optional.empty()))
                .notes(Set.of(Note.NOT_FULLY_ATTESTED)),
            households(People.SHANGFANG, 12, 10, "H1", "H2"),
            households(People.XIAFANG, 3, 0, "H7"),
            finding(Duties.HOUSEHOLDS, People.NAMELESS, month(4), Status.UNDETERMINED)
                .reasons(List.of(Reason.REGISTER_MISSING)),
            finding(Duties.BANNERS, People.WORKS, EARLY_APRIL, Status.FULFILLED, count(2)),
            banners(People.PARKS),
            banners(People.UNNAMED),
            patrol(People.WORKS),
            patrol(People.PARKS),
            finding(
                Duties.PATROL,
                People.UNNAMED,
                YEAR,
                Status.FULFILLED,
                new Figures.Lacking(List.of())));
    return findings.stream().map(Finding.Builder::build).toList();
  }

  private static Finding.Builder households(Bearer village, int of, int covered, String... missed) {
    return finding(
        Duties.HOUSEHOLDS,
        village,
        month(4),
        Status.BREACHED,
        new Figures.Households(
            of, covered, 0, 0, List.of(missed).stream().map(Id::<Household>of).toList()),
        Reason.HOUSEHOLD_MISSED);
  }

  private static Finding.Builder banners(Bearer unit) {
    return finding(
        Duties.BANNERS, unit, EARLY_APRIL, Status.BREACHED, count(0), Reason.NOTHING_RECORDED);
  }

  private static Finding.Builder patrol(Bearer unit) {
    return finding(
        Duties.PATROL,
        unit,
        YEAR,
        Status.OPEN,
        new Figures.Lacking(List.of("[patrol]")),
        Reason.NOT_IN_PLACE);
  }

  private static Figures count(int have) {
    return new Figures.Count(have, 2);
  }

  private static Receipt receipt() {
    return Receipt.builder()
        .library("0.1.0")
        .plan(Duties.PLAN.id())
        .planDigest("0123456789abcdef")
        .organisationDigest("b2")
        .calendarDigest("c3")
        .dispensationsDigest("d4")
        .readings(Map.of(Id.of("id-point"), Id.of("id-reading")))
        .asOf(LocalDate.of(2023, 9, 15))
        .knownAt(Optional.of(Instant.parse("2023-09-16T01:30:00Z")))
        .ledgerDigest(Optional.of("e5"))
        .entries(OptionalLong.of(1_234))
        .unattributed(OptionalLong.of(1))
        .rejected(OptionalLong.of(0))
        .build();
  }
}
