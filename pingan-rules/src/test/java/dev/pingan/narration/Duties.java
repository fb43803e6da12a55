package dev.pingan.narration;

import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Cover;
import dev.pingan.plan.DutyRuns;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.Modality;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Provision;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plan with a rule of every requirement; ids that no sentence could hold by chance. */
final class Duties {
  static final Rule MEETING =
      rule("id-meeting", "召开动员大会", "Mobilisation meeting", "四(一)·1a")
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.by(MonthDay.of(4, 15)))
          .requirement(AtLeast.of(1, Selector.of(Kind.MOBILISATION)))
          .build();
  static final Rule BANNERS =
      rule("id-banners", "悬挂宣传横幅", "Banners", "四(二)3·1a", "四(二)3·1b", "四(二)3·2")
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.tenDays(TenDayPeriod.FIRST, Month.APRIL, Month.JUNE))
          .requirement(AtLeast.of(2, Selector.of(Kind.BANNER)))
          .build();
  static final Rule HOUSEHOLDS =
      rule("id-households", "走访不漏户", "Every household visited", "四(二)1·1b", "四(二)1·3a 一是")
          .owedBy(OwedBy.EACH_VILLAGE)
          .schedule(Schedule.months(Month.APRIL, Month.AUGUST))
          .requirement(Cover.households(Set.of(VisitTask.values()), Cover.Together.UNION, Set.of()))
          .build();
  static final Rule PERSONS =
      rule("id-persons", "走访不漏人", "Every person reached", "四(二)1·1c")
          .owedBy(OwedBy.EACH_VILLAGE)
          .schedule(Schedule.together(Month.APRIL, Month.AUGUST, Month.NOVEMBER))
          .requirement(Cover.persons())
          .build();
  static final Rule LEAD =
      rule("id-lead", "重要时段领导带班", "Leader on shift", "四(二)5·2a")
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.dutyRuns(DutyRuns.DaysOff.PUBLISHED))
          .requirement(EachDay.of(EachDay.Watch.LEADER))
          .build();
  static final Rule RETURN_VISIT =
      rule("id-return", "事项按期回访", "Return visits", "四(二)2·1a")
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.tenDays(TenDayPeriod.FIRST, Month.JUNE))
          .requirement(
              EachAnswered.of(
                  Selector.of(Kind.DISPUTE, Kind.PETITION),
                  EachAnswered.Per.CASE,
                  EachAnswered.Due.NEXT_WINDOW,
                  Selector.of(Kind.RETURN_VISIT)))
          .build();
  static final Rule REPLY =
      rule("id-reply", "署名投诉必有答复", "Signed complaints answered", "四(三)3·1d")
          .owedBy(OwedBy.BUREAU)
          .schedule(Schedule.year())
          .requirement(
              EachAnswered.of(
                      Selector.of(Kind.COMPLAINT).with(Attribute.SIGNED, "yes"),
                      EachAnswered.Per.CASE,
                      EachAnswered.Due.YEAR,
                      Selector.of(Kind.REPLIED))
                  .withinDays(15))
          .build();
  static final Rule DEFENCE =
      rule("id-defence", "要害部位人防到位", "People on guard at key sites", "四(二)5·1h")
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.year())
          .requirement(InPlace.of(Selector.of(Kind.PEOPLE_DEFENCE), InPlace.Where.EACH_KEY_SITE))
          .build();
  static final Rule PATROL =
      rule("id-patrol", "落实巡防安排", "Patrol arrangement", "四(二)5·1f")
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.year())
          .requirement(InPlace.of(Selector.of(Kind.PATROL), InPlace.Where.BEARER))
          .build();
  static final Rule ACCIDENTS =
      rule("id-accidents", "重特大事故零发生", "No accident of major grade", "二(二)·8 七是")
          .owedBy(OwedBy.BUREAU)
          .schedule(Schedule.year())
          .requirement(NoneOf.of(ZeroTarget.Z7))
          .build();
  static final Rule SATISFACTION =
      rule("id-satisfaction", "公众满意度达标", "Satisfaction rate", "二(一)·1b")
          .owedBy(OwedBy.BUREAU)
          .schedule(Schedule.year())
          .requirement(RateAtLeast.of(Ratio.percent(100), RateAtLeast.Surveys.POOLED))
          .build();
  static final Rule MEMBERS =
      rule("id-members", "应入组人员全部入组", "All due members sit in the group", "三·2c")
          .owedBy(OwedBy.BUREAU)
          .schedule(Schedule.year())
          .requirement(Seated.of(Seated.Seat.MEMBERS, 1))
          .build();
  static final Rule HEAD =
      rule("id-head", "局长担任组长", "Director heads the group", "三·2a")
          .owedBy(OwedBy.BUREAU)
          .schedule(Schedule.year())
          .requirement(Seated.of(Seated.Seat.HEAD, 1))
          .build();

  /** In no plan: narrators must manage without. */
  static final Rule STRANGE =
      rule("id-strange", "新增任务", "A new duty", "附则")
          .owedBy(OwedBy.BUREAU)
          .schedule(Schedule.quarters())
          .requirement(AtLeast.of(3, Selector.of(Shape.ACT)))
          .build();

  static final List<Rule> RULES =
      List.of(
          ACCIDENTS,
          SATISFACTION,
          MEMBERS,
          HEAD,
          MEETING,
          HOUSEHOLDS,
          PERSONS,
          RETURN_VISIT,
          BANNERS,
          DEFENCE,
          PATROL,
          LEAD,
          REPLY);

  static final Plan PLAN =
      Plan.builder()
          .id(Id.of("id-plan"))
          .title(Label.of("提升公众安全感工作方案", "Public safety plan"))
          .year(Year.of(2023))
          .sections(
              List.of(
                  Section.of("一", Label.of("目标和组织", "Targets and group"), first(4)),
                  Section.of("四", Label.of("工作措施", "Measures"), rest(4))))
          .build();

  private Duties() {}

  /** A rule of any requirement, for what the other rules leave out. */
  static Rule yearly(OwedBy by, Requirement requirement) {
    return rule("id-any", "某项工作", "Some duty", "五3·1a")
        .owedBy(by)
        .schedule(Schedule.year())
        .requirement(requirement)
        .build();
  }

  private static Rule.Builder rule(String id, String zh, String en, String... paths) {
    return Rule.builder()
        .id(Id.of(id))
        .title(Label.of(zh, en))
        .clauses(
            Stream.of(paths)
                .map(
                    path ->
                        Clause.of("id-" + path, path, Modality.MANDATORY, Label.of("内容", "gist")))
                .toList());
  }

  private static List<Provision> first(int n) {
    return List.copyOf(RULES.subList(0, n));
  }

  private static List<Provision> rest(int n) {
    return List.copyOf(RULES.subList(n, RULES.size()));
  }
}
