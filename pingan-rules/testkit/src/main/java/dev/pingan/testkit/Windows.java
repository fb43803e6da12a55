package dev.pingan.testkit;

import dev.pingan.calendar.DayKind;
import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.ListedDay;
import dev.pingan.calendar.TenDayPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The plan's windows under every reading, written down anew so that tests do not lean on the plan.
 */
final class Windows {
  static final List<Month> VISITING = List.of(Month.APRIL, Month.AUGUST, Month.NOVEMBER);
  static final List<Month> RETURNING = List.of(Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);
  private static final List<Integer> LIMITS_IN_APRIL = List.of(8, 15);

  private Windows() {}

  static Stream<LocalDateRange> all(Year year) {
    LocalDate first = year.atDay(1);
    return Stream.of(
            withinYear(year),
            banners(year),
            IntStream.range(0, 4).mapToObj(q -> first.plusMonths(3L * q)).map(Windows::quarter),
            listed(year, false).stream().map(day -> LocalDateRange.ofClosed(day, day)))
        .flatMap(windows -> windows);
  }

  /** The year, from its first day to each limit day, and the visiting months. */
  static Stream<LocalDateRange> withinYear(Year year) {
    LocalDate first = year.atDay(1);
    return Stream.of(
            Stream.of(LocalDateRange.of(first, first.plusYears(1))),
            limits(year).map(limit -> LocalDateRange.ofClosed(first, limit)),
            months(year, VISITING))
        .flatMap(windows -> windows);
  }

  private static LocalDateRange quarter(LocalDate first) {
    return LocalDateRange.of(first, first.plusMonths(3));
  }

  /** The limit days, the days before them, and where they roll to. */
  private static Stream<LocalDate> limits(Year year) {
    return LIMITS_IN_APRIL.stream()
        .map(year.atMonth(Month.APRIL)::atDay)
        .flatMap(
            day ->
                Stream.concat(
                    Stream.of(day.minusDays(1), day),
                    HolidayCalendar.published().workdayOnOrAfter(day).stream()));
  }

  static Stream<LocalDateRange> banners(Year year) {
    List<Month> rounds = Stream.concat(Stream.of(Month.APRIL), RETURNING.stream()).toList();
    return Stream.concat(tenDays(year, rounds), months(year, rounds));
  }

  static Stream<LocalDateRange> tenDays(Year year, List<Month> months) {
    return months.stream().map(year::atMonth).map(TenDayPeriod.FIRST::in);
  }

  static Stream<LocalDateRange> months(Year year, List<Month> months) {
    return months.stream()
        .map(year::atMonth)
        .map((YearMonth month) -> LocalDateRange.ofClosed(month.atDay(1), month.atEndOfMonth()));
  }

  static NavigableSet<LocalDate> around(List<LocalDateRange> windows) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    windows.forEach(
        window -> {
          days.add(window.getStart().minusDays(1));
          days.add(window.getStart());
          days.add(window.getEndInclusive());
          days.add(window.getEnd());
        });
    return days;
  }

  static NavigableSet<LocalDate> withMiddles(Year year, NavigableSet<LocalDate> days) {
    months(year, List.of(Month.values()))
        .map(month -> month.getStart().plusDays(4))
        .forEach(days::add);
    return days;
  }

  /** The days off that the arrangement lists, with or without the days worked for them. */
  static List<LocalDate> listed(Year year, boolean workedToo) {
    return HolidayCalendar.published().arrangement(year).stream()
        .flatMap(List::stream)
        .filter(day -> workedToo || day.kind() == DayKind.DAY_OFF)
        .map(ListedDay::date)
        .toList();
  }
}
