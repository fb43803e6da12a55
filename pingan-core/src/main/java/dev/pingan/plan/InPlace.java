package dev.pingan.plan;

import org.immutables.value.Value;

/** A standing measure is in place on the as-of day, or at the year's end. Ruling 5. */
@Value.Immutable(builder = false)
public abstract sealed class InPlace implements Requirement permits ImmutableInPlace {
  InPlace() {}

  /** Returns the requirement. */
  public static InPlace of(Selector of, Where where) {
    return ImmutableInPlace.of(of, where);
  }

  /** Which measures count. */
  @Value.Parameter
  public abstract Selector of();

  /** Where it must be in place. */
  @Value.Parameter
  public abstract Where where();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.inPlace(this);
  }

  /** Where a measure must be in place. */
  public enum Where {
    /** Once, with the bearer. */
    BEARER,
    /** At each key site of the unit. */
    EACH_KEY_SITE
  }
}
