package dev.pingan.narration;

import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.narration.Findings.month;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding under a dispensation names it, and tells the verdict without it. Ruling 34. */
class DispensationTellingTest {
  private static final Dispensation MORE_TIME =
      granted(
          "CJ-07",
          "o1",
          "2023-04-12",
          new Grant.Extension(
              Duties.MEETING.id(), People.WORKS, "2023", LocalDate.parse("2023-04-30")));
  private static final Dispensation AWAY =
      granted("CJ-08", "o6", "2023-04-20", new Grant.Excuse(Id.of("H7"), Optional.of("2023-04")));
  private static final Dispensation EMPTY =
      granted("CJ-09", "o3", "2023-04-21", new Grant.Excuse(Id.of("H9"), Optional.empty()));

  @Test
  void moreTime() {
    Finding finding = meeting(Status.FULFILLED, Status.FULFILLED_LATE);
    assertThat(tell(Locale.CHINESE, finding, MORE_TIME))
        .isEqualTo(
            "市政管理所“召开动员大会”已于2023年4月20日完成，台账记有1次（2023年4月30日前，方案四(一)第1句）；"
                + "已计入经批准的例外CJ-07（王强于2023年4月12日批准，事由“absent-twice”，时限延至2023年4月30日），不计则为“逾期完成”。");
    assertThat(tell(Locale.ENGLISH, finding, MORE_TIME))
        .isEqualTo(
            "Municipal Works Office met “Mobilisation meeting” on 20 April 2023; the ledger shows 1"
                + " meeting (by 30 April 2023; section 四(一), sentence 1); this counts the approved"
                + " dispensation CJ-07 (by Wang Qiang on 12 April 2023, reason “absent-twice”: time until 30"
                + " April 2023);"
                + " without it the verdict would be “completed late”.");
  }

  @Test
  void householdsExcused() {
    Finding finding = households();
    assertThat(tell(Locale.CHINESE, finding, AWAY, EMPTY))
        .isEqualTo(
            "上坊村“走访不漏户”已达到要求，应走访10户，已全部到位（2023年4月，方案四(二)1第1、3句）；"
                + "已计入经批准的例外CJ-08（干部o6于2023年4月20日批准，事由“absent-twice”，户号H7免予走访）、"
                + "CJ-09（赵军于2023年4月21日批准，事由“absent-twice”，户号H9免予走访），不计则为“未达标”。");
    assertThat(tell(Locale.ENGLISH, finding, AWAY, EMPTY))
        .endsWith(
            "; this counts the approved dispensations CJ-08 (by officer o6 on 20 April 2023,"
                + " reason “absent-twice”: household H7 excused) and CJ-09 (by Zhao Jun on 21 April"
                + " 2023, reason “absent-twice”: household H9 excused); without them the verdict would be “not met”.");
  }

  @Test
  void ofAnUnknownOneTheIdAlone() {
    assertThat(tell(Locale.CHINESE, households(), EMPTY))
        .endsWith("；已计入经批准的例外CJ-08、CJ-09（赵军于2023年4月21日批准，事由“absent-twice”，户号H9免予走访），不计则为“未达标”。");
    assertThat(tell(Locale.ENGLISH, meeting(Status.FULFILLED, Status.FULFILLED_LATE)))
        .contains("; this counts the approved dispensation CJ-07; without it the verdict");
  }

  @Test
  void oneThatChangesNothing() {
    Finding finding = meeting(Status.FULFILLED_LATE, Status.FULFILLED_LATE);
    assertThat(tell(Locale.CHINESE, finding, MORE_TIME)).contains("），不计亦为“逾期完成”；责任人");
    assertThat(tell(Locale.ENGLISH, finding, MORE_TIME))
        .contains("; without it the verdict would be the same; answerable are");
  }

  @Test
  void theReportTellsItToo() {
    Narrator narrator =
        Narrator.of(Duties.PLAN, People.BUREAU, Locale.CHINESE)
            .withDispensations(List.of(MORE_TIME));
    assertThat(
            ReportText.of(
                ReportTextTest.report(List.of(meeting(Status.OPEN, Status.BREACHED))), narrator))
        .contains("已计入经批准的例外CJ-07（王强于2023年4月12日批准，事由“absent-twice”，时限延至2023年4月30日），不计则为“未达标”。");
  }

  /** What is well is not listed: without this chapter a household excused would just vanish. */
  @Test
  void theReportListsWhatExceptionsBearOnTheChangedFirst() {
    ComplianceReport report =
        ReportTextTest.report(
            List.of(meeting(Status.FULFILLED_LATE, Status.FULFILLED_LATE), households()));
    assertThat(
            ReportText.of(
                report,
                Narrator.of(Duties.PLAN, People.BUREAU, Locale.CHINESE)
                    .withDispensations(List.of(AWAY))))
        .contains(
            """

            四、因批准的例外而改变的结论
            结论因此改变的有1项：
            四 工作措施
            1．上坊村“走访不漏户”已达到要求，应走访10户，已全部到位（2023年4月，方案四(二)1第1、3句）；\
            已计入经批准的例外CJ-08（干部o6于2023年4月20日批准，事由“absent-twice”，户号H7免予走访）、CJ-09，\
            不计则为“未达标”。
            已计入例外而结论不变的有1项：
            """,
            "\n五、各单位情况\n",
            "\n八、需要说明的情况\n");
    assertThat(ReportText.of(report, Duties.PLAN, People.BUREAU, Locale.ENGLISH))
        .contains(
            """

            4. What approved exceptions changed
            1 finding with another verdict than without them:
            """,
            "1 finding with the same verdict as without them:\n",
            "\n5. The units\n");
  }

  private static String tell(Locale locale, Finding finding, Dispensation... known) {
    return Narrator.of(Duties.PLAN, People.BUREAU, locale)
        .withDispensations(List.of(known))
        .tell(finding);
  }

  private static Finding meeting(Status status, Status without) {
    return finding(
            Duties.MEETING,
            People.WORKS,
            days("2023-01-01", "2023-04-30"),
            status,
            new Figures.Count(1, 1))
        .completedOn(Optional.of(LocalDate.of(2023, 4, 20)))
        .dispensations(List.of(MORE_TIME.id()))
        .statusWithout(Optional.of(without))
        .build();
  }

  private static Finding households() {
    return finding(
            Duties.HOUSEHOLDS,
            People.SHANGFANG,
            month(4),
            Status.FULFILLED,
            new Figures.Households(10, 10, 0, 0, List.of()))
        .dispensations(List.of(AWAY.id(), EMPTY.id()))
        .statusWithout(Optional.of(Status.BREACHED))
        .build();
  }

  private static Dispensation granted(String id, String approver, String on, Grant grant) {
    return Dispensation.builder()
        .id(Id.of(id))
        .approver(Id.of(approver))
        .approvedOn(LocalDate.parse(on))
        .recordedAt(Instant.parse("2023-04-30T01:30:00Z"))
        .reason("absent-twice")
        .grant(grant)
        .build();
  }
}
