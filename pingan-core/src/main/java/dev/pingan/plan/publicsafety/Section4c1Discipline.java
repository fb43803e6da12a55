package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.HANDLED;
import static dev.pingan.ledger.Kind.MISCONDUCT;
import static dev.pingan.plan.EachAnswered.Due.YEAR;
import static dev.pingan.plan.Selector.Doer.ANYBODY;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachAnswered.Per;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 四(三)1 加强纪律作风整顿. */
final class Section4c1Discipline {
  private Section4c1Discipline() {}

  static Section under() {
    return Section.of("四(三)1", Label.of("纪律作风整顿", "Discipline"), List.of(misconduct()));
  }

  /** The one sentence: misconduct of the nine kinds listed, and others like them, is punished. */
  private static Rule misconduct() {
    return rule("misconduct-handled", "查处损害队伍形象行为", "Misconduct dealt with")
        .clauses(
            must("C073", "四(三)1·1", "严查九类问题", "Strictly investigate and punish listed misconduct"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(
            EachAnswered.of(
                Selector.of(MISCONDUCT), Per.CASE, YEAR, Selector.of(HANDLED).by(ANYBODY)))
        .build();
  }
}
