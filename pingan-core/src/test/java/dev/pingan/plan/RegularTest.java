package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RegularTest {
  @Test
  void theYearRunsFromItsFirstDayToItsLast() {
    List<Occasion> occasions = occasions(Schedule.year(), 2024);
    assertThat(occasions).extracting(Occasion::key).containsExactly("2024");
    Occasion year = occasions.get(0);
    assertThat(year.window().lengthInDays()).isEqualTo(366);
    assertThat(year.counts(LocalDate.parse("2023-12-31"))).isFalse();
    assertThat(year.counts(LocalDate.parse("2024-01-01"))).isTrue();
    assertThat(year.counts(LocalDate.parse("2024-12-31"))).isTrue();
    assertThat(year.counts(LocalDate.parse("2025-01-01"))).isFalse();
  }

  @Test
  void theQuartersMakeUpTheYear() {
    assertThat(occasions(Schedule.quarters(), 2024))
        .extracting(Occasion::key)
        .containsExactly("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    assertThat(occasions(Schedule.quarters(), 2024))
        .extracting(Occasion::window)
        .containsExactly(
            days("2024-01-01", "2024-03-31"),
            days("2024-04-01", "2024-06-30"),
            days("2024-07-01", "2024-09-30"),
            days("2024-10-01", "2024-12-31"));
  }

  @Test
  void nothingIsEverLate() {
    for (Schedule schedule : List.of(Schedule.year(), Schedule.quarters())) {
      for (Occasion occasion : occasions(schedule, 2023)) {
        assertThat(occasion.countsLate(occasion.lastDay())).isFalse();
        assertThat(occasion.countsLate(occasion.window().getEnd())).isFalse();
      }
    }
  }

  private static LocalDateRange days(String first, String last) {
    return LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<Occasion> occasions(Schedule schedule, int year) {
    return schedule.occasions(Year.of(year), HolidayCalendar.published(), List.of());
  }
}
