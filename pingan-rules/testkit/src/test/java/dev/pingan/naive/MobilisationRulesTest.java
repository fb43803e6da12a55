package dev.pingan.naive;

import static dev.pingan.naive.Sample.act;
import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.organisation.Organisation;
import java.time.Year;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** 8 and 15 April 2023 are Saturdays. */
class MobilisationRulesTest {
  private static final String MEETING = "mobilisation/unit:u1/2023";
  private static final NaivePlan ROLLS = NaivePlan.of(2023).reading("limit-day-off", "rolls");

  @Test
  void isOpenThroughTheLimitDayAndBreachedFromTheNext() {
    assertThat(status(MEETING, "2022-12-31")).isEqualTo("UPCOMING");
    assertThat(status(MEETING, "01-01")).isEqualTo("OPEN");
    assertThat(status(MEETING, "04-15")).isEqualTo("OPEN");
    NaiveFinding missed = finding(MEETING, "04-16");
    assertThat(missed.status()).isEqualTo("BREACHED");
    assertThat(missed.figures()).isEqualTo(Map.of("have", 0L, "need", 1L));
    assertThat(missed.notes()).containsExactly("LIMIT_ON_DAY_OFF");
    assertThat(missed.endExclusive()).isEqualTo(day("04-16"));
  }

  @Test
  void marksWhatWasDoneOnTheLimitDay() {
    Entry inTime = meeting("04-15");
    assertThat(finding(MEETING, "04-15", inTime).status()).isEqualTo("FULFILLED");
    assertThat(finding(MEETING, "04-15", inTime).notes())
        .containsExactlyInAnyOrder("ON_LIMIT_DAY", "LIMIT_ON_DAY_OFF");
    assertThat(finding(MEETING, "04-15", meeting("04-14")).notes())
        .containsExactly("LIMIT_ON_DAY_OFF");
  }

  @Test
  void isLateToTheYearsEnd() {
    NaiveFinding late = finding(MEETING, "12-31", meeting("04-16"));
    assertThat(late.status()).isEqualTo("FULFILLED_LATE");
    assertThat(late.daysLate()).contains(1L);
    assertThat(status(MEETING, "12-31", meeting("12-31"))).isEqualTo("FULFILLED_LATE");
    assertThat(status(MEETING, "2024-01-01", meeting("2024-01-01"))).isEqualTo("BREACHED");
    assertThat(status(MEETING, "12-31", meeting("2022-12-31"))).isEqualTo("BREACHED");
  }

  @Test
  void excludesTheLimitDayUnderThatReading() {
    NaivePlan excluded = NaivePlan.of(2023).reading("limit-day", "excluded");
    NaiveFinding late = finding(excluded, MEETING, "04-15", meeting("04-15"));
    assertThat(late.status()).isEqualTo("FULFILLED_LATE");
    assertThat(late.daysLate()).contains(1L);
    assertThat(late.notes()).containsExactly("LIMIT_ON_DAY_OFF");
    assertThat(status(excluded, MEETING, "04-14", meeting("04-14"))).isEqualTo("FULFILLED");
  }

  @Test
  void rollsToMonday() {
    NaiveFinding rolled = finding(ROLLS, MEETING, "04-17", meeting("04-17"));
    assertThat(rolled.status()).isEqualTo("FULFILLED");
    assertThat(rolled.notes()).containsExactly("ON_LIMIT_DAY");
    assertThat(status(ROLLS, MEETING, "04-18", meeting("04-18"))).isEqualTo("FULFILLED_LATE");
    // Both readings: rolls first, then excludes.
    NaivePlan both =
        new NaivePlan(
            ROLLS.year(),
            Map.of("limit-day-off", "rolls", "limit-day", "excluded"),
            1,
            1,
            OptionalInt.empty());
    assertThat(finding(both, MEETING, "04-17").endExclusive()).isEqualTo(day("04-17"));
  }

  @Test
  void doesNotGuessHowFarAnUnpublishedYearRolls() {
    NaivePlan unpublished =
        new NaivePlan(Year.of(1999), ROLLS.readings(), 1, 1, OptionalInt.empty());
    String id = "mobilisation/unit:u1/1999";
    assertThat(status(unpublished, id, "1999-04-15")).isEqualTo("OPEN");
    assertThat(status(unpublished, id, "1999-04-16")).isEqualTo("UNDETERMINED");
    assertThat(status(unpublished, id, "1999-04-16", meeting("1999-04-16")))
        .isEqualTo("UNDETERMINED");
    assertThat(status(unpublished, id, "1999-04-16", meeting("1999-04-15"))).isEqualTo("FULFILLED");
  }

  @Test
  void asksTheRosterOnlyOfUnitsWithAVillageInTheWindow() {
    Entry roster = act("r", "04-08", Kind.ROSTER, Sample.U1);
    assertThat(status("roster/unit:u1/2023", "04-08", roster)).isEqualTo("FULFILLED");
    assertThat(status("roster/unit:u2/2023", "04-08", roster)).isEqualTo("OPEN");
    assertThat(finding("roster/unit:u3/2023", "2022-06-01").status()).isEqualTo("NOT_APPLICABLE");
    assertThat(finding("roster/unit:u3/2023", "06-01").notes()).isEmpty();
    assertThat(statusIfAssignedFrom("04-08")).isEqualTo("BREACHED");
    assertThat(statusIfAssignedFrom("04-09")).isEqualTo("NOT_APPLICABLE");
  }

  private static String statusIfAssignedFrom(String day) {
    Organisation organisation =
        SampleBureau.bureau()
            .villages(
                SampleBureau.village("v3", "u3")
                    .assigned(LocalDateRange.ofUnboundedEnd(day(day)))
                    .build())
            .build();
    return finding(NaivePlan.of(2023), organisation, "roster/unit:u3/2023", "06-01").status();
  }

  private static Entry meeting(String day) {
    return act("m", day, Kind.MOBILISATION, Sample.U1, Sample.UNKNOWN);
  }
}
