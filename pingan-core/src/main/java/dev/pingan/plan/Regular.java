package dev.pingan.plan;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/** The year as a whole (全年度), or each of its quarters. */
public enum Regular implements Schedule {
  /** The whole year. */
  YEAR {
    @Override
    public List<Occasion> occasions(
        Year year, HolidayCalendar calendar, List<SensitivePeriod> sensitivePeriods) {
      LocalDate end = year.plusYears(1).atDay(1);
      return List.of(occasion(keyOf(year), year.atDay(1), end));
    }
  },
  /** Each quarter. */
  QUARTERS {
    @Override
    public List<Occasion> occasions(
        Year year, HolidayCalendar calendar, List<SensitivePeriod> sensitivePeriods) {
      return IntStream.rangeClosed(1, 4)
          .mapToObj(
              quarter -> {
                LocalDate start = year.atMonth(3 * quarter - 2).atDay(1);
                LocalDate end = start.plusMonths(3);
                return occasion(keyOf(year) + "-Q" + quarter, start, end);
              })
          .toList();
    }
  };

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.regular(this);
  }

  /** Returns the name of a year's single occasion. */
  static String keyOf(Year year) {
    return String.format(Locale.ROOT, "%04d", year.getValue());
  }

  /** The next occasion, or the next year, begins where one ends: nothing is ever late here. */
  private static Occasion occasion(String key, LocalDate start, LocalDate end) {
    return Occasion.builder().key(key).window(LocalDateRange.of(start, end)).lateUntil(end).build();
  }
}
