package dev.pingan.naive;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The occasions of a plan year that need no calendar. */
final class Slots {
  private static final List<Month> ROUNDS = List.of(Month.APRIL, Month.AUGUST, Month.NOVEMBER);

  private Slots() {}

  /** The plan year; nothing is late for it. Ruling 6. */
  static Slot year(Year year) {
    LocalDate next = year.plusYears(1).atDay(1);
    return Slot.of(key(year), year.atDay(1), next, next);
  }

  /** The four quarters; each ends where the next begins. Ruling 25. */
  static List<Slot> quarters(Year year) {
    List<Slot> slots = new ArrayList<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      LocalDate start = LocalDate.of(year.getValue(), 3 * quarter - 2, 1);
      LocalDate end = start.plusMonths(3);
      slots.add(Slot.of(key(year) + "-Q" + quarter, start, end, end));
    }
    return slots;
  }

  /** The three rounds of visits: whole months (Q6). */
  static List<Slot> rounds(Year year) {
    return each(year, ROUNDS, 31, 31);
  }

  /** The three rounds as one occasion: only their days count, then December is late. */
  static List<Slot> roundsTogether(Year year) {
    return List.of(
        new Slot(
            key(year),
            year.atMonth(Month.APRIL).atDay(1),
            year.atMonth(Month.DECEMBER).atDay(1),
            year.plusYears(1).atDay(1),
            Set.copyOf(ROUNDS)));
  }

  /** The follow-up windows: first ten days of June, September, December. C045. */
  static List<Slot> followUps(Year year) {
    return each(year, List.of(Month.JUNE, Month.SEPTEMBER, Month.DECEMBER), 10, 10);
  }

  /** The four banner rounds: of the first ten days, or only December's of them. Q13. */
  static List<Slot> bannerRounds(NaivePlan plan) {
    int lastDay = plan.reads("ten-day-scope", "all") ? 10 : 31;
    List<Month> months = List.of(Month.APRIL, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER);
    return each(plan.year(), months, lastDay, 10);
  }

  /** Each month from its first day to that day or its end; late until the next one begins. */
  private static List<Slot> each(Year year, List<Month> months, int lastDay, int decembersLastDay) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      int last = month == Month.DECEMBER ? decembersLastDay : lastDay;
      LocalDate start = year.atMonth(month).atDay(1);
      LocalDate end = start.plusDays(Math.min(last, month.length(year.isLeap())));
      LocalDate lateUntil =
          i + 1 < months.size()
              ? year.atMonth(months.get(i + 1)).atDay(1)
              : year.plusYears(1).atDay(1);
      slots.add(Slot.of(year.atMonth(month).toString(), start, end, lateUntil));
    }
    return slots;
  }

  static String key(Year year) {
    return year.toString();
  }
}
