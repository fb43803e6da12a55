package dev.pingan.plan.publicsafety;

import static dev.pingan.calendar.TenDayPeriod.FIRST;
import static dev.pingan.ledger.Kind.COLLECTED_ISSUE;
import static dev.pingan.ledger.Kind.COURT_CASE;
import static dev.pingan.ledger.Kind.DISPUTE;
import static dev.pingan.ledger.Kind.PETITION;
import static dev.pingan.ledger.Kind.RETURN_VISIT;
import static dev.pingan.plan.Attribute.EXPLAINED;
import static dev.pingan.plan.Attribute.NEXT_STEP;
import static dev.pingan.plan.Attribute.OUTCOME;
import static dev.pingan.plan.EachAnswered.Due.NEXT_WINDOW;
import static dev.pingan.plan.EachAnswered.Due.YEAR;
import static dev.pingan.plan.Schedule.tenDays;
import static dev.pingan.plan.Selector.Doer.ANYBODY;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;
import static java.time.Month.DECEMBER;
import static java.time.Month.JUNE;
import static java.time.Month.SEPTEMBER;

import dev.pingan.identity.Label;
import dev.pingan.plan.Declared;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachAnswered.Per;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 四(二)2 回访宣传. */
final class Section4b2ReturnVisits {
  private Section4b2ReturnVisits() {}

  static Section under() {
    return Section.of(
        "四(二)2",
        Label.of("回访宣传", "Return visits"),
        List.of(returnVisit(), explanation(), calming(), nextStep(), understanding()));
  }

  /** Sentences 1 and 2: each matter is visited again in the first ten days of the next round. */
  private static Rule returnVisit() {
    return rule("return-visit", "事项按期回访", "Return visits")
        .clauses(
            must(
                "C040",
                "四(二)2·1a",
                "就案件、纠纷信访和收集问题的办理情况回访",
                "Return on court cases, disputes and petitions, and issues gathered"),
            must("C045", "四(二)2·2", "回访限于上旬", "Do so in first ten-day periods"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(tenDays(FIRST, JUNE, SEPTEMBER, DECEMBER))
        .requirement(
            EachAnswered.of(
                Selector.of(COURT_CASE, DISPUTE, PETITION, COLLECTED_ISSUE),
                Per.CASE,
                NEXT_WINDOW,
                Selector.of(RETURN_VISIT).by(ANYBODY)))
        .build();
  }

  /** Sentence 1, second part: where unsolved, unsolvable or disliked, explain. */
  private static Rule explanation() {
    return rule("explanation", "未决或不满事项耐心释明", "Open outcomes explained")
        .clauses(
            documentary(
                "C041",
                "四(二)2·1b",
                "未决或不满者耐心释明",
                "Where unsolved, unsolvable or disliked: explain patiently"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(
            EachAnswered.of(
                openOutcome(),
                Per.RECORD,
                YEAR,
                Selector.of(RETURN_VISIT).with(EXPLAINED, "yes").by(ANYBODY)))
        .build();
  }

  private static Declared calming() {
    return Declared.of(
        List.of(documentary("C042", "四(二)2·1c", "疏解情绪", "Calm the people concerned")),
        Label.of(
            "情绪是否平复只有本人知道，台账也不应记录任何人的情绪",
            "Whether somebody has calmed down only they know, and nobody's mood belongs in a ledger"),
        Label.of(
            "回访中的释明和下步措施记录，以及事项是否再次反映",
            "Explanations and next steps given, and whether the matter came up again"));
  }

  /** Sentence 1, fourth part: the same outcomes want a next step, unless the matter is solved. */
  private static Rule nextStep() {
    return rule("next-step", "未决或不满事项提出下步措施", "Next step for open outcomes")
        .clauses(must("C043", "四(二)2·1d", "给出下一步措施", "State next-step measures"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(
            EachAnswered.of(
                openOutcome(),
                Per.RECORD,
                YEAR,
                Selector.of(RETURN_VISIT).with(NEXT_STEP, "yes").by(ANYBODY),
                Selector.of(RETURN_VISIT).with(OUTCOME, "solved").by(ANYBODY)))
        .build();
  }

  private static Declared understanding() {
    return Declared.of(
        List.of(hortatory("C044", "四(二)2·1e", "争取理解消除影响", "Win understanding, remove ill effects")),
        Label.of(
            "能否得到理解取决于对方，不取决于经办人做了多少",
            "Whether understanding is won depends on the other side, not on how much was done"),
        Label.of("同一事项再次回访的结果和满意度测评", "Later return visits to the same matter, and the surveys"));
  }

  /** At a return visit about a matter of the unit's own, whoever made the visit. */
  private static Selector openOutcome() {
    return Selector.of(RETURN_VISIT).with(OUTCOME, "unsolved", "unsolvable", "dissatisfied");
  }
}
