package dev.pingan.evaluation;

import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Seated;
import java.util.List;

/** Finds the evaluator for a rule's requirement. */
final class Requirements implements Requirement.Cases<RequirementEvaluator> {
  private final Situation situation;
  private final Rule rule;
  private final List<Occasion> occasions;

  private Requirements(Situation situation, Rule rule, List<Occasion> occasions) {
    this.situation = situation;
    this.rule = rule;
    this.occasions = occasions;
  }

  static RequirementEvaluator evaluator(Situation situation, Rule rule, List<Occasion> occasions) {
    return rule.requirement().match(new Requirements(situation, rule, occasions));
  }

  @Override
  public RequirementEvaluator atLeast(AtLeast atLeast) {
    return new AtLeastEvaluator(situation, atLeast);
  }

  @Override
  public RequirementEvaluator inPlace(InPlace inPlace) {
    return new InPlaceEvaluator(situation, inPlace);
  }

  @Override
  public RequirementEvaluator cover(Cover cover) {
    return switch (cover.subject()) {
      case HOUSEHOLDS -> new HouseholdsEvaluator(situation, cover, rule);
      case PERSONS -> new PersonsEvaluator(situation);
    };
  }

  @Override
  public RequirementEvaluator eachDay(EachDay eachDay) {
    return new EachDayEvaluator(situation, eachDay, occasions);
  }

  @Override
  public RequirementEvaluator eachAnswered(EachAnswered eachAnswered) {
    return new AnsweredEvaluator(situation, eachAnswered, occasions);
  }

  @Override
  public RequirementEvaluator noneOf(NoneOf noneOf) {
    return new NoneOfEvaluator(situation, noneOf);
  }

  @Override
  public RequirementEvaluator rateAtLeast(RateAtLeast rateAtLeast) {
    return new RateEvaluator(situation, rateAtLeast);
  }

  @Override
  public RequirementEvaluator seated(Seated seated) {
    return new SeatedEvaluator(situation, seated);
  }
}
