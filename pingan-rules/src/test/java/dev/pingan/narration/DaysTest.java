package dev.pingan.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
  /** In universal time it would still be the day before. */
  @Test
  void midnightInBeijingIsOfTheDayThatBeginsThere() {
    Instant midnight = Instant.parse("2023-09-09T16:00:00Z");
    assertThat(new Days(Messages.in(Locale.CHINESE)).instant(midnight))
        .isEqualTo("2023年9月10日00:00（北京时间）");
    assertThat(new Days(Messages.in(Locale.ENGLISH)).instant(midnight))
        .isEqualTo("10 September 2023, 00:00 China standard time (UTC+8)");
  }
}
