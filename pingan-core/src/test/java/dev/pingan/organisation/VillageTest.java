package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.day;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.village;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A village is assigned to a unit for good, or for some days. Rulings 7 and 8. */
class VillageTest {
  private static final Id<Unit> U1 = Id.of("u1");
  private final Village april =
      village("v1").unit(U1).assigned(days("2023-04-01", "2023-05-01")).build();

  @Test
  void withoutDatesTheAssignmentHoldsAlways() {
    Village village = village("v1").unit(U1).build();
    assertThat(village.unitOn(day("0001-01-01"))).hasValue(U1);
    assertThat(village.unitOn(day("9999-12-31"))).hasValue(U1);
    assertThat(village.isAssignedTo(U1, days("2023-01-01", "2024-01-01"))).isTrue();
  }

  @Test
  void withoutAUnitNobodyIsAssigned() {
    Village village = village("v1").build();
    assertThat(village.unitOn(day("2023-04-01"))).isEmpty();
    assertThat(village.isAssignedTo(U1, days("2023-01-01", "2024-01-01"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-31, false",
    "2023-04-01, true",
    "2023-04-30, true",
    "2023-05-01, false",
  })
  void aDatedAssignmentHoldsOnItsDays(String day, boolean holds) {
    assertThat(april.unitOn(day(day)).isPresent()).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-04-01, false", // ends the day before
    "2023-01-01, 2023-04-02, true", // its first day
    "2023-04-30, 2024-01-01, true", // its last day
    "2023-05-01, 2024-01-01, false",
    "2023-01-01, 2024-01-01, true",
  })
  void aUnitOwesTheRoundForAVillageAssignedOnAnyDayOfIt(String from, String to, boolean owes) {
    assertThat(april.isAssignedTo(U1, days(from, to))).isEqualTo(owes);
    assertThat(april.isAssignedTo(Id.of("u2"), days(from, to))).isFalse();
  }
}
