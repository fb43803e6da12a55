package dev.pingan.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.Days;
import org.threeten.extra.HourMinute;
import org.threeten.extra.Hours;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.Minutes;
import org.threeten.extra.Months;
import org.threeten.extra.OffsetDate;
import org.threeten.extra.PeriodDuration;
import org.threeten.extra.Seconds;
import org.threeten.extra.Weeks;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;
import org.threeten.extra.Years;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Every value that a type of threeten-extra can have, as a value and as a key. */
class ThreetenExtraRoundTripTest {
  // a range must not begin or end just beside the days that stand for no end
  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay() + 2;
  private static final long LAST_DAY = LocalDate.MAX.toEpochDay() - 2;
  private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
  private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new ThreetenExtraModule()).build();

  @Property(tries = 1000)
  void partsOfYears(
      @ForAll @IntRange(min = Year.MIN_VALUE, max = Year.MAX_VALUE) int year,
      @ForAll @IntRange(min = 1, max = 52) int part) {
    thereAndBack(YearQuarter.class, YearQuarter.of(year, 1 + part % 4));
    thereAndBack(YearHalf.class, YearHalf.of(year, 1 + part % 2));
    thereAndBack(YearWeek.class, YearWeek.of(year, part));
  }

  @Property(tries = 1000)
  void rangesOfDays(@ForAll("days") long one, @ForAll("days") long other) {
    LocalDate start = LocalDate.ofEpochDay(Math.min(one, other));
    LocalDate end = LocalDate.ofEpochDay(Math.max(one, other));
    thereAndBack(LocalDateRange.class, LocalDateRange.of(start, end));
    thereAndBack(LocalDateRange.class, LocalDateRange.ofUnboundedStart(end));
    thereAndBack(LocalDateRange.class, LocalDateRange.ofUnboundedEnd(start));
  }

  @Property(tries = 1000)
  void intervals(
      @ForAll("seconds") long one,
      @ForAll("seconds") long other,
      @ForAll @IntRange(min = 0, max = 999_999_999) int nanos) {
    Instant start = Instant.ofEpochSecond(Math.min(one, other), nanos);
    Instant end = Instant.ofEpochSecond(Math.max(one, other), nanos);
    thereAndBack(Interval.class, Interval.of(start, end));
  }

  @Property(tries = 1000)
  void daysAndTimes(
      @ForAll("days") long day,
      @ForAll @IntRange(min = -64_800, max = 64_800) int offset,
      @ForAll @IntRange(min = 0, max = 1439) int minute) {
    LocalDate date = LocalDate.ofEpochDay(day);
    thereAndBack(OffsetDate.class, OffsetDate.of(date, ZoneOffset.ofTotalSeconds(offset)));
    thereAndBack(HourMinute.class, HourMinute.of(minute / 60, minute % 60));
  }

  @Property(tries = 1000)
  void amounts(@ForAll int a, @ForAll int b, @ForAll int c, @ForAll long seconds) {
    Duration duration = Duration.ofSeconds(seconds, Math.abs(c % 1_000_000_000));
    thereAndBack(PeriodDuration.class, PeriodDuration.of(Period.of(a, b, c), duration));
    thereAndBack(Years.class, Years.of(a));
    thereAndBack(Months.class, Months.of(a));
    thereAndBack(Weeks.class, Weeks.of(a));
    thereAndBack(Days.class, Days.of(a));
    thereAndBack(Hours.class, Hours.of(a));
    thereAndBack(Minutes.class, Minutes.of(a));
    thereAndBack(Seconds.class, Seconds.of(a));
  }

  @Provide
  Arbitrary<Long> days() {
    return Arbitraries.longs().between(FIRST_DAY, LAST_DAY);
  }

  @Provide
  Arbitrary<Long> seconds() {
    return Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND);
  }

  private <T> void thereAndBack(Class<T> type, T value) {
    String json = mapper.writeValueAsString(value);
    assertThat(json).isEqualTo('"' + value.toString() + '"');
    assertThat(mapper.readValue(json, type)).isEqualTo(value);
    Map<T, String> keyed = Map.of(value, "x");
    JavaType map = mapper.getTypeFactory().constructMapType(Map.class, type, String.class);
    assertThat(mapper.<Map<T, String>>readValue(mapper.writeValueAsString(keyed), map))
        .isEqualTo(keyed);
  }
}
