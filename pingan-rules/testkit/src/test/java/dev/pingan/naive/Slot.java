package dev.pingan.naive;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * One occasion: its name, its window {@code [start, end)}, and the first day on which late
 * performance no longer counts.
 *
 * @param months the months whose days count within the window; empty means all
 */
record Slot(String key, LocalDate start, LocalDate end, LocalDate lateUntil, Set<Month> months) {

  static Slot of(String key, LocalDate start, LocalDate end, LocalDate lateUntil) {
    return new Slot(key, start, end, lateUntil, Set.of());
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Whether an entry of that day counts in time. */
  boolean inTime(LocalDate day) {
    return contains(day) && (months.isEmpty() || months.contains(day.getMonth()));
  }

  /** Whether an entry of that day counts, but late. Ruling 10. */
  boolean late(LocalDate day) {
    return !day.isBefore(end) && day.isBefore(lateUntil);
  }

  LocalDate lastDay() {
    return end.minusDays(1);
  }

  boolean everyDay(LocalDateRange range) {
    return start.datesUntil(end).allMatch(range::contains);
  }

  boolean anyDay(LocalDateRange range) {
    return start.datesUntil(end).anyMatch(range::contains);
  }
}
