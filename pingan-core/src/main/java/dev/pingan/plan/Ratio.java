package dev.pingan.plan;

import org.immutables.value.Value;

/** An exact share of a whole, 0 to 1; compared by cross-multiplication, before any rounding. */
@Value.Immutable(builder = false)
public abstract sealed class Ratio permits ImmutableRatio {
  Ratio() {}

  /**
   * Returns that many of so many.
   *
   * @throws IllegalArgumentException if it is negative, above the whole, or of nothing
   */
  public static Ratio of(int part, int whole) {
    return ImmutableRatio.of(part, whole);
  }

  /** Returns that many per cent. */
  public static Ratio percent(int percent) {
    return of(percent, 100);
  }

  /** The part. */
  @Value.Parameter
  public abstract int part();

  /** The whole; at least 1. */
  @Value.Parameter
  public abstract int whole();

  /** Returns whether that many of so many, both not negative, reach this ratio; never if of 0. */
  public boolean isReachedBy(long part, long whole) {
    return whole > 0
        && Math.multiplyExact(part, (long) whole()) >= Math.multiplyExact((long) part(), whole);
  }

  @Value.Check
  void check() {
    if (whole() < 1 || part() < 0 || part() > whole()) {
      throw new IllegalArgumentException(
          "a ratio lies between 0 and 1, not at " + part() + "/" + whole());
    }
  }

  @Override
  public String toString() {
    return part() + "/" + whole();
  }
}
