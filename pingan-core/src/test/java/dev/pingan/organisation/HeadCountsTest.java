package dev.pingan.organisation;

import static dev.pingan.organisation.HouseholdKind.FLOATING;
import static dev.pingan.organisation.HouseholdKind.RESIDENT;
import static dev.pingan.organisation.HouseholdKind.VACANT;
import static dev.pingan.organisation.Samples.bureau;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

/**
 * A dwelt household has a member or more, or an unknown count; a vacant one has none. Ruling 16.
 */
class HeadCountsTest {
  @ParameterizedTest
  @CsvSource({"RESIDENT, 1", "RESIDENT, 4095", "FLOATING, 1", "FLOATING, 4095", "VACANT, 0"})
  void isAccepted(HouseholdKind kind, int members) {
    Household household = Household.of(Id.of("h1"), kind, members);
    assertThat(registering(household).villages().get(0).register()).hasValue(List.of(household));
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT, 0, resident",
    "RESIDENT, -1, resident",
    "RESIDENT, 4096, resident",
    "FLOATING, 0, floating",
    "FLOATING, 4096, floating",
    "VACANT, 1, vacant",
    "VACANT, -1, vacant",
  })
  void isRefused(HouseholdKind kind, int members, String code) {
    assertThatThrownBy(() -> registering(Household.of(Id.of("h1"), kind, members)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageEndingWith(
            "villages[v1].register[h1].members: "
                + members
                + " members in a "
                + code
                + " household; give 1 to 4095, leave it out if unknown, "
                + "or register it as vacant with none");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownCountIsAccepted(HouseholdKind kind) {
    Household household =
        Household.builder().id(Id.of("h1")).kind(kind).members(OptionalInt.empty()).build();
    assertThat(registering(household).villages()).hasSize(1);
    assertThat(household.members()).isEmpty();
    assertThat(household.dwelt()).isEqualTo(LocalDateRange.ALL);
  }

  @Test
  void onlyAVacantHouseholdIsVacant() {
    assertThat(Household.of(Id.of("h1"), VACANT, 0).isVacant()).isTrue();
    assertThat(Household.of(Id.of("h1"), RESIDENT, 1).isVacant()).isFalse();
    assertThat(Household.of(Id.of("h1"), FLOATING, 1).isVacant()).isFalse();
  }

  @Test
  void aResidenceHasADay() {
    assertThat(registering(dwelling(days("2023-04-01", "2023-04-02"))).villages()).hasSize(1);
    assertThatThrownBy(() -> registering(dwelling(days("2023-04-01", "2023-04-01"))))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageEndingWith(
            "villages[v1].register[h1].dwelt: "
                + "no day lies in 2023-04-01/2023-04-01; let it end after it began");
  }

  private static Household dwelling(LocalDateRange days) {
    return Household.builder().id(Id.of("h1")).kind(RESIDENT).members(3).dwelt(days).build();
  }

  private static Organisation registering(Household household) {
    return bureau().villages(village("v1").register(List.of(household)).build()).build();
  }
}
