package dev.pingan.evaluation;

import dev.pingan.ledger.Content;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Selector;
import dev.pingan.report.Condition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The conditions that an entry of the right kind does not meet by its attributes. */
final class Unmet {
  private Unmet() {}

  static List<Condition> by(Content content, Selector selector) {
    return selector.disallowed(content).stream().map(Unmet::condition).toList();
  }

  /** Where any one of several would do, what it lacks of that to which it comes closest. */
  static List<Condition> by(Content content, Collection<Selector> any) {
    return any.stream()
        .filter(selector -> selector.selectsKindOf(content))
        .map(selector -> by(content, selector))
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }

  private static Condition condition(Attribute attribute) {
    return switch (attribute) {
      case PLACE -> Condition.WRONG_PLACE;
      case OUTCOME -> Condition.WRONG_OUTCOME;
      case EXPLAINED -> Condition.NOT_EXPLAINED;
      case NEXT_STEP -> Condition.NO_NEXT_STEP;
      case SIGNED -> Condition.NOT_SIGNED;
      case PROBLEMS -> Condition.NO_PROBLEM;
      case CODE -> Condition.OTHER_CODE;
      case GRADE -> Condition.OTHER_GRADE;
    };
  }
}
