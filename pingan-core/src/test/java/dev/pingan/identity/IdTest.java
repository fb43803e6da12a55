package dev.pingan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdTest {
  /** One that Java stores in two units, as in some names of villages, is still one character. */
  @Test
  void aRareCharacterIsOneCharacter() {
    assertThat(Id.of("𠮷".repeat(200)).value()).hasSize(400);
    assertThatThrownBy(() -> Id.of("𠮷".repeat(201)))
        .hasMessageContaining("an id is 1 to 200 characters");
  }
}
