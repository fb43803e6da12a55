package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Rule;
import java.util.List;

/** Lists on demand what a coverage finding only counts. */
final class Coverage {
  private Coverage() {}

  static List<Id<Household>> missed(
      Situation situation, Rule rule, Cover cover, Village village, Occasion occasion) {
    return switch (cover.subject()) {
      case HOUSEHOLDS -> new HouseholdsEvaluator(situation, cover, rule).missed(village, occasion);
      case PERSONS -> new PersonsEvaluator(situation).missed(village, occasion);
    };
  }
}
