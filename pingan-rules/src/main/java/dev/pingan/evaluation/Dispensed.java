package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which dispensations touch the findings of one rule. */
final class Dispensed {
  private final Situation situation;
  private final Rule rule;

  Dispensed(Situation situation, Rule rule) {
    this.situation = situation;
    this.rule = rule;
  }

  List<Id<Dispensation>> touching(Bearer bearer, Occasion occasion) {
    if (situation.overlay().isEmpty()) {
      return List.of();
    }
    return situation.overlay().touching(rule, bearer, occasion, register(bearer));
  }

  /** Only coverage asks for households. */
  private Set<Id<Household>> register(Bearer bearer) {
    if (!(rule.requirement() instanceof Cover)) {
      return Set.of();
    }
    return bearer.village().flatMap(situation.organisation()::village).stream()
        .flatMap(village -> village.register().orElse(List.of()).stream())
        .map(Household::id)
        .collect(Collectors.toSet());
  }
}
