package dev.pingan.evaluation;

import dev.pingan.ledger.Entry;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachAnswered.Due;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Condition;
import java.util.List;
import java.util.Set;

/** Finds why a step answers no trigger of a finding, or whether it answers one late. */
final class AnswerTracing {
  private final EachAnswered requirement;
  private final Occasion occasion;
  private final Entry step;
  private final Triggers triggers;
  private final List<Trigger> named;

  AnswerTracing(
      Situation situation,
      EachAnswered requirement,
      Bearer bearer,
      Occasion occasion,
      List<Occasion> occasions,
      Entry step) {
    this.requirement = requirement;
    this.occasion = occasion;
    this.step = step;
    this.triggers = new Triggers(situation, requirement);
    CaseFiles files = situation.docket().caseFiles();
    this.named =
        triggers.all().stream()
            .filter(trigger -> triggers.isOf(bearer, trigger))
            .filter(trigger -> trigger.isDueIn(occasion, occasions, requirement.due()))
            .filter(trigger -> files.stepsTo(trigger.caseEntry()).contains(step))
            .toList();
  }

  /** Whether it names the case of a trigger at all. */
  boolean isConsidered() {
    return !named.isEmpty();
  }

  void addFailed(Set<Condition> failed) {
    failed.addAll(Unmet.by(step.content(), requirement.answers()));
    if (named.stream().allMatch(trigger -> step.occurredOn().isBefore(trigger.day()))) {
      failed.add(Condition.BEFORE_THE_TRIGGER);
    }
    if (requirement.due() == Due.NEXT_WINDOW
        && step.occurredOn().isBefore(occasion.window().getStart())) {
      failed.add(Condition.BEFORE_THE_WINDOW);
    }
    if (isForestalled()) {
      failed.add(Condition.ANSWERED_ALREADY);
    }
  }

  /** Whether any trigger that it answers was due before. */
  boolean isLate() {
    return named.stream()
        .filter(trigger -> triggers.answerTo(trigger, occasion).filter(step::equals).isPresent())
        .anyMatch(trigger -> step.occurredOn().isAfter(triggers.limit(trigger, occasion)));
  }

  /** Whether all that it could answer was answered before. */
  private boolean isForestalled() {
    List<Trigger> open =
        named.stream().filter(trigger -> triggers.isTimely(step, trigger, occasion)).toList();
    return !open.isEmpty()
        && open.stream()
            .allMatch(
                trigger ->
                    triggers
                        .answerTo(trigger, occasion)
                        .filter(first -> Docket.BY_DAY.compare(first, step) < 0)
                        .isPresent());
  }
}
