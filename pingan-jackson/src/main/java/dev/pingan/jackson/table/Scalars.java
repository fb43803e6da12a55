package dev.pingan.jackson.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/** The single values that tables are made of. */
public final class Scalars {
  /** Any text. */
  public static final Codec<String> TEXT =
      new TextCodec<>("text", TextCodec::sound, Function.identity());

  /** A day as {@code YYYY-MM-DD}; equal days are mostly one object. */
  public static final Codec<LocalDate> DAY =
      new TextCodec<>("a day (text)", new Shared<>(Days::parse), Days::print);

  /** An instant, read with any offset and written in UTC. */
  public static final Codec<Instant> INSTANT =
      new TextCodec<>("an instant (text)", Instants::parse, Instants::print);

  /** Days {@code {from?, to?}}, {@code to} exclusive; a side left out has no end. */
  public static final Codec<LocalDateRange> DAYS = DayRanges.of(DAY);

  /** {@code true} or {@code false}. */
  public static final Codec<Boolean> FLAG = new FlagCodec();

  /** A whole number. */
  public static final Codec<Integer> WHOLE = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** A number of things, 0 or more. */
  public static final Codec<Integer> COUNT = atLeast(0);

  /** A number of things, 0 or more, that may be very many. */
  public static final Codec<Long> LONG_COUNT = new LongCodec(0);

  private Scalars() {}

  /** A whole number with a lower bound. */
  public static Codec<Integer> atLeast(int least) {
    return whole(least, Integer.MAX_VALUE);
  }

  /** A whole number with bounds, both of them allowed. */
  public static Codec<Integer> whole(int least, int most) {
    return new WholeCodec(least, most);
  }

  /**
   * An id or another value with a text form; what {@code parse} throws becomes the problem.
   *
   * @param what what it is, with an article: "a household id"
   */
  public static <T> Codec<T> id(
      String what, Function<String, ? extends T> parse, Function<? super T, String> print) {
    return new TextCodec<>(what + " (text)", TextCodec.parsed(parse), print);
  }

  /** As {@link #id}, for values that come again and again: equal ones are mostly one object. */
  public static <T> Codec<T> shared(
      String what, Function<String, ? extends T> parse, Function<? super T, String> print) {
    return new TextCodec<>(what + " (text)", new Shared<>(TextCodec.parsed(parse)), print);
  }

  /**
   * One of a closed list of codes.
   *
   * @param what what it is, with an article: "an outcome"
   */
  public static <T> Codec<T> code(String what, T[] values, Function<? super T, String> code) {
    return new TextCodec<>(what + " (text)", Codes.of(what, List.of(values), code), code);
  }
}
