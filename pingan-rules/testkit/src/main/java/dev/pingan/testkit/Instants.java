package dev.pingan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Instants at which things are recorded and known: few, so that ties occur. */
final class Instants {
  private static final int LATE_SHIFT_HOURS = 23;

  private Instants() {}

  static Arbitrary<Instant> recorded(Year year) {
    return Arbitraries.of(pool(year));
  }

  /** Mostly after everything was recorded, else at or just before an instant of the pool. */
  static Arbitrary<Instant> known(Year year) {
    List<Instant> pool = pool(year);
    List<Instant> turns = pool.stream().flatMap(at -> Stream.of(at, at.minusNanos(1))).toList();
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(end(year))), Tuple.of(1, Arbitraries.of(turns)));
  }

  /** An instant by which everything was recorded. */
  static Instant end(Year year) {
    return midnight(year.plusYears(2).atDay(1));
  }

  private static List<Instant> pool(Year year) {
    LocalDate april = year.atMonth(Month.APRIL).atDay(15);
    return List.of(
        midnight(april),
        midnight(april).plusSeconds(LATE_SHIFT_HOURS * 3_600L).plusNanos(1),
        midnight(april.plusMonths(5)),
        midnight(year.plusYears(1).atDay(1)),
        midnight(year.atDay(1)).minusMillis(1));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
  }
}
