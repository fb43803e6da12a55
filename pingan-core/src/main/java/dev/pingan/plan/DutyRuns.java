package dev.pingan.plan;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import java.time.Year;
import java.util.List;
import org.immutables.value.Value;

/**
 * Maximal runs of consecutive duty days: important holidays (重要节假日) and sensitive periods (敏感时段).
 * Clauses C067 and C068, ruling 3.
 */
@Value.Immutable(builder = false)
public abstract sealed class DutyRuns implements Schedule permits ImmutableDutyRuns {
  DutyRuns() {}

  /** Returns the schedule. */
  public static DutyRuns of(DaysOff daysOff) {
    return ImmutableDutyRuns.of(daysOff);
  }

  /** Which days off are duty days, beside the sensitive periods. */
  @Value.Parameter
  public abstract DaysOff daysOff();

  /**
   * {@inheritDoc}
   *
   * <p>In a year that is not published the first occasion stands for its holidays: named by the
   * year, and {@linkplain Occasion#unpublished() unpublished}.
   */
  @Override
  public List<Occasion> occasions(
      Year year, HolidayCalendar calendar, List<SensitivePeriod> sensitivePeriods) {
    return new DutyDays(year, daysOff()).add(calendar).add(sensitivePeriods).runs();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dutyRuns(this);
  }

  /** Which days off are duty days. */
  public enum DaysOff {
    /** Every day off that the published arrangement lists. */
    PUBLISHED,
    /** Statutory holidays only. */
    STATUTORY,
    /** Every day off listed, and ordinary weekends too. */
    WITH_WEEKENDS
  }
}
