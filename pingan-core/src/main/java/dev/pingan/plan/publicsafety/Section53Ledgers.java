package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.ADJUSTED;
import static dev.pingan.ledger.Kind.ARCHIVE;
import static dev.pingan.ledger.Kind.COLLECTED_ISSUE;
import static dev.pingan.ledger.Kind.COURT_CASE;
import static dev.pingan.ledger.Kind.DISPUTE;
import static dev.pingan.ledger.Kind.INSPECTION;
import static dev.pingan.ledger.Kind.PETITION;
import static dev.pingan.ledger.Shape.ACT;
import static dev.pingan.ledger.Shape.MEASURE;
import static dev.pingan.ledger.Shape.NIL_REPORT;
import static dev.pingan.ledger.Shape.SHIFT;
import static dev.pingan.ledger.Shape.STEP;
import static dev.pingan.ledger.Shape.VISIT;
import static dev.pingan.plan.Attribute.PROBLEMS;
import static dev.pingan.plan.EachAnswered.Due.YEAR;
import static dev.pingan.plan.Selector.Doer.ANYBODY;
import static dev.pingan.plan.Selector.Doer.STANDING_GROUP;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Declared;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachAnswered.Per;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 五3 强化督查，整体推进. */
final class Section53Ledgers {
  private Section53Ledgers() {}

  static Section under() {
    return Section.of(
        "五3",
        Label.of("强化督查、整体推进", "Ledgers and supervision"),
        List.of(ledger(), archive(), materials(), progress(), adjustment(), course()));
  }

  /** Sentence 1, first part: a ledger, shown by any record of the unit's own making. */
  private static Rule ledger() {
    return rule("ledger-kept", "实行台账登记", "Ledger kept")
        .clauses(must("C102", "五3·1a", "建台账", "Keep ledgers"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(
            AtLeast.of(
                1,
                Selector.of(ACT, MEASURE, NIL_REPORT, STEP, VISIT, SHIFT)
                    .or(COURT_CASE, DISPUTE, PETITION, COLLECTED_ISSUE)))
        .build();
  }

  /** Sentence 1, second part: archive rules, shown by a filing. */
  private static Rule archive() {
    return rule("archive", "落实归档", "Archive filing")
        .clauses(must("C103", "五3·1b", "管好档案", "Apply archive rules"))
        .owedBy(OwedBy.EACH_UNIT)
        .schedule(Schedule.year())
        .requirement(AtLeast.of(1, Selector.of(ARCHIVE)))
        .build();
  }

  private static Declared materials() {
    return Declared.of(
        List.of(documentary("C104", "五3·1c", "资料规范化", "Keep all materials in standard form")),
        Label.of(
            "何为规范由档案管理的要求决定，须翻看实际案卷",
            "Archive practice decides what standard form is; somebody has to open the files"),
        Label.of("归档目录和档案检查意见", "Filing lists and remarks made at archive checks"));
  }

  /** Sentence 2, first part: the standing group inspects and studies. */
  private static Rule progress() {
    return rule("progress-studied", "综治领导小组研判进展", "Progress studied")
        .clauses(must("C105", "五3·2a", "研判进展问题", "Study progress and problems"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(AtLeast.of(1, Selector.of(INSPECTION).by(STANDING_GROUP)))
        .build();
  }

  /** Sentence 2, second part: problems found are answered by adjustments. */
  private static Rule adjustment() {
    return rule("adjustment", "针对问题提出调整建议", "Adjustments proposed")
        .clauses(must("C106", "五3·2b", "适时提出调整", "Propose adjustments in time"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(
            EachAnswered.of(
                Selector.of(INSPECTION).with(PROBLEMS, "yes").by(ANYBODY),
                Per.CASE,
                YEAR,
                Selector.of(ADJUSTED).by(ANYBODY)))
        .build();
  }

  private static Declared course() {
    return Declared.of(
        List.of(hortatory("C107", "五3·2c", "把住方向", "Keep the work on course")),
        Label.of(
            "方向偏没偏由领导小组判断，记录只能说明判断过",
            "Whether the work is on course is the group's judgement; records only show that it judged"),
        Label.of("领导小组会议纪要和调整建议", "The group's minutes and the adjustments it proposed"));
  }
}
