package dev.pingan.plan;

import org.immutables.value.Value;

/** So many at the least: the items of the selected entries in the window, summed. */
@Value.Immutable(builder = false)
public abstract sealed class AtLeast implements Requirement permits ImmutableAtLeast {
  AtLeast() {}

  /**
   * Returns the requirement.
   *
   * @throws IllegalArgumentException if the count is below 1
   */
  public static AtLeast of(int count, Selector of) {
    return ImmutableAtLeast.of(count, of);
  }

  /** How many; at least 1. */
  @Value.Parameter
  public abstract int count();

  /** What counts; an act counts its items, any other entry 1. */
  @Value.Parameter
  public abstract Selector of();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.atLeast(this);
  }

  @Value.Check
  void check() {
    if (count() < 1) {
      throw new IllegalArgumentException("at least 1 is required, not " + count());
    }
  }
}
