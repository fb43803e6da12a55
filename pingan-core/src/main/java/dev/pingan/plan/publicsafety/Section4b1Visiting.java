package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Shape.VISIT;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;
import static dev.pingan.plan.Schedule.months;
import static dev.pingan.plan.Schedule.together;
import static dev.pingan.plan.publicsafety.Points.COVERAGE_BASIS;
import static dev.pingan.plan.publicsafety.Points.VISIT_TASKS;
import static dev.pingan.plan.publicsafety.Wording.choose;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.NOVEMBER;

import dev.pingan.identity.Label;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.VisitTask;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Cover.Together;
import dev.pingan.plan.Declared;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 四(二)1 逐户走访. */
final class Section4b1Visiting {
  private Section4b1Visiting() {}

  static Section under(Readings readings) {
    return Section.of(
        "四(二)1",
        Label.of("逐户走访", "Household visits"),
        List.of(
            visiting(),
            households(readings),
            persons(readings),
            villageMeeting(readings),
            atmosphere(),
            quality(),
            awareness()));
  }

  /** Sentence 1, first part: visits in April, August and November. */
  private static Rule visiting() {
    return rule("visiting", "开展入户走访", "Visiting rounds")
        .clauses(must("C027", "四(二)1·1a", "入户走访", "Visit door to door"))
        .owedBy(OwedBy.EACH_UNIT_WITH_VILLAGE)
        .schedule(months(APRIL, AUGUST, NOVEMBER))
        .requirement(AtLeast.of(1, Selector.of(VISIT)))
        .build();
  }

  /** Sentence 1, second part, and 一是 to 四是: no household left out, four tasks at each. */
  private static Rule households(Readings readings) {
    return rule("households", "走访不漏户、四项任务到户", "Every household visited, all four tasks done")
        .clauses(
            must("C028", "四(二)1·1b", "户户到", "Leave out no household"),
            must("C033", "四(二)1·3a 一是", "发册子", "Hand out the booklet"),
            must("C034", "四(二)1·3b", "讲解册子", "Explain the booklet"),
            must("C035", "四(二)1·4 二是", "讲安全感常识", "Tell the basics of public safety sense"),
            must("C036", "四(二)1·5a 三是", "教自防技能", "Teach self-protection skills"),
            must("C038", "四(二)1·6a 四是", "填手册", "Fill in the residents' notebook"),
            must(
                "C039",
                "四(二)1·6b",
                "掌握户情与联系方式",
                "Know each household's basic facts and contacts, floating people included"))
        .owedBy(OwedBy.EACH_VILLAGE)
        .schedule(rounds(readings))
        .requirement(fourTasks(readings))
        .build();
  }

  /** Sentence 1, third part: no person left out. */
  private static Rule persons(Readings readings) {
    return rule("persons", "走访不漏人", "Every person reached")
        .clauses(must("C029", "四(二)1·1c", "人人到", "Leave out no person"))
        .owedBy(OwedBy.EACH_VILLAGE)
        .schedule(rounds(readings))
        .requirement(Cover.persons())
        .build();
  }

  /** Sentence 2, first part: a village meeting while visiting. */
  private static Rule villageMeeting(Readings readings) {
    return rule("village-meeting", "召开村级宣传会", "Village meeting")
        .clauses(must("C030", "四(二)1·2a", "走访期办村级会", "Hold village-level publicity meetings"))
        .owedBy(OwedBy.EACH_VILLAGE)
        .schedule(
            choose(
                readings,
                Points.VILLAGE_MEETING,
                Map.of(
                    "round", months(APRIL, AUGUST, NOVEMBER),
                    "once", together(APRIL, AUGUST, NOVEMBER))))
        .requirement(AtLeast.of(1, Selector.of(Kind.VILLAGE_MEETING)))
        .build();
  }

  private static Declared atmosphere() {
    return Declared.of(
        List.of(hortatory("C031", "四(二)1·2b", "造势", "Build a social atmosphere")),
        Label.of(
            "气氛浓不浓是群众的感受，会议、横幅再多也不能直接证明",
            "An atmosphere is what people feel; no number of meetings or banners proves it"),
        Label.of(
            "村级会议和横幅记录，以及测评中群众的知晓情况", "Meeting and banner records, and how many residents knew"));
  }

  private static Declared quality() {
    return Declared.of(
        List.of(
            documentary(
                "C032", "四(二)1·2c", "高质量完成联系任务", "Finish all contact tasks at high quality")),
        Label.of(
            "到户、到人和四项任务由规则核对；质量高低要由被走访的人说",
            "Coverage and tasks are checked by rules; how well it was done only those visited can say"),
        Label.of("走访户抽查记录和手册填写情况", "Spot checks of visited households and of their notebooks"));
  }

  private static Declared awareness() {
    return Declared.of(
        List.of(hortatory("C037", "四(二)1·5b", "提高自防意识", "Raise self-protection awareness")),
        Label.of(
            "这是讲解技能所求的效果；讲没讲由规则核对，意识有没有提高记录不了",
            "The teaching is checked by a rule; the awareness at which it aims leaves no record"),
        Label.of("测评中有关自我防范的作答情况", "Answers on self-protection in the surveys"));
  }

  private static Schedule rounds(Readings readings) {
    return choose(
        readings,
        COVERAGE_BASIS,
        Map.of(
            "round", months(APRIL, AUGUST, NOVEMBER),
            "year", together(APRIL, AUGUST, NOVEMBER)));
  }

  private static Cover fourTasks(Readings readings) {
    Together together =
        choose(
            readings,
            VISIT_TASKS,
            Map.of("union", Together.UNION, "one-visit", Together.ONE_VISIT));
    return choose(
        readings,
        Points.BOOKLET,
        Map.of(
            "round",
            Cover.households(
                Set.of(VisitTask.BOOKLET, KNOWLEDGE, SKILLS, HANDBOOK), together, Set.of()),
            "year",
            Cover.households(
                Set.of(KNOWLEDGE, SKILLS, HANDBOOK), together, Set.of(VisitTask.BOOKLET))));
  }
}
