package dev.pingan.laws;

import dev.pingan.identity.Id;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.testkit.PlanReadings;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One of the plans that the encoded text can become: under any readings, with or without house
 * limits, and with lateness that cures or is only recorded.
 *
 * @param limit the house limit in days of some rules on answers
 */
record Variant(Readings readings, Optional<Integer> limit, LatePolicy late) {
  private static final List<String> LIMITED =
      List.of("complaint-answered", "complaint-punished", "misconduct-handled", "explanation");
  private static final List<String> RECORDED =
      List.of("banners", "households", "mobilisation", "complaint-answered", "explanation");

  /** Arbitrary variants; they shrink to the plan as it is by default. */
  static Arbitrary<Variant> any() {
    return Combinators.combine(
            PlanReadings.any(),
            Arbitraries.of(0, 5, 30).optional(0.5),
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(4, LatePolicy.CURES_LATE),
                net.jqwik.api.Tuple.of(1, LatePolicy.RECORDED_ONLY)))
        .as(Variant::new);
  }

  Plan of(Year year) {
    Plan plan = PublicSafetyPlan.of(year).under(readings);
    if (limit.isPresent()) {
      plan = changed(plan, LIMITED);
    }
    return late == LatePolicy.RECORDED_ONLY ? changed(plan, RECORDED) : plan;
  }

  private Plan changed(Plan plan, List<String> rules) {
    Plan changed = plan;
    for (String id : rules) {
      changed = changed.with(changed(plan.rule(Id.of(id)).orElseThrow()));
    }
    return changed;
  }

  private Rule changed(Rule rule) {
    boolean canBeLate = late == LatePolicy.CURES_LATE || RECORDED.contains(rule.id().value());
    return Rule.builder()
        .id(rule.id())
        .title(rule.title())
        .clauses(rule.clauses())
        .owedBy(rule.owedBy())
        .schedule(rule.schedule())
        .requirement(limited(rule.requirement()))
        .latePolicy(canBeLate ? late : rule.latePolicy())
        .build();
  }

  private Requirement limited(Requirement requirement) {
    return requirement instanceof EachAnswered answered
        ? limit.map(answered::withinDays).orElse(answered)
        : requirement;
  }
}
