package dev.pingan.jackson.format;

import static dev.pingan.plan.Selector.Doer.ANYBODY;

import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Background;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Declared;
import dev.pingan.plan.DutyRuns;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.Modality;
import dev.pingan.plan.MonthPart;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Provision;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rounds;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan in which every schedule, every requirement and every field stands somewhere. */
public final class Plans {
  private static final Selector DRILLS =
      Selector.of(Kind.of(Shape.ACT, "fire-drill"), Kind.BANNER)
          .with(Attribute.PLACE, "office", "crowded")
          .by(ANYBODY);

  private Plans() {}

  /** All of it. */
  public static Plan full() {
    List<Provision> provisions = new ArrayList<>(rules());
    provisions.add(
        Declared.of(List.of(clause("C900")), Label.of("凭判断"), Label.of("看记录", "The records")));
    provisions.add(Background.of(List.of(clause("X900")), Label.of("不是要求")));
    return Plan.builder()
        .id(Id.of("public-safety"))
        .title(Label.of("工作方案", "Work plan"))
        .year(Year.of(2024))
        .basisDocument("某办字〔2013〕1号")
        .sections(
            List.of(
                Section.of("四(二)3", Label.of("标语", "Banners"), provisions),
                Section.of("五", Label.of("空"), List.of())))
        .readings(Map.of(Id.of("limit-day"), Id.of("included"), Id.of("booklet"), Id.of("year")))
        .build();
  }

  /** A rule of each requirement and each schedule. */
  static List<Rule> rules() {
    return List.of(
        rule("drill", OwedBy.EACH_UNIT, together(), AtLeast.of(2, DRILLS)),
        rule("kept", OwedBy.EACH_UNIT, Schedule.quarters(), AtLeast.of(1, mixed())),
        rule("by", OwedBy.EACH_UNIT, byDay(), AtLeast.of(1, Selector.of(Kind.ROSTER))),
        rule(
            "site",
            OwedBy.EACH_UNIT,
            Schedule.year(),
            InPlace.of(Selector.of(Kind.PEOPLE_DEFENCE), InPlace.Where.EACH_KEY_SITE)),
        rule("households", OwedBy.EACH_VILLAGE, tenDays(), households()),
        rule("persons", OwedBy.EACH_VILLAGE, Schedule.months(Month.MAY), Cover.persons()),
        rule(
            "watch",
            OwedBy.EACH_UNIT,
            Schedule.dutyRuns(DutyRuns.DaysOff.WITH_WEEKENDS),
            EachDay.of(EachDay.Watch.LEADER)),
        rule("answered", OwedBy.BUREAU, Schedule.year(), answered().withinDays(15)),
        rule(
            "z7",
            OwedBy.BUREAU,
            Schedule.year(),
            NoneOf.of(
                ZeroTarget.Z7,
                Set.of(AccidentGrade.MAJOR, AccidentGrade.ESPECIALLY_MAJOR),
                Set.of(AccidentGrade.ORDINARY))),
        rule(
            "rate",
            OwedBy.BUREAU,
            Schedule.year(),
            RateAtLeast.of(Ratio.of(19, 20), RateAtLeast.Surveys.LATEST)),
        rule("staff", OwedBy.BUREAU, Schedule.year(), Seated.of(Seated.Seat.OFFICE_STAFF, 2)));
  }

  private static Selector mixed() {
    return Selector.of(Shape.NIL_REPORT, Shape.STEP).or(Kind.DISPUTE, Kind.ROSTER);
  }

  private static Schedule together() {
    return Rounds.of(
        List.of(MonthPart.whole(Month.APRIL), MonthPart.of(Month.DECEMBER, TenDayPeriod.LAST)),
        Rounds.Grouping.TOGETHER);
  }

  private static Schedule tenDays() {
    return Schedule.tenDays(TenDayPeriod.FIRST, Month.APRIL, Month.AUGUST);
  }

  private static Schedule byDay() {
    return ByDay.of(MonthDay.of(2, 29), ByDay.Limit.EXCLUDED, ByDay.OnDayOff.ROLLS);
  }

  private static Requirement households() {
    return Cover.households(
        Set.of(VisitTask.SKILLS, VisitTask.KNOWLEDGE),
        Cover.Together.ONE_VISIT,
        Set.of(VisitTask.BOOKLET));
  }

  private static EachAnswered answered() {
    return EachAnswered.of(
        Selector.of(Kind.COMPLAINT).with(Attribute.SIGNED, "yes").by(ANYBODY),
        EachAnswered.Per.CASE,
        EachAnswered.Due.YEAR,
        Selector.of(Kind.REPLIED).by(ANYBODY),
        Selector.of(Kind.HANDLED).by(ANYBODY));
  }

  private static Rule rule(String id, OwedBy owedBy, Schedule schedule, Requirement requirement) {
    return Rule.builder()
        .id(Id.of(id))
        .title(Label.of("规则", id))
        .clauses(clause("C-" + id))
        .owedBy(owedBy)
        .schedule(schedule)
        .requirement(requirement)
        .latePolicy(id.equals("by") ? LatePolicy.RECORDED_ONLY : LatePolicy.CURES_LATE)
        .build();
  }

  static Clause clause(String id) {
    return Clause.of(id, "四(二)3·1a", Modality.MANDATORY, Label.of("要点", "gist")).restoredFrom("D1");
  }
}
