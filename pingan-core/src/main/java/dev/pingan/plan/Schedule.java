package dev.pingan.plan;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.calendar.TenDayPeriod;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** When a rule is owed, year by year: a pattern that a year and a calendar turn into occasions. */
public sealed interface Schedule permits ByDay, Rounds, Regular, DutyRuns {
  /** Returns 'by that day': included, and standing even on a day off. */
  static Schedule by(MonthDay limit) {
    return ByDay.of(limit, ByDay.Limit.INCLUDED, ByDay.OnDayOff.STANDS);
  }

  /** Returns one round in each of those whole months. */
  static Schedule months(Month... months) {
    return Rounds.of(Stream.of(months).map(MonthPart::whole).toList(), Rounds.Grouping.EACH);
  }

  /** Returns one round in that ten-day period of each of those months. */
  static Schedule tenDays(TenDayPeriod period, Month... months) {
    return Rounds.of(
        Stream.of(months).map(month -> MonthPart.of(month, period)).toList(), Rounds.Grouping.EACH);
  }

  /** Returns those whole months taken together as one occasion of the year. */
  static Schedule together(Month... months) {
    return Rounds.of(Stream.of(months).map(MonthPart::whole).toList(), Rounds.Grouping.TOGETHER);
  }

  /** Returns the whole year. */
  static Schedule year() {
    return Regular.YEAR;
  }

  /** Returns each quarter. */
  static Schedule quarters() {
    return Regular.QUARTERS;
  }

  /** Returns each maximal run of consecutive duty days, as those are drawn from the calendar. */
  static Schedule dutyRuns(DutyRuns.DaysOff daysOff) {
    return DutyRuns.of(daysOff);
  }

  /**
   * Returns the year's occasions, in order of time.
   *
   * @param sensitivePeriods of the organisation; days outside the year are left out
   */
  List<Occasion> occasions(
      Year year, HolidayCalendar calendar, List<SensitivePeriod> sensitivePeriods);

  /** Returns what the branch for this case returns. */
  <R> R match(Cases<R> cases);

  /**
   * One branch for each kind of schedule.
   *
   * @param <R> what the branches return
   */
  interface Cases<R> {
    /** The branch for 'by a day'. */
    R byDay(ByDay byDay);

    /** The branch for rounds in months. */
    R rounds(Rounds rounds);

    /** The branch for the year or its quarters. */
    R regular(Regular regular);

    /** The branch for runs of duty days. */
    R dutyRuns(DutyRuns dutyRuns);
  }
}
