package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** When an entry counts for an occasion, when late, and what a later last day changes. */
class OccasionTest {
  /** The first ten days of June; late until the next round. */
  private final Occasion round =
      june().lateUntil(day("2023-09-01")).limitDay(day("2023-06-10")).build();

  /** Only two days of them are duty days. */
  private final Occasion watch =
      june()
          .lateUntil(day("2023-06-11"))
          .parts(List.of(days("2023-06-02", "2023-06-03"), days("2023-06-05", "2023-06-06")))
          .names(List.of("端午节"))
          .build();

  @ParameterizedTest
  @CsvSource({
    "2023-05-31, false, false",
    "2023-06-01, true, false",
    "2023-06-10, true, false",
    "2023-06-11, false, true",
    "2023-08-31, false, true",
    "2023-09-01, false, false",
  })
  void anEntryCountsInTheWindowAndLateAfterIt(LocalDate day, boolean counts, boolean late) {
    assertThat(round.counts(day)).isEqualTo(counts);
    assertThat(round.countsLate(day)).isEqualTo(late);
    assertThat(round.lastDay()).isEqualTo("2023-06-10");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, false",
    "2023-06-02, true",
    "2023-06-03, false",
    "2023-06-05, true",
    "2023-06-06, false",
  })
  void ofAWindowInPartsOnlyTheirDaysCount(LocalDate day, boolean counts) {
    assertThat(watch.counts(day)).isEqualTo(counts);
  }

  @Test
  void aLaterLastDayMovesTheEndAndTheLimitAndKeepsTheName() {
    Occasion later = round.extendedThrough(day("2023-06-20"));
    assertThat(later.key()).isEqualTo(round.key());
    assertThat(later.window()).isEqualTo(days("2023-06-01", "2023-06-21"));
    assertThat(later.limitDay()).hasValue(day("2023-06-20"));
    assertThat(later.lateUntil()).isEqualTo("2023-09-01");
    assertThat(later.parts()).isEmpty();
  }

  @Test
  void pastTheNextRoundNothingIsLateAnyMore() {
    Occasion later = round.extendedThrough(day("2023-09-15"));
    assertThat(later.lateUntil()).isEqualTo("2023-09-16");
    assertThat(later.countsLate(day("2023-09-15"))).isFalse();
    assertThat(round.extendedThrough(day("2023-08-31")).lateUntil()).isEqualTo("2023-09-01");
  }

  @Test
  void theLastPartGrowsWithTheWindow() {
    Occasion later = watch.extendedThrough(day("2023-06-12"));
    assertThat(later.parts())
        .containsExactly(days("2023-06-02", "2023-06-03"), days("2023-06-05", "2023-06-13"));
    assertThat(later.names()).containsExactly("端午节");
    assertThat(later.limitDay()).isEmpty();
  }

  private static Occasion.Builder june() {
    return Occasion.builder().key("2023-06").window(days("2023-06-01", "2023-06-11"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static LocalDateRange days(String startInclusive, String endExclusive) {
    return LocalDateRange.of(day(startInclusive), day(endExclusive));
  }
}
