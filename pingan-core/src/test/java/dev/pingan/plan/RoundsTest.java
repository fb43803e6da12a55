package dev.pingan.plan;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JUNE;
import static java.time.Month.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.TenDayPeriod;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class RoundsTest {
  @Test
  void wholeMonthsRunFromTheirFirstDayToTheirLast() {
    assertThat(occasions(Schedule.months(APRIL, AUGUST, NOVEMBER), 2023))
        .extracting(Occasion::key, Occasion::window, Occasion::lateUntil)
        .containsExactly(
            tuple("2023-04", days("2023-04-01", "2023-04-30"), LocalDate.parse("2023-08-01")),
            tuple("2023-08", days("2023-08-01", "2023-08-31"), LocalDate.parse("2023-11-01")),
            tuple("2023-11", days("2023-11-01", "2023-11-30"), LocalDate.parse("2024-01-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-02-01, 2023-02-28",
    "2024, 2024-02-01, 2024-02-29",
    "2000, 2000-02-01, 2000-02-29",
    "2100, 2100-02-01, 2100-02-28",
  })
  void februaryIsAsLongAsTheYearSays(int year, String first, String last) {
    assertThat(occasions(Schedule.months(FEBRUARY), year).get(0).window())
        .isEqualTo(days(first, last));
  }

  @Test
  void tenDayPeriodsEndOnTheTenth() {
    Occasion june = occasions(Schedule.tenDays(TenDayPeriod.FIRST, JUNE, DECEMBER), 2023).get(0);
    assertThat(june.key()).isEqualTo("2023-06");
    assertThat(june.counts(LocalDate.parse("2023-05-31"))).isFalse();
    assertThat(june.counts(LocalDate.parse("2023-06-01"))).isTrue();
    assertThat(june.counts(LocalDate.parse("2023-06-10"))).isTrue();
    assertThat(june.counts(LocalDate.parse("2023-06-11"))).isFalse();
    assertThat(june.countsLate(LocalDate.parse("2023-06-10"))).isFalse();
    assertThat(june.countsLate(LocalDate.parse("2023-06-11"))).isTrue();
    assertThat(june.countsLate(LocalDate.parse("2023-11-30"))).isTrue();
    assertThat(june.countsLate(LocalDate.parse("2023-12-01"))).isFalse();
  }

  @Test
  void monthsTogetherAreOneOccasionWithGaps() {
    List<Occasion> occasions = occasions(Schedule.together(APRIL, AUGUST, NOVEMBER), 2023);
    assertThat(occasions).hasSize(1);
    Occasion all = occasions.get(0);
    assertThat(all.key()).isEqualTo("2023");
    assertThat(all.window()).isEqualTo(days("2023-04-01", "2023-11-30"));
    assertThat(all.counts(LocalDate.parse("2023-04-30"))).isTrue();
    assertThat(all.counts(LocalDate.parse("2023-05-01"))).isFalse();
    assertThat(all.counts(LocalDate.parse("2023-07-31"))).isFalse();
    assertThat(all.counts(LocalDate.parse("2023-08-01"))).isTrue();
    assertThat(all.counts(LocalDate.parse("2023-11-30"))).isTrue();
    assertThat(all.countsLate(LocalDate.parse("2023-05-01"))).isFalse();
    assertThat(all.countsLate(LocalDate.parse("2023-12-01"))).isTrue();
    assertThat(all.countsLate(LocalDate.parse("2024-01-01"))).isFalse();
  }

  @Test
  void aKeyIsTheSameWhateverPartOfTheMonthIsOwed() {
    assertThat(occasions(Schedule.months(JUNE), 2023).get(0).key())
        .isEqualTo(occasions(Schedule.tenDays(TenDayPeriod.LAST, JUNE), 2023).get(0).key());
  }

  @Test
  void lieInDifferentMonthsInOrder() {
    assertThatThrownBy(Schedule::months).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Schedule.months(JUNE, APRIL))
        .isInstanceOf(IllegalArgumentException.class);
    List<MonthPart> twice =
        List.of(MonthPart.of(JUNE, TenDayPeriod.FIRST), MonthPart.of(JUNE, TenDayPeriod.LAST));
    assertThatThrownBy(() -> Rounds.of(twice, Rounds.Grouping.EACH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("different months");
  }

  private static LocalDateRange days(String first, String last) {
    return LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<Occasion> occasions(Schedule schedule, int year) {
    return schedule.occasions(Year.of(year), HolidayCalendar.published(), List.of());
  }
}
