package dev.pingan.plan;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** By a limit day (…日之前): the window runs from 1 January of the plan year. Ruling 4. */
@Value.Immutable(builder = false)
public abstract sealed class ByDay implements Schedule permits ImmutableByDay {
  ByDay() {}

  /** Returns the schedule. */
  public static ByDay of(MonthDay day, Limit limit, OnDayOff onDayOff) {
    return ImmutableByDay.of(day, limit, onDayOff);
  }

  /** The limit day; 29 February means the 28th in a common year. */
  @Value.Parameter
  public abstract MonthDay day();

  /** Whether the limit day itself still counts. */
  @Value.Parameter
  public abstract Limit limit();

  /** What happens when the limit day is a day off. */
  @Value.Parameter
  public abstract OnDayOff onDayOff();

  @Override
  public List<Occasion> occasions(
      Year year, HolidayCalendar calendar, List<SensitivePeriod> sensitivePeriods) {
    LocalDate printed = year.atMonthDay(day());
    Optional<LocalDate> rolled =
        onDayOff() == OnDayOff.ROLLS ? calendar.workdayOnOrAfter(printed) : Optional.of(printed);
    LocalDate limitDay = rolled.orElse(printed);
    LocalDate end = limit() == Limit.INCLUDED ? limitDay.plusDays(1) : limitDay;
    return List.of(
        Occasion.builder()
            .key(Regular.keyOf(year))
            .window(LocalDateRange.of(year.atDay(1), end))
            .lateUntil(year.plusYears(1).atDay(1))
            .limitDay(limitDay)
            .unpublished(rolled.isPresent() ? Optional.empty() : Optional.of(year))
            .build());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.byDay(this);
  }

  /** Whether the limit day itself still counts. */
  public enum Limit {
    /** It counts. */
    INCLUDED,
    /** The day before is the last. */
    EXCLUDED
  }

  /** What happens when the limit day is a day off. */
  public enum OnDayOff {
    /** It stands. */
    STANDS,
    /** It rolls to the next working day; in an unpublished year nobody knows to which. */
    ROLLS
  }
}
