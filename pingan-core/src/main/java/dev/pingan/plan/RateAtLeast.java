package dev.pingan.plan;

import org.immutables.value.Value;

/** The satisfaction rate of the year's surveys reaches a target. Clause C006, ruling 28. */
@Value.Immutable(builder = false)
public abstract sealed class RateAtLeast implements Requirement permits ImmutableRateAtLeast {
  RateAtLeast() {}

  /** Returns the requirement. */
  public static RateAtLeast of(Ratio target, Surveys surveys) {
    return ImmutableRateAtLeast.of(target, surveys);
  }

  /** The rate to reach. */
  @Value.Parameter
  public abstract Ratio target();

  /** Which surveys count. */
  @Value.Parameter
  public abstract Surveys surveys();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rateAtLeast(this);
  }

  /** Which surveys of the year count. */
  public enum Surveys {
    /** All, added up. */
    POOLED,
    /** Those of the latest day on which there is one. */
    LATEST
  }
}
