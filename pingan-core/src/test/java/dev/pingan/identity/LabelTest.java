package dev.pingan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Chinese always, English where somebody supplied it. */
class LabelTest {
  private static final Label BOTH = Label.of("城建局", "Construction Bureau");
  private static final Label CHINESE = Label.of("城建局");

  @Test
  void aReaderOfChineseGetsTheChinese() {
    assertThat(BOTH.in(Locale.CHINESE)).isEqualTo("城建局");
    assertThat(BOTH.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("城建局");
    assertThat(CHINESE.in(Locale.CHINESE)).isEqualTo("城建局");
  }

  @Test
  void anyOtherReaderGetsTheEnglishWhereThereIsOne() {
    assertThat(BOTH.in(Locale.ENGLISH)).isEqualTo("Construction Bureau");
    assertThat(BOTH.in(Locale.FRENCH)).isEqualTo("Construction Bureau");
    assertThat(CHINESE.in(Locale.ENGLISH)).isEqualTo("城建局");
  }

  @Test
  void neitherWordingIsBlank() {
    String refused = "a label is not blank; leave the English out instead";
    assertThatThrownBy(() -> Label.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> Label.of(" ", "Bureau"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> Label.of("局", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refused);
  }
}
