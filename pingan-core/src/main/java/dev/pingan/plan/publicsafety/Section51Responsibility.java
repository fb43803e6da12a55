package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.TARGETS_ASSIGNED;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.principle;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static dev.pingan.plan.publicsafety.Wording.text;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Background;
import dev.pingan.plan.Declared;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 五1 加强领导，落实责任. */
final class Section51Responsibility {
  private Section51Responsibility() {}

  static Section under() {
    return Section.of(
        "五1",
        Label.of("加强领导、落实责任", "Leadership and responsibility"),
        List.of(
            importance(),
            resolve(),
            agenda(),
            territoryAndDepartment(),
            responsibilitiesInPlace(),
            targetsAssigned(),
            threeTiers(),
            levelByLevel(),
            net()));
  }

  private static Background importance() {
    return Background.of(
        List.of(text("X05", "五1·1", "说明工作的重要性", "Says how important the work is")),
        Label.of("陈述理由，不是要求", "Gives a reason, not a requirement"));
  }

  private static Declared resolve() {
    return Declared.of(
        List.of(
            hortatory("C086", "五1·2a", "提认识", "Raise political awareness"),
            hortatory("C087", "五1·2b", "统思想", "Align thinking and action with the decisions taken"),
            hortatory("C088", "五1·2c", "敢担当", "Shoulder duty")),
        Label.of(
            "认识、思想和担当都在人心，学习和表态的记录不能替代",
            "These are in people's minds; having studied or declared them proves nothing"),
        Label.of(
            "党委会学习讨论记录和领导批办件",
            "What the leadership discussed, and the papers its members acted on"));
  }

  private static Declared agenda() {
    return Declared.of(
        List.of(documentary("C089", "五1·2d", "列入议程", "Put the work on the agenda")),
        Label.of(
            "纪要里有这个议题只说明议过；分量多重，要看议了几次、定了什么",
            "Minutes show that it was discussed; its weight lies in how often and what was decided"),
        Label.of("党委会和局长办公会纪要", "Minutes of the Party committee and of the director's meetings"));
  }

  private static Declared territoryAndDepartment() {
    return Declared.of(
        List.of(principle("C090", "五1·3a", "属地与部门共责", "Territory manages, department answers")),
        Label.of(
            "两条归责标准并列，某件事适用哪一条，须就事认定",
            "Two yardsticks stand side by side; which one fits an event is found case by case"),
        Label.of("责任书和事件责任认定文件", "Responsibility letters and findings on who was responsible"));
  }

  private static Declared responsibilitiesInPlace() {
    return Declared.of(
        List.of(must("C091", "五1·3b", "责任落地", "Put responsibilities in place")),
        Label.of(
            "责任链能列出谁负责、哪里空缺；是否真正落地，出了问题才看得出来",
            "The chain names who answers and where nobody does; whether it holds shows in trouble"),
        Label.of("责任链及其空缺、责任书和问责记录", "The chain and its gaps, letters and follow-up"));
  }

  /** Sentence 3, 分解目标任务. */
  private static Rule targetsAssigned() {
    return rule("targets-assigned", "目标任务分解", "Targets broken down")
        .clauses(must("C092", "五1·3c", "分解目标", "Break the targets down"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(AtLeast.of(1, Selector.of(TARGETS_ASSIGNED)))
        .build();
  }

  private static Declared threeTiers() {
    return Declared.of(
        List.of(
            must("C093", "五1·3d", "主要领导主抓", "The top leader takes it in hand in person"),
            must("C094", "五1·3d", "分管领导分抓", "The leader in charge takes it in hand in detail"),
            must("C095", "五1·3d", "班子共抓", "The leadership takes it in hand together")),
        Label.of(
            "三级各有何人，责任体系中分别列出；是否真正在抓，凭次数说明不了",
            "The net of responsibility lists who is on each tier; no count proves that they take it"
                + " in hand"),
        Label.of(
            "责任链及其空缺、领导分工文件、会议纪要和批示",
            "The chain and its gaps, the division of work, minutes and instructions"));
  }

  private static Declared levelByLevel() {
    return Declared.of(
        List.of(principle("C096", "五1·3e", "逐级负责", "Each level drives and answers to the next")),
        Label.of(
            "是层层传导的工作方式，没有规定上级何时过问、下级何时报告",
            "A way of working; when one level asks and the other reports is not laid down"),
        Label.of("逐级责任书和汇报记录", "Letters signed level by level, and reports made upward"));
  }

  private static Declared net() {
    return Declared.of(
        List.of(
            documentary("C097", "五1·3f", "责任网到人", "A net of responsibility that reaches everyone")),
        Label.of(
            "责任链只到职位，不登记全体职工；是否人人有责，须逐人核实",
            "The chain covers posts, not the whole staff; everyone would have to be asked"),
        Label.of("责任链及其空缺、岗位职责表", "The chain and its gaps, and descriptions of posts"));
  }
}
