package dev.pingan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts of a visit comes out of eight bytes as it went in. */
class PackingTest {
  private static final int MOST = 1 << 25;

  @ParameterizedTest
  @CsvSource({
    "0, 0001-01-01, 0, 0",
    "1, 2023-04-03, 15, 2",
    "33554431, 9999-12-31, 15, 4095",
    "7, 1969-12-31, 8, 1"
  })
  void everythingComesOutAgain(int household, LocalDate day, int tasks, int reached) {
    long packed = Packing.visit(household, day, tasks, reached);

    assertThat(packed).isNotNegative();
    assertThat(Packing.number(packed)).isEqualTo(household);
    assertThat(Packing.epochDay(packed)).isEqualTo(day.toEpochDay());
    assertThat(Packing.tasks(packed)).isEqualTo(tasks);
    assertThat(Packing.reached(packed)).isEqualTo(reached);
  }

  @Test
  void theLargestHouseholdFits() {
    long packed = Packing.visit(0, LocalDate.of(2023, 4, 3), 0, Household.MAX_MEMBERS);

    assertThat(Packing.reached(packed)).isEqualTo(Household.MAX_MEMBERS);
    assertThat(Packing.tasks(packed)).isZero();
  }

  @Test
  void orderIsByHouseholdThenDay() {
    LocalDate day = LocalDate.of(2023, 4, 3);

    assertThat(Packing.visit(1, day, 15, 9)).isLessThan(Packing.onDay(1, day.plusDays(1)));
    assertThat(Packing.visit(1, LocalDate.of(9999, 12, 31), 15, 4095))
        .isLessThan(Packing.onDay(2, LocalDate.of(1, 1, 1)));
  }

  @Test
  void eachTaskHasABitOfItsOwn() {
    assertThat(Packing.mask(Set.of())).isZero();
    assertThat(Packing.mask(Set.of(VisitTask.BOOKLET))).isEqualTo(1);
    assertThat(Packing.mask(Set.of(VisitTask.KNOWLEDGE, VisitTask.HANDBOOK))).isEqualTo(10);
    assertThat(Visits.mask(Set.of(VisitTask.values()))).isEqualTo(15);
  }

  @Test
  void moreHouseholdsThanFitAreRefused() {
    assertThatCode(() -> Packing.requireNumbersFit(MOST)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Packing.requireNumbersFit(MOST + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("33554433 households", "at most 33554432");
  }
}
