package dev.pingan.narration;

import static dev.pingan.narration.Findings.YEAR;
import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.en;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.narration.Findings.month;
import static dev.pingan.narration.Findings.zh;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What is told of doing, visiting and keeping watch, status by status. */
class NarratorTest {
  private static final LocalDateRange EARLY_APRIL = days("2023-04-01", "2023-04-10");
  private static final LocalDateRange TO_15_APRIL = days("2023-01-01", "2023-04-15");

  @Test
  void tooFewBanners() {
    Finding.Builder finding =
        finding(
            Duties.BANNERS,
            People.WORKS,
            EARLY_APRIL,
            Status.BREACHED,
            new Figures.Count(1, 2),
            Reason.TOO_FEW);
    assertThat(zh(finding))
        .isEqualTo(
            "市政管理所“悬挂宣传横幅”未达标：按方案四(二)3第1、2句，应于2023年4月上旬完成，不少于2条，时限已过，台账记有1条，尚缺1条；责任人自下而上为：单位主要领导李明，局分管领导赵军，领导小组组长王强。");
    assertThat(en(finding))
        .isEqualTo(
            "Municipal Works Office has not met “Banners”: under section 四(二)3, sentences 1 and 2, at least 2 banners are due in the first ten days of April 2023; the time is over; the ledger shows 1 banner; 1 is missing; answerable are, from the bottom up, the principal leader of the unit (Li Ming), then the bureau's leader in charge (Zhao Jun), then the leading group's head (Wang Qiang).");
  }

  @Test
  void bannersInTime() {
    Finding.Builder finding =
        finding(
                Duties.BANNERS,
                People.WORKS,
                EARLY_APRIL,
                Status.FULFILLED,
                new Figures.Count(3, 2))
            .completedOn(Optional.of(LocalDate.of(2023, 4, 3)));
    assertThat(zh(finding)).isEqualTo("市政管理所“悬挂宣传横幅”已于2023年4月3日完成，台账记有3条（2023年4月上旬，方案四(二)3第1、2句）。");
    assertThat(en(finding))
        .isEqualTo(
            "Municipal Works Office met “Banners” on 3 April 2023; the ledger shows 3 banners (the first ten days of April 2023; section 四(二)3, sentences 1 and 2).");
  }

  @Test
  void bannersToCome() {
    Finding.Builder finding =
        finding(
            Duties.BANNERS,
            People.WORKS,
            days("2023-06-01", "2023-06-10"),
            Status.UPCOMING,
            new Figures.Count(0, 2));
    assertThat(zh(finding)).isEqualTo("市政管理所“悬挂宣传横幅”尚未开始，应于2023年6月上旬完成，不少于2条（方案四(二)3第1、2句）。");
    assertThat(en(finding))
        .isEqualTo(
            "Municipal Works Office does not owe “Banners” yet; at least 2 banners are due in the first ten days of June 2023 (section 四(二)3, sentences 1 and 2).");
  }

  @Test
  void noMeetingOfAUnitWithoutName() {
    Finding.Builder finding =
        finding(
                Duties.MEETING,
                People.UNNAMED,
                TO_15_APRIL,
                Status.OPEN,
                new Figures.Count(0, 1),
                Reason.NOTHING_RECORDED)
            .notes(Set.of(Note.LIMIT_ON_DAY_OFF));
    assertThat(zh(finding))
        .isEqualTo(
            "单位u03“召开动员大会”尚未完成：按方案四(一)第1句，应于2023年4月15日前（含当日）完成，仍在时限内，台账上没有记录；截止日为休息日；责任人自下而上为：单位主要领导空缺（由上一级负责），局分管领导赵军，领导小组组长王强。");
    assertThat(en(finding))
        .isEqualTo(
            "Unit u03 has not yet met “Mobilisation meeting”: under section 四(一), sentence 1, this is due by 15 April 2023; there is still time; the ledger shows none; the limit day is a day off; answerable are, from the bottom up, the principal leader of the unit (vacant, so the next one up answers), then the bureau's leader in charge (Zhao Jun), then the leading group's head (Wang Qiang).");
  }

  @Test
  void aLateMeeting() {
    Finding.Builder finding =
        finding(
                Duties.MEETING,
                People.WORKS,
                TO_15_APRIL,
                Status.FULFILLED_LATE,
                new Figures.Count(1, 1),
                Reason.COMPLETED_LATE)
            .completedOn(Optional.of(LocalDate.of(2023, 4, 16)))
            .daysLate(OptionalLong.of(1));
    assertThat(zh(finding))
        .isEqualTo(
            "市政管理所“召开动员大会”逾期完成：按方案四(一)第1句，应于2023年4月15日前（含当日）完成，台账记有1次，至2023年4月16日才完成，逾期1天；责任人自下而上为：单位主要领导李明，局分管领导赵军，领导小组组长王强。");
    assertThat(en(finding))
        .contains(
            "met “Mobilisation meeting” late: ",
            "the ledger shows 1 meeting; this was done only on 16 April 2023, 1 day late; ");
  }

  @Test
  void householdsMissed() {
    Finding.Builder finding =
        finding(
            Duties.HOUSEHOLDS,
            People.SHANGFANG,
            month(4),
            Status.BREACHED,
            new Figures.Households(
                1_200, 1_193, 2, 1, List.of(Id.of("H1"), Id.of("H2"), Id.of("H9"))),
            Reason.HOUSEHOLD_MISSED);
    assertThat(zh(finding))
        .isEqualTo(
            "上坊村“走访不漏户”未达标：按方案四(二)1第1、3句，应于2023年4月完成，时限已过，应走访1200户，到位1193户，尚有7户未到位（户号H1、H2、H9等），另有空置2户不计，期间迁入迁出1户不计；责任人自下而上为：市政管理所分管领导孙丽、干部o6，主要领导李明，局分管领导赵军，领导小组组长王强。");
    assertThat(en(finding))
        .contains(
            "1,193 of 1,200 households are fully visited; 7 are not (households H1, H2, H9 and 4 more); 2 vacant households are not counted; 1 household that came or left meanwhile is not counted; ",
            "the leader in charge of Municipal Works Office (Sun Li and officer o6), then its principal leader (Li Ming), then ");
  }

  @Test
  void noRegisterAndNobodyAssigned() {
    Finding.Builder finding =
        finding(Duties.HOUSEHOLDS, People.NAMELESS, month(8), Status.UNDETERMINED)
            .reasons(List.of(Reason.REGISTER_MISSING));
    assertThat(zh(finding))
        .isEqualTo(
            "村v09“走访不漏户”无法判定：按方案四(二)1第1、3句，应于2023年8月完成，时限已过，未提供住户登记册；责任人自下而上为：走访单位尚未指定（由上一级负责），局分管领导赵军，领导小组组长王强。");
    assertThat(en(finding))
        .isEqualTo(
            "It cannot be determined whether village v09 has met “Every household visited”: under section 四(二)1, sentences 1 and 3, this is due in August 2023; the time is over; the register of households is not given; answerable are, from the bottom up, the assigned unit (none, so the next one up answers), then the bureau's leader in charge (Zhao Jun), then the leading group's head (Wang Qiang).");
  }

  @Test
  void personsMissedOverThreeRoundsTogether() {
    Finding.Builder finding =
        finding(
                Duties.PERSONS,
                People.SHANGFANG,
                days("2023-04-01", "2023-11-30"),
                Status.OPEN,
                new Figures.Persons(36, 35, 1, List.of(Id.of("H4"))),
                Reason.MEMBER_MISSED)
            .notes(Set.of(Note.HEAD_COUNT_UNKNOWN));
    assertThat(zh(finding))
        .contains("应于2023年4月、8月、11月完成，仍在时限内，登记36人，已走访35人，尚有1人未走访（涉及户号H4）；另有1户人口数不详；");
    assertThat(en(finding))
        .contains(
            "this is due in April, August and November 2023; there is still time; 35 of 36 registered persons were reached; 1 was not (household H4); the size of 1 household is not known; ");
  }

  @Test
  void daysWithoutALeader() {
    Finding.Builder finding =
        finding(
                Duties.LEAD,
                People.WORKS,
                days("2023-09-29", "2023-10-06"),
                Status.BREACHED,
                new Figures.Watch(8, 4, october(29 - 30, 1, 2, 3)),
                Reason.LEAD_MISSING)
            .occasionNames(List.of("中秋节、国庆节", "国庆节"));
    assertThat(zh(finding))
        .contains("应于2023年9月29日至10月6日中秋节、国庆节期间每天安排领导带班，共8天，已落实4天，" + "9月29日、10月1日至3日无领导带班；");
    assertThat(en(finding))
        .contains(
            "a leader is to lead the shift every day over Mid-Autumn Festival and National Day, 29 September to 6 October 2023; 4 of 8 days were covered; no leader led the shift on 29 September and 1 to 3 October; ");
  }

  @Test
  void aSingleDutyDay() {
    Finding.Builder finding =
        finding(Duties.LEAD, People.PARKS, days("2023-04-05", "2023-04-05"), Status.UPCOMING)
            .occasionNames(List.of("清明节"));
    assertThat(zh(finding)).isEqualTo("园林站“重要时段领导带班”尚未开始，应于2023年4月5日清明节安排领导带班（方案四(二)5第2句）。");
    assertThat(en(finding))
        .isEqualTo(
            "Parks Office does not owe “Leader on shift” yet; a leader is to lead the shift on Tomb-Sweeping Day, 5 April 2023 (section 四(二)5, sentence 2).");
  }

  @Test
  void noCalendar() {
    Finding.Builder finding =
        finding(
                Duties.LEAD,
                People.WORKS,
                YEAR,
                Status.UNDETERMINED,
                Phase.WITHIN,
                Findings.line(People.WORKS))
            .reasons(List.of(Reason.CALENDAR_MISSING));
    assertThat(zh(finding)).contains("应于2023年重要节假日和敏感时段每天安排领导带班，仍在时限内，当年节假日安排尚未公布；");
    assertThat(en(finding))
        .contains(
            "a leader is to lead the shift every day of the holidays and sensitive periods of 2023;");
  }

  @Test
  void nobodyToOweIt() {
    Finding.Builder finding =
        finding(Duties.MEETING, Bearer.none(), YEAR, Status.NOT_APPLICABLE)
            .reasons(List.of(Reason.NO_BEARER));
    assertThat(zh(finding)).isEqualTo("城建局“召开动员大会”不适用，没有应承担的单位或村（居），未作核查（2023年12月31日前，方案四(一)第1句）。");
    assertThat(en(finding))
        .startsWith("“Mobilisation meeting” does not apply to Construction Bureau; ");
  }

  private static List<LocalDate> october(int... offsets) {
    LocalDate last = LocalDate.of(2023, 9, 30);
    return Arrays.stream(offsets).mapToObj(last::plusDays).toList();
  }
}
