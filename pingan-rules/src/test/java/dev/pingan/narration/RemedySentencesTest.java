package dev.pingan.narration;

import static dev.pingan.agenda.Remedies.endless;
import static dev.pingan.agenda.Remedies.inTime;
import static dev.pingan.agenda.Remedies.late;
import static dev.pingan.narration.Findings.YEAR;
import static dev.pingan.narration.Findings.days;
import static dev.pingan.narration.Findings.month;
import static dev.pingan.plan.Seated.Seat.DEPUTY;
import static dev.pingan.plan.Seated.Seat.GROUP;
import static dev.pingan.plan.Seated.Seat.OFFICE;
import static dev.pingan.plan.Seated.Seat.OFFICE_STAFF;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pingan.agenda.Remedy;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Clause;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.Modality;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** What would still mend a finding: each timing, each kind of need and each pace, golden. */
class RemedySentencesTest {
  private static final String FIRST = "2023-04-12";
  private static final String LAST = "2023-12-31";
  private static final LocalDateRange APRIL = month(4);
  private static final LocalDateRange TEN_DAYS = days("2023-04-01", "2023-04-10");
  private static final LocalDateRange MAY_DAY = days("2023-04-29", "2023-05-03");
  private static final List<Id<LedgerRecord>> TWO = List.of(Id.of("7"), Id.of("8"));

  @ParameterizedTest
  @MethodSource({"counts", "verbs", "coverage", "watches", "answers", "places", "seats", "others"})
  void everyForm(Remedy remedy, Plan plan, String chinese, String english) {
    assertThat(telling(plan, Locale.CHINESE).tell(remedy)).isEqualTo(chinese);
    assertThat(telling(plan, Locale.ENGLISH).tell(remedy)).isEqualTo(english);
  }

  static Stream<Arguments> counts() {
    Finding.Builder none = works(Duties.BANNERS, TEN_DAYS, OPEN, new Figures.Count(0, 2));
    Finding.Builder one = works(Duties.BANNERS, TEN_DAYS, OPEN, new Figures.Count(1, 2));
    return Stream.of(
        told(
            inTime(none, "2023-04-02", "2023-04-10", 2),
            "至迟于2023年4月10日完成2条，仍属按期完成。",
            "To be in time, still needed by 10 April 2023: 2 banners."),
        told(
            inTime(one, "2023-04-02", "2023-04-10", 1),
            "至迟于2023年4月10日再完成1条，仍属按期完成。",
            "To be in time, still needed by 10 April 2023: 1 banner more."),
        told(
            inTime(
                works(
                    Duties.BANNERS,
                    days("2023-06-01", "2023-06-10"),
                    UPCOMING,
                    new Figures.Count(0, 2)),
                "2023-06-01",
                "2023-06-10",
                2),
            "须于2023年6月1日至10日完成2条。",
            "Due 1 to 10 June 2023: 2 banners."),
        told(
            late(
                works(Duties.BANNERS, TEN_DAYS, BREACHED, new Figures.Count(1, 2)),
                FIRST,
                "2023-05-31",
                1),
            "时限已过，但至迟于2023年5月31日补办的，仍按逾期完成认定：再完成1条。",
            "The time is over, but what is done by 31 May 2023 still counts as late: 1 banner"
                + " more."));
  }

  static Stream<Arguments> verbs() {
    return Stream.of(
        counted(Selector.of(Shape.VISIT), "入户走访1天", "1 day of visiting"),
        counted(Selector.of(Shape.ACT, Shape.STEP), "登记1条", "1 record"),
        counted(Selector.of(Kind.LAW_LESSON, Kind.NOTICE_BOARD), "开展宣传1次", "1 publicity act"));
  }

  private static Arguments counted(Selector selector, String chinese, String english) {
    Rule rule = Duties.yearly(OwedBy.EACH_UNIT, AtLeast.of(1, selector));
    return told(
        rule,
        inTime(works(rule, YEAR, OPEN, new Figures.Count(0, 1)), FIRST, LAST, 1),
        "至迟于2023年12月31日" + chinese + "，仍属按期完成。",
        "To be in time, still needed by 31 December 2023: " + english + ".");
  }

  static Stream<Arguments> coverage() {
    Figures households = new Figures.Households(9, 4, 0, 0, List.of(Id.of("h1")));
    Figures persons = new Figures.Persons(30, 18, 0, List.of(Id.of("h1")));
    Figures unknown = new Figures.Persons(3, 0, 1, List.of(Id.of("h1")));
    return Stream.of(
        told(
            inTime(village(Duties.HOUSEHOLDS, OPEN, households), FIRST, "2023-04-30", 5, 2),
            "至迟于2023年4月30日走访到位5户，每个工作日2户即可完成，仍属按期完成。",
            "To be in time, still needed by 30 April 2023: 5 households to be fully visited; 2"
                + " each working day will do."),
        told(
            inTime(village(Duties.HOUSEHOLDS, OPEN, households), FIRST, "2023-04-30", 1),
            "至迟于2023年4月30日走访到位1户，仍属按期完成。",
            "To be in time, still needed by 30 April 2023: 1 household to be fully visited."),
        told(
            late(village(Duties.PERSONS, BREACHED, persons), "2023-05-04", "2023-07-31", 12, 1),
            "时限已过，但至迟于2023年7月31日补办的，仍按逾期完成认定：走访12人（同一户须一次走访到齐）。",
            "The time is over, but what is done by 31 July 2023 still counts as late: 12 persons to"
                + " be reached, everybody of a household at one visit."),
        told(
            inTime(village(Duties.PERSONS, UPCOMING, unknown), "2023-04-01", "2023-04-30", 4),
            "须于2023年4月1日至30日走访4人（同一户须一次走访到齐），并补报1户的人口数。",
            "Due 1 to 30 April 2023: 4 persons to be reached, everybody of a household at one"
                + " visit, and the size of 1 household to be supplied."));
  }

  static Stream<Arguments> watches() {
    Rule officer =
        Rule.builder()
            .id(Id.of("id-officer"))
            .title(Label.of("重要时段干部值班", "Officer on duty"))
            .clauses(Clause.of("id-c", "四(二)5·2b", Modality.MANDATORY, Label.of("内容", "gist")))
            .owedBy(OwedBy.EACH_UNIT)
            .schedule(Duties.LEAD.schedule())
            .requirement(EachDay.of(EachDay.Watch.OFFICER))
            .build();
    Figures two = new Figures.Watch(5, 2, List.of());
    Figures four = new Figures.Watch(5, 4, List.of());
    return Stream.of(
        told(
            inTime(works(Duties.LEAD, MAY_DAY, OPEN, two), "2023-05-01", "2023-05-03", 3),
            "须于2023年5月1日至3日每天安排领导带班，共3天。",
            "Due 1 to 3 May 2023: a leader on shift every day, 3 days in all."),
        told(
            inTime(works(Duties.LEAD, MAY_DAY, OPEN, four), "2023-05-03", "2023-05-03", 1),
            "须于2023年5月3日安排领导带班。",
            "Due 3 May 2023: a leader on shift."),
        told(
            officer,
            inTime(works(officer, MAY_DAY, OPEN, two), "2023-05-01", "2023-05-03", 3),
            "须于2023年5月1日至3日每天安排干部值班，共3天。",
            "Due 1 to 3 May 2023: an officer on duty every day, 3 days in all."),
        told(
            officer,
            inTime(works(officer, MAY_DAY, OPEN, four), "2023-05-03", "2023-05-03", 1),
            "须于2023年5月3日安排干部值班。",
            "Due 3 May 2023: an officer on duty."));
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        told(
            endless(
                works(
                    Duties.RETURN_VISIT,
                    days("2023-06-01", "2023-06-10"),
                    BREACHED,
                    new Figures.Answers(3, TWO)),
                "2023-07-01",
                2),
            "时限已过，但仍可补办，不设最后期限，按逾期完成认定：回访2件。",
            "The time is over, but whatever is done from now on still counts as late: 2 cases to be"
                + " visited again."),
        told(
            inTime(
                bureau(Duties.REPLY, new Figures.Answers(1, TWO.subList(0, 1))),
                FIRST,
                "2023-04-20",
                1),
            "至迟于2023年4月20日答复1件，仍属按期完成。",
            "To be in time, still needed by 20 April 2023: 1 case to be replied to."));
  }

  static Stream<Arguments> places() {
    Figures sites = new Figures.Lacking(List.of("s1", "s2"));
    Figures patrol = new Figures.Lacking(List.of("patrol"));
    return Stream.of(
        told(
            inTime(works(Duties.DEFENCE, YEAR, OPEN, sites), FIRST, LAST, 2),
            "至迟于2023年12月31日在2处要害部位落实到位，仍属按期完成。",
            "To be in time, still needed by 31 December 2023: to be put in place at 2 key"
                + " sites."),
        told(
            inTime(works(Duties.PATROL, YEAR, OPEN, patrol), FIRST, LAST, 1),
            "至迟于2023年12月31日落实到位，仍属按期完成。",
            "To be in time, still needed by 31 December 2023: to be put in place."));
  }

  static Stream<Arguments> seats() {
    Rule group = Duties.yearly(OwedBy.BUREAU, Seated.of(GROUP, 1));
    Rule deputy = Duties.yearly(OwedBy.BUREAU, Seated.of(DEPUTY, 1));
    Rule office = Duties.yearly(OwedBy.BUREAU, Seated.of(OFFICE, 1));
    Rule staff = Duties.yearly(OwedBy.BUREAU, Seated.of(OFFICE_STAFF, 2));
    return Stream.of(
        seat(group, 1, "成立领导小组", "the leading group to be set up"),
        seat(Duties.HEAD, 1, "明确由局长担任组长", "the director to be made the group's head"),
        seat(
            deputy, 1, "明确由党委书记担任副组长", "the Party secretary to be made a deputy head of the group"),
        seat(Duties.MEMBERS, 2, "将2人列入领导小组", "2 officers to be included in the group"),
        seat(office, 1, "设立领导小组办公室", "the group's office to be set up"),
        seat(staff, 1, "为领导小组办公室再明确1名负责人员", "1 more officer for the group's office"));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        told(
            inTime(
                bureau(Duties.SATISFACTION, new Figures.Rate(90, 100, Ratio.percent(95))),
                FIRST,
                LAST,
                100),
            "至迟于2023年12月31日再取得满意答卷100份（其间没有不满意答卷），使合计满意率达到95%，仍属按期完成。",
            "To be in time, still needed by 31 December 2023: 100 more positive answers and no"
                + " other, for a satisfaction rate of 95% in all."),
        told(
            inTime(
                bureau(Duties.SATISFACTION, new Figures.Rate(90, 100, Ratio.percent(95))),
                FIRST,
                LAST),
            "至迟于2023年12月31日使满意率达到95%，仍属按期完成。",
            "To be in time, still needed by 31 December 2023: a satisfaction rate of 95%."),
        told(
            inTime(
                Findings.finding(Duties.HOUSEHOLDS, People.XIAFANG, APRIL, UPCOMING),
                "2023-04-01",
                "2023-04-30"),
            "须于2023年4月1日至30日按要求完成。",
            "Due 1 to 30 April 2023: all that is asked."));
  }

  private static Finding.Builder works(
      Rule rule, LocalDateRange window, Status status, Figures figures) {
    return Findings.finding(rule, People.WORKS, window, status, figures);
  }

  private static Finding.Builder village(Rule rule, Status status, Figures figures) {
    return Findings.finding(rule, People.SHANGFANG, APRIL, status, figures);
  }

  private static Finding.Builder bureau(Rule rule, Figures figures) {
    return Findings.finding(rule, Bearer.bureau(), YEAR, OPEN, figures);
  }

  private static Arguments seat(Rule rule, int lacking, String chinese, String english) {
    List<String> what = List.of("o5", "o6").subList(0, lacking);
    return told(
        rule,
        inTime(bureau(rule, new Figures.Lacking(what)), FIRST, LAST, lacking),
        "至迟于2023年12月31日" + chinese + "，仍属按期完成。",
        "To be in time, still needed by 31 December 2023: " + english + ".");
  }

  private static Arguments told(Remedy remedy, String chinese, String english) {
    return arguments(remedy, Duties.PLAN, chinese, english);
  }

  /** With a plan that has that rule too. */
  private static Arguments told(Rule rule, Remedy remedy, String chinese, String english) {
    Plan plan =
        Duties.RULES.contains(rule)
            ? Duties.PLAN
            : Duties.PLAN.with(Section.of("附", Label.of("附则", "Annex"), List.of()), rule);
    return arguments(remedy, plan, chinese, english);
  }

  private static RemedyTelling telling(Plan plan, Locale locale) {
    return new RemedyTelling(Voice.of(plan, People.BUREAU, locale));
  }
}
