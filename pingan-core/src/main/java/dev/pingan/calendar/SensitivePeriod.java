package dev.pingan.calendar;

import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A span of days that the host names as sensitive (敏感时段), in which leaders lead the shift.
 *
 * <p>The library ships none: which days are sensitive is the host's to say. Clause C067.
 */
@Value.Immutable(builder = false)
public abstract sealed class SensitivePeriod permits ImmutableSensitivePeriod {
  SensitivePeriod() {}

  /**
   * Returns the period of that name.
   *
   * @throws IllegalArgumentException if the range is empty or has no first or last day
   */
  public static SensitivePeriod of(String label, LocalDateRange days) {
    return ImmutableSensitivePeriod.of(label, days);
  }

  /** What the host calls it. */
  @Value.Parameter
  public abstract String label();

  /** Its days; neither empty nor unbounded. */
  @Value.Parameter
  public abstract LocalDateRange days();

  @Value.Check
  void check() {
    if (days().isEmpty() || days().isUnboundedStart() || days().isUnboundedEnd()) {
      throw new IllegalArgumentException(
          "a sensitive period has a first and a last day, not "
              + days()
              + "; let it end on the day after its last, since the end is exclusive");
    }
  }
}
