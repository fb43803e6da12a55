package dev.pingan.evaluation;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Step;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachAnswered.Due;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds why a step does not answer any trigger of a finding, if it names the case of one.
 *
 * @param failed what it failed by already; added to
 */
record AnswerTracing(
    Situation situation,
    Bearer bearer,
    Occasion occasion,
    List<Occasion> occasions,
    Entry entry,
    Set<Condition> failed) {

  Optional<Set<Condition>> of(EachAnswered answered) {
    if (!(entry.content() instanceof Step step)
        || answered.answers().stream().noneMatch(answer -> answer.selectsKindOf(step))) {
      return Optional.empty();
    }
    Triggers triggers = new Triggers(situation, answered);
    List<Trigger> named =
        triggers.all().stream()
            .filter(trigger -> triggers.isOf(bearer, trigger))
            .filter(trigger -> trigger.isDueIn(occasion, occasions, answered.due()))
            .filter(
                trigger ->
                    situation.docket().caseFiles().stepsTo(trigger.caseEntry()).contains(entry))
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    failed.addAll(Unmet.by(step, answered.answers()));
    if (named.stream().allMatch(trigger -> entry.occurredOn().isBefore(trigger.day()))) {
      failed.add(Condition.BEFORE_THE_TRIGGER);
    }
    if (answered.due() == Due.NEXT_WINDOW
        && entry.occurredOn().isBefore(occasion.window().getStart())) {
      failed.add(Condition.BEFORE_THE_WINDOW);
    }
    return Optional.of(failed);
  }
}
