package dev.pingan.plan.publicsafety;

import static dev.pingan.ledger.Kind.CONDUCT_NORMS;
import static dev.pingan.plan.publicsafety.Wording.documentary;
import static dev.pingan.plan.publicsafety.Wording.hortatory;
import static dev.pingan.plan.publicsafety.Wording.must;
import static dev.pingan.plan.publicsafety.Wording.rule;

import dev.pingan.identity.Label;
import dev.pingan.plan.Declared;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.InPlace.Where;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import java.util.List;

/** 四(三)2 加强执法规范化建设. */
final class Section4c2Norms {
  private Section4c2Norms() {}

  static Section under() {
    return Section.of(
        "四(三)2",
        Label.of("执法规范化", "Enforcement norms"),
        List.of(
            supervision(),
            conductNorms(),
            procedure(),
            caseResponsibility(),
            soundRules(),
            manner()));
  }

  private static Declared supervision() {
    return Declared.of(
        List.of(
            documentary("C074", "四(三)2·1a", "建执法监督体系", "Build an enforcement-supervision system")),
        Label.of(
            "监督制度成文不难，是否成为管用的体系，要看它实际纠正过什么",
            "Rules are easily written; whether the system works shows in what it has put right"),
        Label.of("执法监督制度和监督检查记录", "Supervision rules, and records of what was supervised"));
  }

  /** Sentence 1, second part: norms for enforcement conduct. */
  private static Rule conductNorms() {
    return rule("conduct-norms", "制定执法行为规范", "Norms of enforcement conduct")
        .clauses(must("C075", "四(三)2·1b", "定执法行为规范", "Set norms for enforcement conduct"))
        .owedBy(OwedBy.BUREAU)
        .schedule(Schedule.year())
        .requirement(InPlace.of(Selector.of(CONDUCT_NORMS), Where.BEARER))
        .build();
  }

  private static Declared procedure() {
    return Declared.of(
        List.of(documentary("C076", "四(三)2·1c", "严办案流程", "Tighten case procedure")),
        Label.of(
            "流程是否严密要对照案卷一步步看，漏洞只在案卷里显出来",
            "Whether a procedure is tight shows only when real files are followed through it step by step"),
        Label.of("办案流程规定和案卷评查结果", "The procedure itself and reviews of case files"));
  }

  private static Declared caseResponsibility() {
    return Declared.of(
        List.of(documentary("C077", "四(三)2·1d", "明确办案责任", "Pin down responsibility for cases")),
        Label.of(
            "责任明不明确，要看案件出了差错时能否找到该负责的人",
            "Whether responsibility is clear shows when a case goes wrong and somebody has to answer"),
        Label.of("办案责任制度和差错追究记录", "Rules on case responsibility and how errors were followed up"));
  }

  private static Declared soundRules() {
    return Declared.of(
        List.of(documentary("C078", "四(三)2·1e", "以制度管执法", "Govern enforcement by sound rules")),
        Label.of(
            "制度是否科学健全是对整套制度的评价，没有清单可以逐条核对",
            "Soundness is a judgement on the whole body of rules; there is no list to tick off"),
        Label.of("执法制度汇编及清理修订记录", "The collected rules and how they were revised"));
  }

  private static Declared manner() {
    return Declared.of(
        List.of(
            hortatory(
                "C079",
                "四(三)2·2",
                "倡导执法的五种作风",
                "Enforce fairly, rationally, calmly, civilly, by the rules")),
        Label.of(
            "说的是执法时的态度，要由在场的人和当事人评价",
            "It speaks of manner, which those present and those concerned have to judge"),
        Label.of("执法过程抽查、案卷评查和投诉情况", "Spot checks of enforcement, file reviews and complaints"));
  }
}
