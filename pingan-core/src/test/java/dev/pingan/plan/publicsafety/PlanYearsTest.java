package dev.pingan.plan.publicsafety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Id;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Plan;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Readings;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** The same text, year after year: what is owed when, at the edges of each window. */
class PlanYearsTest {
  @ParameterizedTest
  @ValueSource(ints = {2013, 2023, 2024, 2026})
  void everyRuleHasItsOccasions(int year) {
    Plan plan = PublicSafetyPlan.forYear(Year.of(year));
    assertThat(plan.year()).isEqualTo(Year.of(year));
    assertThat(plan.rules())
        .hasSize(54)
        .allSatisfy(
            rule ->
                assertThat(occasions(plan, rule.id().value()))
                    .isNotEmpty()
                    .allSatisfy(
                        occasion ->
                            assertThat(occasion.window().getStart().getYear()).isEqualTo(year)));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, mobilisation, 2013, 2013-01-01, 2013-04-15",
    "2023, mobilisation, 2023, 2023-01-01, 2023-04-15",
    "2024, roster, 2024, 2024-01-01, 2024-04-08",
    "2026, roster, 2026, 2026-01-01, 2026-04-08",
    "2023, visiting, 2023-04 2023-08 2023-11, 2023-04-01, 2023-04-30",
    "2024, households, 2024-04 2024-08 2024-11, 2024-04-01, 2024-04-30",
    "2023, return-visit, 2023-06 2023-09 2023-12, 2023-06-01, 2023-06-10",
    "2026, banners, 2026-04 2026-06 2026-09 2026-12, 2026-04-01, 2026-04-10",
    "2024, all-year-publicity, 2024-Q1 2024-Q2 2024-Q3 2024-Q4, 2024-01-01, 2024-03-31",
    "2024, satisfaction, 2024, 2024-01-01, 2024-12-31",
  })
  void namesItsOccasionsAndBoundsTheFirst(
      int year, String rule, String keys, LocalDate first, LocalDate last) {
    List<Occasion> occasions = occasions(PublicSafetyPlan.forYear(Year.of(year)), rule);
    assertThat(occasions).extracting(Occasion::key).containsExactly(keys.split(" "));
    assertThat(occasions.get(0).window()).isEqualTo(LocalDateRange.ofClosed(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2013-04-15, 2013-04-08",
    "2023, 2023-04-17, 2023-04-10",
    "2024, 2024-04-15, 2024-04-08",
    "2026, 2026-04-15, 2026-04-08",
  })
  void aLimitOnADayOffMayRoll(int year, LocalDate meeting, LocalDate roster) {
    Plan rolls = under(year, readings().with("limit-day-off", "rolls"));
    assertThat(occasions(rolls, "mobilisation").get(0).lastDay()).isEqualTo(meeting);
    assertThat(occasions(rolls, "roster").get(0).lastDay()).isEqualTo(roster);
  }

  @Test
  void anExcludedLimitIsTheDayBefore() {
    Plan excluded = under(2024, readings().with("limit-day", "excluded"));
    assertThat(occasions(excluded, "roster").get(0).lastDay()).isEqualTo("2024-04-07");
  }

  @Test
  void bannersOutsideDecemberMayHaveTheWholeMonth() {
    Plan last = under(2023, readings().with("ten-day-scope", "last"));
    assertThat(occasions(last, "banners"))
        .extracting(Occasion::lastDay)
        .containsExactly(
            LocalDate.parse("2023-04-30"),
            LocalDate.parse("2023-06-30"),
            LocalDate.parse("2023-09-30"),
            LocalDate.parse("2023-12-10"));
  }

  @Test
  void coverageOverTheYearIsOneOccasionOfThreeMonths() {
    Plan yearly = under(2023, readings().with("coverage-basis", "year"));
    Occasion only = occasions(yearly, "persons").get(0);
    assertThat(only.key()).isEqualTo("2023");
    assertThat(only.counts(LocalDate.parse("2023-08-31"))).isTrue();
    assertThat(only.counts(LocalDate.parse("2023-09-01"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "published, 2023-01-01 2023-01-21 2023-04-05 2023-04-29 2023-06-22 2023-09-29 2023-12-30",
    "statutory, 2023-01-01 2023-01-22 2023-04-05 2023-05-01 2023-06-22 2023-09-29 2023-10-01",
  })
  void dutyRunsAreNamedByTheirFirstDay(String reading, String keys) {
    Plan plan = under(2023, readings().with("duty-days", reading));
    assertThat(occasions(plan, "lead-shift"))
        .extracting(Occasion::key)
        .containsExactly(keys.split(" "));
  }

  @Test
  void anotherTargetMayBeSet() {
    Plan plan =
        PublicSafetyPlan.of(Year.of(2023))
            .withSatisfactionTarget(Ratio.percent(95))
            .under(readings());
    assertThat(target(plan)).isEqualTo(Ratio.percent(95));
    assertThat(target(PublicSafetyPlan.forYear(Year.of(2023)))).isEqualTo(Ratio.percent(100));
    assertThat(plan.digest()).isNotEqualTo(PublicSafetyPlan.forYear(Year.of(2023)).digest());
  }

  @Test
  void equalPlansHaveEqualDigests() {
    Plan plan = PublicSafetyPlan.forYear(Year.of(2023));
    assertThat(under(2023, readings())).isEqualTo(plan).hasSameHashCodeAs(plan);
    assertThat(under(2023, readings()).digest()).isEqualTo(plan.digest()).matches("[0-9a-f]{64}");
    assertThat(PublicSafetyPlan.forYear(Year.of(2024)).digest()).isNotEqualTo(plan.digest());
  }

  @Test
  void everyReadingHasADigestOfItsOwn() {
    List<String> digests =
        PublicSafetyPlan.points().stream()
            .flatMap(
                point ->
                    point.readings().stream()
                        .skip(1)
                        .map(r -> readings().with(point.id().value(), r.id().value())))
            .map(reading -> under(2023, reading).digest())
            .toList();
    assertThat(digests)
        .hasSize(14)
        .doesNotHaveDuplicates()
        .doesNotContain(PublicSafetyPlan.forYear(Year.of(2023)).digest());
  }

  private static Ratio target(Plan plan) {
    return ((RateAtLeast) plan.rule(Id.of("satisfaction")).orElseThrow().requirement()).target();
  }

  private static Readings readings() {
    return PublicSafetyPlan.readings();
  }

  private static Plan under(int year, Readings readings) {
    return PublicSafetyPlan.of(Year.of(year)).under(readings);
  }

  private static List<Occasion> occasions(Plan plan, String rule) {
    return plan.rule(Id.of(rule))
        .orElseThrow()
        .schedule()
        .occasions(plan.year(), HolidayCalendar.published(), List.of());
  }
}
