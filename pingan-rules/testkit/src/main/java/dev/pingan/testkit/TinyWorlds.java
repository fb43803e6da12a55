package dev.pingan.testkit;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every world there is over a small pool of entries: each subset of the pool as a ledger, on each
 * of some as-of days. For tests that leave nothing out.
 *
 * <p>The streams are always in the same order, smaller subsets first, so that the first world that
 * fails is a smallest one. Immutable and thread-safe.
 */
public final class TinyWorlds {
  private static final int MOST = 20;

  private final List<Organisation> organisations;
  private final List<Entry> pool;
  private final List<LocalDate> days;

  private TinyWorlds(List<Organisation> organisations, List<Entry> pool, List<LocalDate> days) {
    this.organisations = organisations;
    this.pool = pool;
    this.days = days;
  }

  /**
   * Returns the worlds over the hand-picked pool of that theme, about ten entries for {@link
   * Worlds#YEAR}: of {@link #organisation} with an unknown head count, for visits also with a known
   * one.
   */
  public static TinyWorlds of(Theme theme) {
    Pool pool =
        switch (theme) {
          case VISITS -> WorkPools.visits();
          case MATTERS -> CasePools.matters();
          case BANNERS -> WorkPools.banners();
          case COMPLAINTS -> CasePools.complaints();
          case INSPECTIONS -> CasePools.inspections();
          case DUTY -> WorkPools.duty();
          case TARGETS -> CasePools.targets();
          case SURVEYS -> CasePools.surveys();
          case MEASURES -> ActPools.measures();
          case ACTS -> ActPools.acts();
        };
    Organisation unknown = organisation(OptionalInt.empty());
    Organisation known = organisation(OptionalInt.of(1));
    return of(
        theme == Theme.VISITS ? List.of(known, unknown) : List.of(unknown),
        pool.entries(),
        pool.days());
  }

  /**
   * Returns the worlds of those organisations over that pool, on those days.
   *
   * @throws IllegalArgumentException if the pool has more than 20 entries
   */
  public static TinyWorlds of(
      Collection<Organisation> organisations, Collection<Entry> pool, Collection<LocalDate> days) {
    if (pool.size() > MOST) {
      throw new IllegalArgumentException(
          "a pool has at most " + MOST + " entries, not " + pool.size());
    }
    return new TinyWorlds(List.copyOf(organisations), List.copyOf(pool), List.copyOf(days));
  }

  /**
   * Returns the organisation of one unit with one key site, one village with a household of two and
   * a floating one, every seat held, and a sensitive period of two days.
   *
   * @param floating the head count of the floating household
   */
  public static Organisation organisation(OptionalInt floating) {
    return TinyOrganisation.of(floating);
  }

  /** Returns the pool. */
  public List<Entry> pool() {
    return pool;
  }

  /** Returns the as-of days. */
  public List<LocalDate> days() {
    return days;
  }

  /** Returns the organisations. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** Returns each subset of the pool once, smaller ones first. */
  public Stream<Ledger> ledgers() {
    return IntStream.range(0, 1 << pool.size())
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .map(this::subset);
  }

  /** Returns each organisation with each subset of the pool on each day. */
  public Stream<World> worlds() {
    return organisations.stream()
        .flatMap(
            organisation ->
                ledgers()
                    .flatMap(ledger -> days.stream().map(day -> world(organisation, ledger, day))));
  }

  private Ledger subset(int bits) {
    return Ledger.of(
        IntStream.range(0, pool.size())
            .filter(i -> (bits & (1 << i)) != 0)
            .mapToObj(pool::get)
            .toList());
  }

  private static World world(Organisation organisation, Ledger ledger, LocalDate day) {
    return new World(Worlds.YEAR, organisation, ledger, day, Instants.end(Worlds.YEAR));
  }
}
