package dev.pingan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was published about each year's days off and make-up days.
 *
 * <p>A year without an arrangement is <em>not published</em>: every question about its days is
 * answered with empty, never with a guess from weekends. A host may implement this interface over
 * its own table, or lay changes over {@link #published()}. Implementations are immutable.
 *
 * <p>Source: the yearly holiday notices under 全国年节及纪念日放假办法.
 */
@FunctionalInterface
public interface HolidayCalendar {
  /** Returns the days that the year's arrangement lists, by date; empty if it is not published. */
  Optional<List<ListedDay>> arrangement(Year year);

  /** Returns the arrangements that ship with the library, 2007 to 2026. */
  static HolidayCalendar published() {
    return PublishedHolidays.shipped();
  }

  /** Returns whether the year's arrangement is published. */
  default boolean isPublished(Year year) {
    return arrangement(year).isPresent();
  }

  /** Returns how the arrangement lists the day; empty if it does not, or is not published. */
  default Optional<ListedDay> listed(LocalDate day) {
    return arrangement(Year.from(day))
        .flatMap(days -> days.stream().filter(listed -> listed.date().equals(day)).findFirst());
  }

  /**
   * Returns whether the day is worked or off: as listed, else off on Saturday and Sunday; empty if
   * the year is not published.
   */
  default Optional<DayKind> kindOf(LocalDate day) {
    if (!isPublished(Year.from(day))) {
      return Optional.empty();
    }
    return Optional.of(listed(day).map(ListedDay::kind).orElseGet(() -> ordinaryKindOf(day)));
  }

  /** Returns that day or the next one worked; empty if a year on the way is not published. */
  default Optional<LocalDate> workdayOnOrAfter(LocalDate day) {
    LocalDate candidate = day;
    Optional<DayKind> kind = kindOf(candidate);
    while (kind.equals(Optional.of(DayKind.DAY_OFF))) {
      candidate = candidate.plusDays(1);
      kind = kindOf(candidate);
    }
    return kind.isPresent() ? Optional.of(candidate) : Optional.empty();
  }

  /**
   * Returns a calendar in which those days are listed in place of what this one lists for them. A
   * day of an unpublished year publishes that year.
   */
  default HolidayCalendar overlaidWith(List<ListedDay> days) {
    return Overlay.adding(this, days);
  }

  /** Returns a calendar that lists all that this one lists but those days. */
  default HolidayCalendar without(Set<LocalDate> days) {
    return Overlay.dropping(this, days);
  }

  private static DayKind ordinaryKindOf(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayKind.DAY_OFF : DayKind.WORKDAY;
  }
}
