package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.plan.ByDay.Limit;
import dev.pingan.plan.ByDay.OnDayOff;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByDayTest {
  @ParameterizedTest
  @CsvSource({
    // year, limit, included?, on a day off, limit day, last day
    "2023, 04-08, INCLUDED, STANDS, 2023-04-08, 2023-04-08",
    "2023, 04-08, EXCLUDED, STANDS, 2023-04-08, 2023-04-07",
    "2023, 04-08, INCLUDED, ROLLS, 2023-04-10, 2023-04-10",
    "2023, 04-08, EXCLUDED, ROLLS, 2023-04-10, 2023-04-09",
    "2013, 04-08, INCLUDED, ROLLS, 2013-04-08, 2013-04-08",
    "2013, 04-06, INCLUDED, ROLLS, 2013-04-07, 2013-04-07", // to a make-up Sunday
    "2024, 02-29, INCLUDED, STANDS, 2024-02-29, 2024-02-29",
    "2023, 02-29, INCLUDED, STANDS, 2023-02-28, 2023-02-28",
    "2027, 04-08, INCLUDED, STANDS, 2027-04-08, 2027-04-08",
  })
  void endsOnItsLastDay(
      int year, String limit, Limit included, OnDayOff off, LocalDate limitDay, LocalDate last) {
    Occasion occasion = only(ByDay.of(MonthDay.parse("--" + limit), included, off), year);
    assertThat(occasion.key()).isEqualTo(String.valueOf(year));
    assertThat(occasion.window().getStart()).isEqualTo(LocalDate.of(year, 1, 1));
    assertThat(occasion.lastDay()).isEqualTo(last);
    assertThat(occasion.limitDay()).hasValue(limitDay);
    assertThat(occasion.unpublished()).isEmpty();
  }

  @Test
  void countsThroughItsLastDayAndLateUntilTheYearsEnd() {
    Occasion occasion = only(Schedule.by(MonthDay.of(4, 15)), 2023);
    assertThat(occasion.counts(LocalDate.parse("2022-12-31"))).isFalse();
    assertThat(occasion.counts(LocalDate.parse("2023-01-01"))).isTrue();
    assertThat(occasion.counts(LocalDate.parse("2023-04-15"))).isTrue();
    assertThat(occasion.countsLate(LocalDate.parse("2023-04-15"))).isFalse();
    assertThat(occasion.counts(LocalDate.parse("2023-04-16"))).isFalse();
    assertThat(occasion.countsLate(LocalDate.parse("2023-04-16"))).isTrue();
    assertThat(occasion.countsLate(LocalDate.parse("2023-12-31"))).isTrue();
    assertThat(occasion.countsLate(LocalDate.parse("2024-01-01"))).isFalse();
  }

  @Test
  void inAnUnpublishedYearNobodyKnowsWhereItRolls() {
    ByDay rolls = ByDay.of(MonthDay.of(4, 15), Limit.INCLUDED, OnDayOff.ROLLS);
    Occasion occasion = only(rolls, 2027);
    assertThat(occasion.unpublished()).hasValue(Year.of(2027));
    assertThat(occasion.lastDay()).isEqualTo("2027-04-15");
  }

  private static Occasion only(Schedule schedule, int year) {
    List<Occasion> occasions =
        schedule.occasions(Year.of(year), HolidayCalendar.published(), List.of());
    assertThat(occasions).hasSize(1);
    return occasions.get(0);
  }
}
