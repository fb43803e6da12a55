package dev.pingan.jackson.driver;

import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.INSTANT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Codec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Our parsers must take what the JDK's take, with the same value, and refuse what they refuse. */
class TimesTest {
  @Property
  void daysAreThoseOfTheJdk(@ForAll("bentDays") String text) {
    Optional<LocalDate> jdk =
        text.length() == 10 ? tried(LocalDate::parse, text) : Optional.empty();
    assertThat(read(DAY, text)).isEqualTo(jdk);
  }

  @Property
  void instantsAreThoseOfTheJdk(@ForAll("bentInstants") String text) {
    Optional<Instant> jdk = tried(t -> OffsetDateTime.parse(t).toInstant(), text);
    assertThat(read(INSTANT, text)).isEqualTo(jdk.filter(TimesTest::inBounds));
  }

  @Property
  void offsetsAreThoseOfTheJdk(
      @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int minutes,
      @ForAll("instants") Instant instant) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(minutes * 60);
    String text = instant.atOffset(offset).toString();
    Optional<Instant> jdk = tried(t -> OffsetDateTime.parse(t).toInstant(), text);
    assertThat(read(INSTANT, text)).isEqualTo(jdk);
  }

  @Property
  void instantsAreWrittenInUtcAsTheJdkDoes(@ForAll("instants") Instant instant) {
    assertThat(written(INSTANT, instant)).isEqualTo('"' + instant.toString() + '"');
  }

  @Example
  void secondsAreAlwaysWritten() {
    assertThat(written(INSTANT, Instant.parse("2023-04-01T00:00:00Z")))
        .isEqualTo("\"2023-04-01T00:00:00Z\"");
    assertThat(written(INSTANT, Instant.parse("2023-04-01T00:00:00.5Z")))
        .isEqualTo("\"2023-04-01T00:00:00.500Z\"");
  }

  @Example
  void whatCouldNotBeReadIsNotWritten() {
    assertThatThrownBy(() -> written(DAY, LocalDate.of(10000, 1, 1)))
        .hasMessageContaining("can't be written");
    assertThatThrownBy(() -> written(DAY, LocalDate.of(-1, 1, 1)))
        .hasMessageContaining("can't be written");
    assertThatThrownBy(() -> written(INSTANT, Instant.MAX))
        .hasMessageContaining("can't be written");
  }

  @Example
  void equalDaysAreOneObject() {
    assertThat(Json.lines().read(DAY, "\"2023-04-01\""))
        .isSameAs(Json.lines().read(DAY, "\"2023-04-01\""));
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RoundTripTest.instants()
        .filter(i -> i.isAfter(Instant.parse("0001-01-01T00:00:00Z")))
        .filter(i -> i.isBefore(Instant.parse("9999-01-01T00:00:00Z")));
  }

  @Provide
  Arbitrary<String> bentDays() {
    return bent(
        Arbitraries.of("2023-04-01", "2023-02-28", "2024-02-29", "1999-12-31", "0000-01-01"));
  }

  @Provide
  Arbitrary<String> bentInstants() {
    return bent(
        Arbitraries.of(
            "2023-04-01T08:00:00Z",
            "2023-04-01T23:59:59Z",
            "2023-04-01T08:00:00+08:00",
            "2023-04-30T08:00:00-17:59",
            "2023-04-01T08:00Z",
            "2023-04-01T08:00:00.123+08:00",
            "0000-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59-18:00"));
  }

  /** One character replaced, taken out or put in. */
  private static Arbitrary<String> bent(Arbitrary<String> texts) {
    Arbitrary<Character> other = Arbitraries.chars().with("0123456789-+:TZtz. /٣".toCharArray());
    return texts.flatMap(
        text ->
            Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(
                    at ->
                        other.flatMap(
                            c ->
                                Arbitraries.of(
                                    text,
                                    text.substring(0, at) + c + text.substring(at + 1),
                                    text.substring(0, at) + c + text.substring(at),
                                    text.substring(0, at) + text.substring(at + 1)))));
  }

  private static boolean inBounds(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year >= 0 && year <= 9999;
  }

  private static <T> Optional<T> tried(Function<String, T> parse, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> read(Codec<T> codec, String text) {
    try {
      return Optional.of(Json.lines().read(codec, '"' + text + '"'));
    } catch (ReadProblem e) {
      return Optional.empty();
    }
  }

  private static <T> String written(Codec<T> codec, T value) {
    return new String(Json.lines().write(codec, value), UTF_8);
  }
}
