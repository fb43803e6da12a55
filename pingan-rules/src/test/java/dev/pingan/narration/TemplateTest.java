package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void aWordGoesWithItsNumber() {
    String pattern = "{n} {n:banner|banners} {n:is|are} up";
    assertThat(english(pattern, Map.of("n", 0))).isEqualTo("0 banners are up");
    assertThat(english(pattern, Map.of("n", 1))).isEqualTo("1 banner is up");
    assertThat(english(pattern, Map.of("n", 1_234L))).isEqualTo("1,234 banners are up");
  }

  @Test
  void chineseNumbersAreNotGrouped() {
    assertThat(Template.fill("{n}条", Map.of("n", 1_234), Locale.CHINESE)).isEqualTo("1234条");
  }

  @Test
  void aNameIsNeverTakenForAPattern() {
    assertThat(english("{who} and {who}", Map.of("who", "{n} $1 \\")))
        .isEqualTo("{n} $1 \\ and {n} $1 \\");
  }

  @Test
  void aMissingValueIsRefusedByName() {
    assertThatThrownBy(() -> english("{who} {what}", Map.of("who", "we")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{what}");
  }

  private static String english(String pattern, Map<String, ?> values) {
    return Template.fill(pattern, values, Locale.ENGLISH);
  }
}
