package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.UNIT_PLAN;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Declared;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 五2 精心安排，注重实效. */
final class Section52UnitPlans {
  private Section52UnitPlans() {}

  static Section under() {
    return Section.of(
        "五2",
        Label.of("精心安排、注重实效", "The units' plans"),
        List.of(mainWork(), smallThings(), inDetail(), unitPlan()));
  }

  private static Declared mainWork() {
    return Declared.of(
        List.of(documentary("C098", "五2·1a", "作为主要工作", "Treat this as main work")),
        Label.of(
            "是否“主要”须与单位其他工作比较，而其他工作不在本方案之内",
            "'Main' compares with the unit's other work, which this plan does not see"),
        Label.of("单位年度工作要点和会议纪要", "The unit's list of the year's work, and its minutes"));
  }

  private static Declared smallThings() {
    return Declared.of(
        List.of(
            hortatory(
                "C099",
                "五2·1b",
                "从小处着手统筹",
                "Start from harmony and small things; mix points and areas")),
        Label.of(
            "讲的是着眼点和方法，没有要求办成任何一件具体的事",
            "It speaks of outlook and method, and asks for no single thing to be done"),
        Label.of("单位工作方案和工作总结", "The unit's plan and its summary"));
  }

  private static Declared inDetail() {
    return Declared.of(
        List.of(
            must("C100", "五2·1c", "逐项细化部署", "Deploy each goal, measure and requirement in detail")),
        Label.of(
            "须把单位方案同本方案逐条对读；规则只能核对报没报，看不到写了什么",
            "A rule sees that a plan was sent in; its items have to be read beside this plan's"),
        Label.of("单位工作方案及任务分解表", "The unit's plan and its breakdown of tasks"));
  }

  /** Last part: the unit's plan goes to the governance office; no day is set. */
  private static Rule unitPlan() {
    return rule("unit-plan", "报送单位工作方案", "Unit's work plan sent in")
        .clauses(
            must(
                "C101", "五2·1d", "单位方案报局综治办", "Send the unit's work plan to the governance office"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(AtLeast.of(1, Selector.of(UNIT_PLAN)))
        .build();
  }
}
