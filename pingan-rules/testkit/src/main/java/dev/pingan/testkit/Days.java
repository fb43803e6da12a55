package dev.pingan.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary days, most of them days on which a verdict of the plan can turn.
 *
 * <p>They shrink to 1 January of the plan year.
 */
public final class Days {
  private Days() {}

  /**
   * Returns an arbitrary day for entries and for as-of: a boundary, a listed day, or any from the
   * December before the plan year to the January after it.
   */
  public static Arbitrary<LocalDate> of(Year year) {
    LocalDate first = year.atDay(1);
    return Arbitraries.frequencyOf(
            Tuple.of(8, oneOf(year, boundaries(year))),
            Tuple.of(2, oneOf(year, Windows.listed(year, true))),
            Tuple.of(1, Arbitraries.integers().between(0, 395).map(first::plusDays)),
            Tuple.of(1, Arbitraries.integers().between(1, 31).map(first::minusDays)))
        .withoutEdgeCases();
  }

  /**
   * Returns the days next to both ends of every window that the plan knows under any reading, in
   * their order: the year, limit days (rolled ones too), visiting months, ten-day periods and their
   * months, quarters, runs of days off.
   */
  public static List<LocalDate> boundaries(Year year) {
    return List.copyOf(Windows.around(Windows.all(year).toList()));
  }

  /** Days for entries of that theme: mostly where its windows are. */
  static Arbitrary<LocalDate> of(Year year, Theme theme) {
    Collection<LocalDate> own =
        switch (theme) {
          case VISITS ->
              Windows.withMiddles(
                  year, Windows.around(Windows.months(year, Windows.VISITING).toList()));
          case MATTERS ->
              Windows.withMiddles(
                  year, Windows.around(Windows.tenDays(year, Windows.RETURNING).toList()));
          case BANNERS -> Windows.around(Windows.banners(year).toList());
          case DUTY -> Windows.listed(year, false);
          case ACTS -> Windows.withMiddles(year, Windows.around(Windows.withinYear(year).toList()));
          default -> boundaries(year);
        };
    return own.isEmpty()
        ? of(year)
        : Arbitraries.frequencyOf(Tuple.of(3, oneOf(year, own)), Tuple.of(1, of(year)));
  }

  /** Spans for posts, assignments and residence: mostly always, else from or to about a window. */
  static Arbitrary<LocalDateRange> spans(Year year) {
    LocalDate april = year.atMonth(Month.APRIL).atDay(1);
    LocalDate summer = year.atMonth(Month.AUGUST).atDay(15);
    LocalDate first = year.atDay(1);
    return Arbitraries.frequency(
        Tuple.of(24, LocalDateRange.ALL),
        Tuple.of(1, LocalDateRange.ofUnboundedEnd(april)),
        Tuple.of(1, LocalDateRange.ofUnboundedEnd(april.plusDays(1))),
        Tuple.of(1, LocalDateRange.ofUnboundedEnd(summer)),
        Tuple.of(1, LocalDateRange.ofUnboundedStart(april.plusMonths(1))),
        Tuple.of(1, LocalDateRange.ofUnboundedStart(april.plusDays(20))),
        Tuple.of(1, LocalDateRange.ofUnboundedStart(first)),
        Tuple.of(1, LocalDateRange.of(first, first.plusYears(1))),
        Tuple.of(1, LocalDateRange.of(april, summer)),
        Tuple.of(1, LocalDateRange.of(summer, summer.plusDays(1))));
  }

  /** Chooses among the days; shrinks to the earliest, those outside the year last of all. */
  private static Arbitrary<LocalDate> oneOf(Year year, Collection<LocalDate> days) {
    List<LocalDate> inside = days.stream().filter(day -> Year.from(day).equals(year)).toList();
    List<LocalDate> outside = days.stream().filter(day -> !Year.from(day).equals(year)).toList();
    List<LocalDate> choices = Stream.concat(inside.stream(), outside.stream()).toList();
    return Arbitraries.of(choices.isEmpty() ? List.of(year.atDay(1)) : choices);
  }
}
