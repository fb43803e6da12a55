package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.ACCEPTED;
import static dev.pingan.ledger.Kind.COMPLAINT;
import static dev.pingan.ledger.Kind.HANDLED;
import static dev.pingan.ledger.Kind.RECTIFIED;
import static dev.pingan.ledger.Kind.REPLIED;
import static dev.pingan.ledger.Kind.VERIFIED;
import static dev.pingan.plan.Attribute.OUTCOME;
import static dev.pingan.plan.Attribute.SIGNED;
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

/** 四(三)3 自觉接受社会监督. */
final class Section4c3Complaints {
  private Section4c3Complaints() {}

  static Section under() {
    return Section.of(
        "四(三)3",
        Label.of("接受社会监督", "Complaints"),
        List.of(accepted(), checked(), answered(), punished(), mended()));
  }

  /** 认真受理, 有诉必接: every complaint is accepted. */
  private static Rule accepted() {
    return complaints("complaint-accepted", "投诉有诉必接", "Complaints accepted")
        .clauses(
            must("C080", "四(三)3·1a", "认真受理", "Accept complaints about staff in earnest"),
            must("C082", "四(三)3·1c", "来者必收", "Take in every complaint"))
        .requirement(each(Selector.of(COMPLAINT), Selector.of(ACCEPTED)))
        .build();
  }

  /** 及时查处: every complaint is checked, whatever is found. */
  private static Rule checked() {
    return complaints("complaint-checked", "投诉及时核查", "Complaints checked")
        .clauses(must("C081", "四(三)3·1b", "及时查处", "Check and deal with them promptly"))
        .requirement(each(Selector.of(COMPLAINT), Selector.of(VERIFIED)))
        .build();
  }

  /** 署名必复: every signed complaint is replied to. */
  private static Rule answered() {
    return complaints("complaint-answered", "署名投诉必有答复", "Signed complaints answered")
        .clauses(must("C083", "四(三)3·1d", "署名必复", "Answer every signed one"))
        .requirement(each(Selector.of(COMPLAINT).with(SIGNED, "yes"), Selector.of(REPLIED)))
        .build();
  }

  /** 属实必究: what is found true is dealt with. */
  private static Rule punished() {
    return complaints("complaint-punished", "属实投诉严肃处理", "True complaints dealt with")
        .clauses(must("C084", "四(三)3·1e", "属实必究", "If true: deal with it seriously"))
        .requirement(each(foundTrue(), Selector.of(HANDLED)))
        .build();
  }

  /** 属实必改: what is found true is put right. */
  private static Rule mended() {
    return complaints("complaint-mended", "属实投诉落实整改", "True complaints put right")
        .clauses(must("C085", "四(三)3·1f", "属实必改", "If true: put it right"))
        .requirement(each(foundTrue(), Selector.of(RECTIFIED)))
        .build();
  }

  private static Rule.Builder complaints(String id, String zh, String en) {
    return rule(id, zh, en).owedBy(OwedBy.BUREAU).schedule(Schedule.year());
  }

  /** The text sets no number of days; a house limit may be set on the requirement. */
  private static EachAnswered each(Selector trigger, Selector answer) {
    return EachAnswered.of(trigger.by(ANYBODY), Per.CASE, YEAR, answer.by(ANYBODY));
  }

  private static Selector foundTrue() {
    return Selector.of(VERIFIED).with(OUTCOME, "true");
  }
}
