package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acted, as the field {@code by} writes it. */
class ActorTest {
  @Test
  void eachIsReadAsItIsWritten() {
    assertThat(Actor.parse("bureau")).isEqualTo(Actor.bureau()).hasToString("bureau");
    assertThat(Actor.parse("standing-group"))
        .isEqualTo(Actor.standingGroup())
        .hasToString("standing-group");
    assertThat(Actor.parse("unit:u03")).isEqualTo(Actor.unit(Id.of("u03"))).hasToString("unit:u03");
  }

  @Test
  void onlyAUnitIsAUnit() {
    assertThat(Actor.unit(Id.of("u03")).unit()).hasValue(Id.of("u03"));
    assertThat(Actor.bureau().unit()).isEmpty();
    assertThat(Actor.standingGroup().unit()).isEmpty();
  }

  @Test
  void aUnitNamedLikeTheBureauIsNotTheBureau() {
    Actor unit = Actor.unit(Id.of("bureau"));
    assertThat(unit).isNotEqualTo(Actor.bureau());
    assertThat(Actor.parse("unit:unit:u1").unit()).hasValue(Id.of("unit:u1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"u03", "Bureau", "", "unit u03", "village:v1"})
  void anythingElseIsRefusedWithTheValidForms(String text) {
    assertThatThrownBy(() -> Actor.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an actor is bureau, standing-group or unit:<id>, not \"" + text + "\"");
  }

  @Test
  void aUnitHasAnId() {
    assertThatThrownBy(() -> Actor.parse("unit:"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an id is 1 to 200 characters");
  }

  @Test
  void theyAreOrderedByTheirText() {
    assertThat(
            Stream.of("unit:u2", "standing-group", "unit:u1", "bureau").map(Actor::parse).sorted())
        .extracting(Actor::toString)
        .containsExactly("bureau", "standing-group", "unit:u1", "unit:u2");
  }
}
