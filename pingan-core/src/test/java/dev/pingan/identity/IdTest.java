package dev.pingan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An id is the host's own text, taken as it stands. */
class IdTest {
  @ParameterizedTest
  @ValueSource(strings = {"u", "u03", "一大队", "a b", "unit:u03", "2023/04 (1)", "[,]"})
  void anyTextOfOneLineIsAnId(String text) {
    assertThat(Id.of(text).value()).isEqualTo(text);
    assertThat(Id.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " u03", "u03 ", "u03\n", "\u3000u03"})
  void blanksAtTheEndsAreRefusedAndQuoted(String text) {
    assertThatThrownBy(() -> Id.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an id is 1 to 200 characters without blanks at its ends, not \"" + text + "\"");
  }

  @Test
  void itHasAtMost200Characters() {
    assertThat(Id.of("x".repeat(200)).value()).hasSize(200);
    assertThatThrownBy(() -> Id.of("x".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 200 characters");
  }

  /** One that Java stores in two units, as in some names of villages, is still one character. */
  @Test
  void aRareCharacterIsOneCharacter() {
    assertThat(Id.of("𠮷".repeat(200)).value()).hasSize(400);
    assertThatThrownBy(() -> Id.of("𠮷".repeat(201)))
        .hasMessageContaining("an id is 1 to 200 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb", "a\u0000b", "a\u007fb"})
  void itHoldsNoControlCharacter(String text) {
    assertThatThrownBy(() -> Id.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an id holds no control character");
  }

  @Test
  void idsAreEqualByTheirText() {
    Id<Object> id = Id.of("u03");
    assertThat(id).isEqualTo(Id.of("u03")).hasSameHashCodeAs(Id.of("u03"));
    assertThat(id).isNotEqualTo(Id.of("u04")).isNotEqualTo("u03");
    // Two texts of one hash.
    assertThat(Id.of("Aa")).hasSameHashCodeAs(Id.of("BB")).isNotEqualTo(Id.of("BB"));
  }

  @Test
  void theyAreOrderedByTheirText() {
    assertThat(Stream.of("u10", "u2", "u1").map(Id::of).sorted().map(Id::value))
        .containsExactly("u1", "u10", "u2");
  }
}
