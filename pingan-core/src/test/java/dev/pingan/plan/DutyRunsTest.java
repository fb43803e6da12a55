package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.plan.DutyRuns.DaysOff;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

class DutyRunsTest {
  private static final HolidayCalendar PUBLISHED = HolidayCalendar.published();

  @Test
  void aRunIsAsLongAsTheDaysOffTouch() {
    assertThat(runs(DaysOff.PUBLISHED, 2023, PUBLISHED))
        .containsExactly(
            "2023-01-01..2023-01-02",
            "2023-01-21..2023-01-27",
            "2023-04-05..2023-04-05",
            "2023-04-29..2023-05-03",
            "2023-06-22..2023-06-24",
            "2023-09-29..2023-10-06",
            "2023-12-30..2023-12-31");
  }

  @Test
  void statutoryDaysOnlyLeaveOutSwapsAndWeekends() {
    assertThat(runs(DaysOff.STATUTORY, 2023, PUBLISHED))
        .containsExactly(
            "2023-01-01..2023-01-01",
            "2023-01-22..2023-01-24",
            "2023-04-05..2023-04-05",
            "2023-05-01..2023-05-01",
            "2023-06-22..2023-06-22",
            "2023-09-29..2023-09-29",
            "2023-10-01..2023-10-03");
  }

  @Test
  void weekendsAreInOnlyIfNotWorked() {
    List<String> runs = runs(DaysOff.WITH_WEEKENDS, 2023, PUBLISHED);
    assertThat(runs)
        .contains("2023-01-07..2023-01-08", "2023-09-29..2023-10-06", "2023-10-14..2023-10-15")
        .doesNotContain("2023-10-07..2023-10-08")
        .contains("2023-04-22..2023-04-22"); // the Sunday after it is worked
  }

  @Test
  void onlyAnOrdinaryWeekendIsCalledOne() {
    List<Occasion> runs = occasions(DaysOff.WITH_WEEKENDS, 2023, PUBLISHED);
    assertThat(runs.get(0).names()).containsExactly("元旦");
    assertThat(runs.get(1).names()).containsExactly("周末");
  }

  @Test
  void aMakeUpDayIsNoDutyDay() {
    assertThat(days(DaysOff.WITH_WEEKENDS, 2024))
        .doesNotContain(LocalDate.parse("2024-02-18"), LocalDate.parse("2024-04-07"))
        .contains(LocalDate.parse("2024-02-17"), LocalDate.parse("2024-12-29"));
  }

  @Test
  void aSensitivePeriodJoinsTheHolidayItTouches() {
    List<Occasion> runs =
        DutyRuns.of(DaysOff.PUBLISHED)
            .occasions(Year.of(2023), PUBLISHED, List.of(period("会议", "2023-06-25", "2023-06-26")));
    Occasion run = runs.get(4);
    assertThat(run.key()).isEqualTo("2023-06-22");
    assertThat(run.lastDay()).isEqualTo("2023-06-26");
    assertThat(run.names()).containsExactly("端午节", "会议");
    assertThat(runs).hasSize(7);
  }

  @Test
  void aDayWithTwoNamesIsOwedOnce() {
    List<Occasion> runs =
        DutyRuns.of(DaysOff.STATUTORY)
            .occasions(Year.of(2023), PUBLISHED, List.of(period("会议", "2023-04-05", "2023-04-05")));
    assertThat(runs).hasSize(7);
    assertThat(runs.get(2).names()).containsExactly("清明节", "会议");
  }

  @ParameterizedTest
  @EnumSource
  void sensitivePeriodsAreInUnderEveryReadingAndClippedToTheYear(DaysOff daysOff) {
    List<Occasion> runs =
        DutyRuns.of(daysOff)
            .occasions(
                Year.of(2023),
                year -> Optional.of(List.of()),
                List.of(
                    period("跨年", "2022-12-20", "2023-01-03"),
                    period("旧", "2022-03-01", "2022-03-02")));
    assertThat(runs.get(0).window())
        .isEqualTo(
            LocalDateRange.ofClosed(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-01-03")));
    assertThat(runs.get(0).names()).contains("跨年").doesNotContain("旧");
    if (daysOff != DaysOff.WITH_WEEKENDS) {
      assertThat(runs).hasSize(1);
    }
  }

  @Test
  void anUnpublishedYearIsOneOccasionBesideTheSensitivePeriods() {
    List<Occasion> runs =
        DutyRuns.of(DaysOff.PUBLISHED)
            .occasions(Year.of(2027), PUBLISHED, List.of(period("会议", "2027-03-01", "2027-03-10")));
    assertThat(runs).extracting(Occasion::key).containsExactly("2027", "2027-03-01");
    assertThat(runs.get(0).unpublished()).hasValue(Year.of(2027));
    assertThat(runs.get(0).window().lengthInDays()).isEqualTo(365);
    assertThat(runs.get(1).unpublished()).isEmpty();
  }

  @Test
  void aHostMayDropBridgedWeekends() {
    HolidayCalendar without =
        PUBLISHED.without(Set.of(LocalDate.parse("2023-04-29"), LocalDate.parse("2023-04-30")));
    assertThat(runs(DaysOff.PUBLISHED, 2023, without))
        .contains("2023-05-01..2023-05-03")
        .doesNotContain("2023-04-29..2023-05-03");
  }

  @Test
  void aPublishedYearWithoutDutyDaysHasNoRun() {
    assertThat(runs(DaysOff.PUBLISHED, 2023, year -> Optional.of(List.of()))).isEmpty();
  }

  @Test
  void nothingCuresAMissedDay() {
    for (Occasion run : occasions(DaysOff.PUBLISHED, 2023, PUBLISHED)) {
      assertThat(run.countsLate(run.window().getEnd())).isFalse();
    }
  }

  private static List<LocalDate> days(DaysOff daysOff, int year) {
    return occasions(daysOff, year, PUBLISHED).stream()
        .flatMap(run -> run.window().stream())
        .toList();
  }

  private static List<String> runs(DaysOff daysOff, int year, HolidayCalendar calendar) {
    return occasions(daysOff, year, calendar).stream()
        .map(run -> run.key() + ".." + run.lastDay())
        .toList();
  }

  private static List<Occasion> occasions(DaysOff daysOff, int year, HolidayCalendar calendar) {
    return Schedule.dutyRuns(daysOff).occasions(Year.of(year), calendar, List.of());
  }

  private static SensitivePeriod period(String label, String first, String last) {
    return SensitivePeriod.of(
        label, LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last)));
  }
}
