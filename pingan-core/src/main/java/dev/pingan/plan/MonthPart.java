package dev.pingan.plan;

import dev.pingan.calendar.TenDayPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** A month, or one ten-day period (旬) of it. */
@Value.Immutable(builder = false)
public abstract sealed class MonthPart permits ImmutableMonthPart {
  MonthPart() {}

  /** Returns the whole month. */
  public static MonthPart whole(Month month) {
    return ImmutableMonthPart.of(month, Optional.empty());
  }

  /** Returns that ten-day period of the month. */
  public static MonthPart of(Month month, TenDayPeriod period) {
    return ImmutableMonthPart.of(month, Optional.of(period));
  }

  /** The month. */
  @Value.Parameter
  public abstract Month month();

  /** The ten-day period; absent for the whole month. */
  @Value.Parameter
  public abstract Optional<TenDayPeriod> period();

  /** Returns its days in that year. */
  public LocalDateRange in(Year year) {
    YearMonth month = year.atMonth(month());
    LocalDate first = month.atDay(1);
    return period()
        .map(period -> period.in(month))
        .orElseGet(() -> LocalDateRange.of(first, first.plusMonths(1)));
  }
}
