package dev.pingan.narration;

import static dev.pingan.narration.Findings.YEAR;
import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.en;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.narration.Findings.zh;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable.Role;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Ratio;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of answers, standing measures, seats, targets and rates. */
class TargetsTest {
  private static final String UP = "责任人自下而上为：局分管领导赵军，领导小组副组长陈静，领导小组组长王强。";

  @Test
  void mattersNotVisitedAgain() {
    Finding.Builder finding =
        finding(
            Duties.RETURN_VISIT,
            People.WORKS,
            days("2023-06-01", "2023-06-10"),
            Status.BREACHED,
            new Figures.Answers(5, List.of(Id.of("T3"), Id.of("T7"))),
            Reason.NO_RESPONSE);
    assertThat(zh(finding))
        .isEqualTo(
            "市政管理所“事项按期回访”未达标：按方案四(二)2第1句，应于2023年6月上旬对事项逐件回访，时限已过，共5件，其中2件未回访（台账编号T3、T7）；责任人自下而上为：单位主要领导李明，局分管领导赵军，领导小组组长王强。");
    assertThat(en(finding))
        .contains(
            "each matter is to be visited again in the first ten days of June 2023; the time is over; 2 of 5 matters have not been visited again (ledger numbers T3 and T7); ");
  }

  @Test
  void nothingToVisitAgain() {
    Finding.Builder finding =
        finding(
            Duties.RETURN_VISIT,
            People.WORKS,
            days("2023-06-01", "2023-06-10"),
            Status.NOT_APPLICABLE,
            new Figures.Answers(0, List.of()),
            Reason.NO_TRIGGER);
    assertThat(zh(finding)).isEqualTo("市政管理所“事项按期回访”不适用，没有事项需要回访（2023年6月上旬，方案四(二)2第1句）。");
    assertThat(en(finding))
        .isEqualTo(
            "“Return visits” does not apply to Municipal Works Office; there was no matter to be visited again (the first ten days of June 2023; section 四(二)2, sentence 1).");
  }

  @Test
  void aComplaintOverdue() {
    Finding.Builder finding =
        finding(
                Duties.REPLY,
                Bearer.bureau(),
                YEAR,
                Status.BREACHED,
                Phase.WITHIN,
                Findings.line(Bearer.bureau()))
            .figures(Optional.of(new Figures.Answers(1, List.of(Id.of("T3")))))
            .reasons(List.of(Reason.NO_RESPONSE));
    assertThat(zh(finding))
        .isEqualTo("城建局“署名投诉必有答复”未达标：按方案四(三)3第1句，应在15日内对署名投诉逐件答复，共1件，尚未答复（台账编号T3）；" + UP);
    assertThat(en(finding))
        .contains(
            "each signed complaint is to be replied to within 15 days; 1 signed complaint has not been replied to (ledger number T3); ");
  }

  @Test
  void keySitesUnguarded() {
    Finding.Builder finding =
        finding(
            Duties.DEFENCE,
            People.WORKS,
            YEAR,
            Status.OPEN,
            new Figures.Lacking(List.of("S1", "S2")),
            Reason.ENDED);
    assertThat(zh(finding)).contains("应于2023年内在每处要害部位落实到位，仍在时限内，尚有2处要害部位未到位（部位编号S1、S2），原有措施已经终止；");
    assertThat(en(finding))
        .contains("2 key sites still lack this (S1 and S2); what was in place has ended; ");
  }

  @Test
  void noKeySite() {
    Finding.Builder finding =
        finding(Duties.DEFENCE, People.WORKS, YEAR, Status.NOT_APPLICABLE)
            .reasons(List.of(Reason.NO_BASE));
    assertThat(zh(finding)).isEqualTo("市政管理所“要害部位人防到位”不适用，没有要害部位（2023年，方案四(二)5第1句）。");
  }

  @Test
  void aMeasureInPlace() {
    Finding.Builder finding =
        finding(
            Duties.PATROL, People.WORKS, YEAR, Status.FULFILLED, new Figures.Lacking(List.of()));
    assertThat(zh(finding)).isEqualTo("市政管理所“落实巡防安排”已达到要求（2023年，方案四(二)5第1句）。");
    assertThat(en(finding))
        .isEqualTo(
            "Municipal Works Office met “Patrol arrangement” (2023; section 四(二)5, sentence 1).");
  }

  @Test
  void aMeasureMissing() {
    Finding.Builder finding =
        finding(
            Duties.PATROL,
            People.WORKS,
            YEAR,
            Status.BREACHED,
            new Figures.Lacking(List.of("[patrol]")),
            Reason.NOT_IN_PLACE);
    assertThat(zh(finding)).contains("应于2023年内落实到位，时限已过，未见落实的记录；责任");
  }

  @Test
  void membersLeftOut() {
    Finding.Builder finding =
        finding(
            Duties.MEMBERS,
            Bearer.bureau(),
            YEAR,
            Status.OPEN,
            new Figures.Lacking(List.of("o4", "o6")),
            Reason.NOT_INCLUDED);
    assertThat(zh(finding))
        .isEqualTo("城建局“应入组人员全部入组”尚未完成：按方案三第2句，应于2023年内到位，仍在时限内，尚有2人未列入（李明、干部o6）；" + UP);
    assertThat(en(finding)).contains("2 officers are still left out (Li Ming and officer o6); ");
  }

  @Test
  void noGroupAndNobodyToAnswer() {
    Finding.Builder finding =
        finding(
                Duties.HEAD,
                Bearer.bureau(),
                YEAR,
                Status.BREACHED,
                Phase.AFTER,
                List.of(
                    People.vacant(Role.BUREAU_IN_CHARGE),
                    People.vacant(Role.DEPUTY_HEAD),
                    People.vacant(Role.HEAD)))
            .figures(Optional.of(new Figures.Lacking(List.of("head"))))
            .reasons(List.of(Reason.NOT_SET_UP));
    assertThat(zh(finding))
        .isEqualTo("城建局“局长担任组长”未达标：按方案三第2句，应于2023年内到位，时限已过，领导小组尚未成立；各级责任人均空缺，须先明确由谁负责。");
  }

  @Test
  void zeroHolding() {
    Finding.Builder finding =
        finding(
            Duties.ACCIDENTS,
            Bearer.bureau(),
            YEAR,
            Status.HOLDING,
            new Figures.Events(0, List.of(), Optional.of(LocalDate.of(2023, 9, 15))));
    assertThat(zh(finding)).isEqualTo("城建局“重特大事故零发生”目前仍保持，零报告报至2023年9月15日（2023年，方案二(二)第8句“七是”）。");
    assertThat(en(finding))
        .isEqualTo(
            "“No accident of major grade” holds so far for Construction Bureau; zero is attested through 15 September 2023 (2023; section 二(二), sentence 8 “七是”).");
  }

  @Test
  void zeroHeldWithoutAnybodyAttestingIt() {
    Finding.Builder finding =
        finding(
                Duties.ACCIDENTS,
                Bearer.bureau(),
                YEAR,
                Status.HELD,
                new Figures.Events(0, List.of(), Optional.empty()))
            .notes(Set.of(Note.NOT_FULLY_ATTESTED));
    assertThat(zh(finding)).isEqualTo("城建局“重特大事故零发生”已守住（2023年，方案二(二)第8句“七是”）；未收到零报告。");
  }

  @Test
  void accidentsHappenedAndOneToBeRuledOn() {
    Finding.Builder finding =
        finding(
                Duties.ACCIDENTS,
                Bearer.bureau(),
                YEAR,
                Status.BREACHED,
                new Figures.Events(2, List.of(Id.of("T9")), Optional.of(LocalDate.of(2023, 8, 31))),
                Reason.CONTRARY_EVENT,
                Reason.RULING_MISSING)
            .evidence(List.of(Id.of("T8"), Id.of("T9")))
            .notes(Set.of(Note.NOT_FULLY_ATTESTED));
    assertThat(zh(finding))
        .isEqualTo(
            "城建局“重特大事故零发生”未达标：按方案二(二)第8句“七是”，2023年应保持零发生，已发生2起（台账编号T8），另有1起事件的等级尚待认定（台账编号T9）；零报告仅报至2023年8月31日；"
                + UP);
    assertThat(en(finding))
        .contains(
            "none may happen in 2023; 2 have happened (ledger number T8); the grade of 1 more is still to be ruled on (ledger number T9); zero is attested only through 31 August 2023; ");
  }

  @Test
  void aRateIsNeverRoundedUp() {
    Finding.Builder finding =
        finding(
            Duties.SATISFACTION,
            Bearer.bureau(),
            YEAR,
            Status.BREACHED,
            new Figures.Rate(299_999, 300_000, Ratio.percent(100)),
            Reason.RATE_BELOW);
    assertThat(zh(finding))
        .contains("2023年满意率应达到100%，时限已过，实际满意率99.99%（有效答卷300000份，其中满意299999份），低于目标；");
    assertThat(en(finding))
        .contains(
            "the rate is to reach 100% in 2023; the time is over; the rate is 99.99% (299,999 of 300,000 valid answers); this is below the target; ");
  }

  @Test
  void aRuleThatThePlanDoesNotHold() {
    Finding.Builder finding =
        finding(
            Duties.STRANGE,
            Bearer.bureau(),
            days("2023-07-01", "2023-09-30"),
            Status.OPEN,
            new Figures.Count(1, 3),
            Reason.TOO_FEW);
    assertThat(zh(finding)).isEqualTo("城建局“新增任务”尚未完成：按方案附则，应于2023年第三季度完成，仍在时限内，台账记有1次，尚缺2次；" + UP);
    assertThat(en(finding))
        .contains(
            "under clause 附则, this is due in the third quarter of 2023",
            "shows 1 entry; 2 are missing");
  }
}
