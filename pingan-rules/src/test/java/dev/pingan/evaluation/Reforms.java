package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import java.util.function.UnaryOperator;

/** What a bureau may set as a parameter of a rule: the same plan with one rule changed. */
final class Reforms {
  private Reforms() {}

  /** Each answer of that rule is due within so many days. */
  static UnaryOperator<Plan> withinDays(int days, String rule) {
    return plan -> {
      EachAnswered requirement = (EachAnswered) find(plan, rule).requirement();
      return plan.with(copy(find(plan, rule), requirement.withinDays(days), LatePolicy.CURES_LATE));
    };
  }

  /** Late performance of that rule is recorded only. */
  static UnaryOperator<Plan> latenessRecordedOnly(String rule) {
    return plan -> {
      Rule found = find(plan, rule);
      return plan.with(copy(found, found.requirement(), LatePolicy.RECORDED_ONLY));
    };
  }

  private static Rule find(Plan plan, String rule) {
    return plan.rule(Id.of(rule)).orElseThrow();
  }

  private static Rule copy(Rule rule, Requirement requirement, LatePolicy policy) {
    return Rule.builder()
        .id(rule.id())
        .title(rule.title())
        .clauses(rule.clauses())
        .owedBy(rule.owedBy())
        .schedule(rule.schedule())
        .requirement(requirement)
        .latePolicy(policy)
        .build();
  }
}
