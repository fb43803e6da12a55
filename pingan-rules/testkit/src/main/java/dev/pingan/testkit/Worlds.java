package dev.pingan.testkit;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary worlds: a tiny organisation, a ledger about it, an as-of day and a known-at instant.
 *
 * <p>Each of the four shrinks on its own; the ledger keeps fitting the organisation.
 */
public final class Worlds {
  /** The plan year where none is asked for. */
  public static final Year YEAR = Year.of(2023);

  private static final Year LEAP_YEAR = Year.of(2024);
  private static final Year UNPUBLISHED_YEAR = Year.of(2030);

  private Worlds() {}

  /** Returns worlds of {@link #YEAR}, of a leap year and of a year without published holidays. */
  public static Arbitrary<World> tiny() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, tiny(YEAR)), Tuple.of(1, tiny(LEAP_YEAR)), Tuple.of(1, tiny(UNPUBLISHED_YEAR)));
  }

  /** Returns worlds for a plan of that year. */
  public static Arbitrary<World> tiny(Year year) {
    return Combinators.combine(
            Organisations.tiny(year), Lines.of(year), glances(year), Instants.known(year))
        .as(
            (organisation, lines, glance, knownAt) -> {
              Ledger ledger = lines.ledger(Cast.of(organisation));
              return new World(year, organisation, ledger, glance.at(ledger), knownAt);
            })
        .withoutEdgeCases();
  }

  /** As-of days: at boundaries, late enough to see everything, or next to the day of an entry. */
  private static Arbitrary<Glance> glances(Year year) {
    LocalDate last = year.atMonth(Month.DECEMBER).atEndOfMonth();
    Arbitrary<Glance> late =
        Arbitraries.of(last, last.plusDays(1), last.plusMonths(6)).map(Glance::on);
    Arbitrary<Glance> nearAnEntry =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(1, 1), Tuple.of(1, -1)))
            .as((pick, days) -> ledger -> near(ledger, pick, last).plusDays(days));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Days.of(year).map(Glance::on)), Tuple.of(3, late), Tuple.of(2, nearAnEntry));
  }

  private static LocalDate near(Ledger ledger, int pick, LocalDate otherwise) {
    List<LocalDate> days =
        ledger.records().stream()
            .filter(Entry.class::isInstance)
            .map(Entry.class::cast)
            .map(Entry::occurredOn)
            .toList();
    return days.isEmpty() ? otherwise : days.get(pick % days.size());
  }

  /** An as-of day that may depend on the ledger. */
  @FunctionalInterface
  private interface Glance {
    LocalDate at(Ledger ledger);

    static Glance on(LocalDate day) {
      return ledger -> day;
    }
  }
}
