package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Regular;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.report.Finding;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Makes the findings of one rule: each bearer in the organisation's order, each occasion in time's.
 */
final class RuleEvaluation {
  private final Situation situation;
  private final Section section;
  private final Rule rule;

  RuleEvaluation(Situation situation, Section section, Rule rule) {
    this.situation = situation;
    this.section = section;
    this.rule = rule;
  }

  List<Finding> findings() {
    Dispensed dispensed = new Dispensed(situation, rule);
    return judged().stream().map(judged -> finding(judged, dispensed)).toList();
  }

  /** The statuses of the findings alone, by bearer and occasion. */
  Map<Bearer, Map<Occasion, Status>> statuses() {
    Map<Bearer, Map<Occasion, Status>> statuses = new LinkedHashMap<>();
    for (Judged judged : judged()) {
      statuses
          .computeIfAbsent(judged.bearer(), bearer -> new LinkedHashMap<>())
          .put(judged.occasion(), status(judged));
    }
    return statuses;
  }

  /** What a bearer did on an occasion, which a dispensation may have extended. */
  private record Judged(Bearer bearer, Occasion printed, Occasion occasion, Judgement judgement) {}

  private List<Judged> judged() {
    List<Bearer> bearers = situation.bearersOf(rule.owedBy());
    List<Occasion> occasions = situation.occasionsOf(rule);
    if (bearers.isEmpty() || occasions.isEmpty()) {
      return List.of(nothingExamined(bearers.isEmpty() ? Reason.NO_BEARER : Reason.NO_OCCASION));
    }
    RequirementEvaluator evaluator = Requirements.evaluator(situation, rule, occasions);
    List<Judged> judged = new ArrayList<>();
    for (Bearer bearer : bearers) {
      for (Occasion printed : occasions) {
        Occasion occasion = situation.overlay().extended(rule, bearer, printed);
        judged.add(new Judged(bearer, printed, occasion, judge(evaluator, bearer, occasion)));
      }
    }
    return judged;
  }

  private Status without(Bearer bearer, Occasion printed) {
    RuleEvaluation plain = new RuleEvaluation(situation.undispensed(), section, rule);
    RequirementEvaluator evaluator =
        Requirements.evaluator(plain.situation, rule, situation.occasionsOf(rule));
    return status(new Judged(bearer, printed, printed, plain.judge(evaluator, bearer, printed)));
  }

  private Judgement judge(RequirementEvaluator evaluator, Bearer bearer, Occasion occasion) {
    return situation.isOwedBy(bearer, rule.owedBy(), occasion)
        ? evaluator.judge(bearer, occasion)
        : Judgement.notOwed(Reason.NO_VILLAGE_ASSIGNED);
  }

  /** A rule without a bearer, or without a day, never passes by vacuity. Ruling 1. */
  private Judged nothingExamined(Reason why) {
    Occasion year =
        Regular.YEAR.occasions(situation.year(), situation.calendar(), List.of()).get(0);
    return new Judged(Bearer.none(), year, year, Judgement.notOwed(why));
  }

  private Status status(Judged judged) {
    Phase phase = situation.phaseOf(judged.occasion().window());
    return judged.judgement().status(phase, rule.latePolicy());
  }

  private Finding finding(Judged judged, Dispensed dispensed) {
    Bearer bearer = judged.bearer();
    Finding.Builder finding = finding(judged);
    List<Id<Dispensation>> by = dispensed.touching(bearer, judged.printed());
    if (!by.isEmpty()) {
      finding.dispensations(by).statusWithout(Optional.of(without(bearer, judged.printed())));
    }
    return finding.build();
  }

  private Finding.Builder finding(Judged judged) {
    Bearer bearer = judged.bearer();
    Judgement judgement = judged.judgement();
    LocalDateRange window = judged.occasion().window();
    Phase phase = situation.phaseOf(window);
    Status status = status(judged);
    LocalDate answersOn = phase == Phase.AFTER ? window.getEndInclusive() : situation.asOf();
    return Finding.builder()
        .rule(rule.id())
        .title(rule.title())
        .section(section.path())
        .clauses(rule.clauses())
        .bearer(bearer)
        .unit(situation.organisation().answeringUnit(bearer, answersOn))
        .occasion(judged.occasion().key())
        .occasionNames(judged.occasion().names())
        .window(window)
        .status(status)
        .phase(phase)
        .performance(judgement.performance())
        .reasons(judgement.reasons(status))
        .figures(judgement.figures())
        .notes(judgement.notes(rule.latePolicy()))
        .completedOn(judgement.completedOn())
        .daysLate(judgement.daysLate())
        .evidence(judgement.evidence())
        .answerable(situation.organisation().answerable(bearer, section.path(), answersOn));
  }
}
