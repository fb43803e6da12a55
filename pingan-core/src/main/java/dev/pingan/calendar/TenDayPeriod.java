package dev.pingan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.threeten.extra.LocalDateRange;

/**
 * One of the three ten-day periods of a solar month (旬): 上旬 days 1 to 10, 中旬 11 to 20, 下旬 from 21
 * to the end of the month, which is 8 to 11 days.
 */
public enum TenDayPeriod {
  /** 上旬: the 1st to the 10th. */
  FIRST(1, 10),
  /** 中旬: the 11th to the 20th. */
  MIDDLE(11, 20),
  /** 下旬: the 21st to the last day. */
  LAST(21, 31);

  private final int firstDay;
  private final int lastDay;

  TenDayPeriod(int firstDay, int lastDay) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** Returns this period of that month. */
  public LocalDateRange in(YearMonth month) {
    int last = Math.min(lastDay, month.lengthOfMonth());
    return LocalDateRange.ofClosed(month.atDay(firstDay), month.atDay(last));
  }

  /** Returns the period into which the day falls. */
  public static TenDayPeriod of(LocalDate day) {
    return day.getDayOfMonth() <= 10 ? FIRST : day.getDayOfMonth() <= 20 ? MIDDLE : LAST;
  }
}
