package dev.pingan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class TenDayPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023-02, FIRST, 2023-02-01, 2023-02-10",
    "2023-02, MIDDLE, 2023-02-11, 2023-02-20",
    "2023-02, LAST, 2023-02-21, 2023-02-28",
    "2024-02, LAST, 2024-02-21, 2024-02-29",
    "2023-04, LAST, 2023-04-21, 2023-04-30",
    "2023-12, LAST, 2023-12-21, 2023-12-31",
  })
  void boundsItsDays(YearMonth month, TenDayPeriod period, LocalDate first, LocalDate last) {
    assertThat(period.in(month)).isEqualTo(LocalDateRange.ofClosed(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, FIRST",
    "2023-06-10, FIRST",
    "2023-06-11, MIDDLE",
    "2023-06-20, MIDDLE",
    "2023-06-21, LAST",
    "2023-06-30, LAST",
    "2024-02-29, LAST",
  })
  void takesInEachDay(LocalDate day, TenDayPeriod period) {
    assertThat(TenDayPeriod.of(day)).isEqualTo(period);
  }

  @Test
  void theThreeMakeUpEveryMonthOfALeapYearAndACommonOne() {
    for (YearMonth month = YearMonth.of(2023, 1);
        month.getYear() < 2025;
        month = month.plusMonths(1)) {
      LocalDateRange first = TenDayPeriod.FIRST.in(month);
      LocalDateRange middle = TenDayPeriod.MIDDLE.in(month);
      LocalDateRange last = TenDayPeriod.LAST.in(month);
      assertThat(first.getStart()).isEqualTo(month.atDay(1));
      assertThat(first.getEnd()).isEqualTo(middle.getStart());
      assertThat(middle.getEnd()).isEqualTo(last.getStart());
      assertThat(last.getEndInclusive()).isEqualTo(month.atEndOfMonth());
    }
  }
}
