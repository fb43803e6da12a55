package dev.pingan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import org.junit.jupiter.api.Test;

/** Who owes a duty, in the form that finding ids use. */
class BearerTest {
  @Test
  void findingIdsNameTheBearer() {
    assertThat(Bearer.bureau()).hasToString("bureau");
    assertThat(Bearer.unit(Id.of("u03"))).hasToString("unit:u03");
    assertThat(Bearer.village(Id.of("v07"))).hasToString("village:v07");
    assertThat(Bearer.none()).hasToString("none");
  }

  @Test
  void onlyAUnitIsAUnit() {
    assertThat(Bearer.unit(Id.of("x")).unit()).hasValue(Id.of("x"));
    assertThat(Bearer.village(Id.of("x")).unit()).isEmpty();
    assertThat(Bearer.bureau().unit()).isEmpty();
    assertThat(Bearer.none().unit()).isEmpty();
  }

  @Test
  void onlyAVillageIsAVillage() {
    assertThat(Bearer.village(Id.of("x")).village()).hasValue(Id.of("x"));
    assertThat(Bearer.unit(Id.of("x")).village()).isEmpty();
    assertThat(Bearer.bureau().village()).isEmpty();
    assertThat(Bearer.none().village()).isEmpty();
  }

  @Test
  void aUnitAndAVillageOfOneIdAreTwoBearers() {
    assertThat(Bearer.unit(Id.of("x"))).isNotEqualTo(Bearer.village(Id.of("x")));
    assertThat(Bearer.unit(Id.of("x"))).isEqualTo(Bearer.unit(Id.of("x")));
  }
}
