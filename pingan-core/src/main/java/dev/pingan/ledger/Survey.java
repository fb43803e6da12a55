package dev.pingan.ledger;

import java.util.List;
import org.immutables.value.Value;

/** A satisfaction survey's figures (公众满意度测评): aggregates only. Clauses C006 and C007, ruling 28. */
@Value.Immutable(builder = false)
public abstract sealed class Survey implements Content permits ImmutableSurvey {
  Survey() {}

  /**
   * Returns a survey of which only the totals are told.
   *
   * @throws IllegalArgumentException if a figure is negative or positive exceeds valid
   */
  public static Survey of(int valid, int positive) {
    return ImmutableSurvey.of(valid, positive, List.of());
  }

  /**
   * Returns a survey with its answers by level, best first.
   *
   * @throws IllegalArgumentException if a figure is negative, positive exceeds valid, or the levels
   *     do not add up to the valid answers
   */
  public static Survey of(int valid, int positive, List<Integer> levels) {
    return ImmutableSurvey.of(valid, positive, levels);
  }

  /** How many valid answers; refusals and "don't know" are not valid. */
  @Value.Parameter
  public abstract int valid();

  /** How many of them are positive. */
  @Value.Parameter
  public abstract int positive();

  /** The answers by level, best first; empty if not told. */
  @Value.Parameter
  public abstract List<Integer> levels();

  @Override
  public Shape shape() {
    return Shape.SURVEY;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.survey(this);
  }

  @Value.Check
  void check() {
    if (positive() < 0 || positive() > valid()) {
      throw new IllegalArgumentException(
          "positive is 0 to valid (" + valid() + "), not " + positive());
    }
    if (levels().stream().anyMatch(level -> level < 0)) {
      throw new IllegalArgumentException("no level is negative: " + levels());
    }
    long sum = levels().stream().mapToLong(Integer::longValue).sum();
    if (!levels().isEmpty() && sum != valid()) {
      throw new IllegalArgumentException(
          "the levels add up to the " + valid() + " valid answers, not to " + sum);
    }
  }
}
