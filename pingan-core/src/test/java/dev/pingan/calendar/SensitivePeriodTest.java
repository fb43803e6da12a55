package dev.pingan.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class SensitivePeriodTest {
  private static final LocalDate DAY = LocalDate.parse("2023-03-01");

  @Test
  void maySpanASingleDay() {
    assertThatCode(() -> SensitivePeriod.of("会议", LocalDateRange.ofClosed(DAY, DAY)))
        .doesNotThrowAnyException();
  }

  @Test
  void hasAFirstAndALastDay() {
    List<LocalDateRange> boundless =
        List.of(
            LocalDateRange.ofEmpty(DAY),
            LocalDateRange.ofUnboundedStart(DAY),
            LocalDateRange.ofUnboundedEnd(DAY));
    for (LocalDateRange days : boundless) {
      assertThatThrownBy(() -> SensitivePeriod.of("会议", days))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(days.toString())
          .hasMessageEndingWith(
              "; let it end on the day after its last, since the end is exclusive");
    }
  }
}
