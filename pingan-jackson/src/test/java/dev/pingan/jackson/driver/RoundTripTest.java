package dev.pingan.jackson.driver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.driver.Toy.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.LocalDateRange;

/** What was written is read again, equal, and writes the same bytes; wherever its type stands. */
class RoundTripTest {
  @Property
  void everyLineComesBackAndWritesTheSameBytes(@ForAll("lines") Line line) {
    byte[] bytes = Json.lines().write(ToyTables.LINE, line);
    Line back = Json.lines().read(ToyTables.LINE, bytes);
    assertThat(back).isEqualTo(line);
    assertThat(Json.lines().write(ToyTables.LINE, back)).isEqualTo(bytes);
    assertThat(new String(bytes, UTF_8)).doesNotContain("\n");
  }

  @Property
  void theTypeMayComeLast(@ForAll("lines") Line line) {
    String text = new String(Json.lines().write(ToyTables.LINE, line), UTF_8);
    int first = text.indexOf(',');
    String late =
        "{" + text.substring(first + 1, text.length() - 1) + "," + text.substring(1, first) + "}";
    assertThat(Json.lines().read(ToyTables.LINE, late)).isEqualTo(line);
  }

  @Provide
  Arbitrary<Line> lines() {
    Arbitrary<Line> entries =
        Combinators.combine(texts(), days(), instants(), units(), texts().optional(), contents())
            .as(Toy.Entry::new);
    Arbitrary<Line> replaced =
        Combinators.combine(texts(), days(), contents(), texts()).as(Toy.Replace::new);
    Arbitrary<Line> voided = Combinators.combine(texts(), texts()).as(Toy.Voided::new);
    return Arbitraries.oneOf(entries, replaced, voided);
  }

  private static Arbitrary<Toy.Content> contents() {
    Arbitrary<Toy.Content> acts =
        Combinators.combine(
                Arbitraries.of(Toy.Topic.class),
                units().set().ofMaxSize(4),
                Arbitraries.integers().between(1, 9),
                Arbitraries.of(true, false))
            .as(Toy.Act::new);
    Arbitrary<Toy.Loss> losses =
        Combinators.combine(
                Arbitraries.integers().greaterOrEqual(0), Arbitraries.of(true, false).optional())
            .as(Toy.Loss::new);
    Arbitrary<Toy.Content> visits =
        Combinators.combine(
                units(),
                losses.list().ofMaxSize(3),
                Arbitraries.integers().between(-1, 1000).map(RoundTripTest::orNone),
                ranges().optional())
            .as(Toy.Visit::of);
    Arbitrary<Toy.Content> surveys =
        Combinators.combine(
                Arbitraries.integers().between(0, 9).list().ofMaxSize(3).optional(), needs())
            .as(Toy.Survey::new);
    return Arbitraries.oneOf(acts, visits, surveys);
  }

  private static OptionalInt orNone(int number) {
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Arbitrary<Toy.Need> needs() {
    Arbitrary<Toy.Need> leaf = Arbitraries.of(Toy.Topic.class).map(Toy.One::new);
    return Arbitraries.lazyOf(
        () -> leaf, () -> leaf, () -> needs().list().ofMaxSize(2).map(Toy.All::new));
  }

  /** Of all Unicode, apart from halves of pairs. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().alpha().ofMaxLength(8),
            Arbitraries.strings().all().ofMaxLength(5),
            Arbitraries.of("a/b", "标语", "\uD83D\uDE00", "\"", "\\", "\u0000\u001b", "\u2028"))
        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
  }

  static Arbitrary<Toy.UnitId> units() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3).map(Toy.UnitId::new);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Instant> instants() {
    Arbitrary<Integer> nanos = Arbitraries.of(0, 0, 1, 500_000_000, 123_000, 999_999_999);
    return Combinators.combine(days(), Arbitraries.integers().between(0, 24 * 3600 - 1), nanos)
        .as(
            (day, second, nano) ->
                day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second).plusNanos(nano));
  }

  private static Arbitrary<LocalDateRange> ranges() {
    Arbitrary<Optional<LocalDate>> ends = days().optional();
    return Combinators.combine(ends, ends)
        .as(
            (one, two) -> {
              LocalDate from = one.orElse(LocalDate.MIN);
              LocalDate to = two.orElse(LocalDate.MAX);
              List<LocalDate> sorted =
                  from.isBefore(to) || from.equals(to) ? List.of(from, to) : List.of(to, from);
              return LocalDateRange.of(sorted.get(0), sorted.get(1));
            });
  }
}
