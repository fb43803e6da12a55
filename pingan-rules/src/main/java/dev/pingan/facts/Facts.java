package dev.pingan.facts;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.EffectiveLedger;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What the entries in force say about an organisation, independent of any plan, reading or day.
 *
 * <p>Facts merge by set union: commutative, associative, idempotent, with {@link #none} as neutral
 * element. So order, batches, redelivery, threads and machines cannot change a report. Visits are
 * kept packed and without ids, everything else by id. Conflicts (one id, two contents) are settled
 * by the ledger before, never here. Immutable and thread-safe.
 */
public final class Facts {
  private final Numbering numbering;
  private final String amendments;
  private final SortedLongs visits;
  private final SortedLongs visitDays;
  private final Map<Id<LedgerRecord>, Entry> entries;

  Facts(
      Numbering numbering,
      String amendments,
      SortedLongs visits,
      SortedLongs visitDays,
      Map<Id<LedgerRecord>, Entry> entries) {
    this.numbering = numbering;
    this.amendments = amendments;
    this.visits = visits;
    this.visitDays = visitDays;
    this.entries = entries;
  }

  /** Returns no facts about that organisation, to be merged with facts under those amendments. */
  public static Facts none(Numbering numbering, Amendments amendments) {
    return new FactsGathering(numbering, amendments).facts();
  }

  /** Returns the facts of those entries in force. */
  public static Facts of(Numbering numbering, EffectiveLedger ledger) {
    FactsGathering gathering = new FactsGathering(numbering, ledger.amendments());
    ledger.entries().forEach(gathering::addInForce);
    return gathering.facts();
  }

  /**
   * Returns a collector of entries as they were delivered, to which the amendments are applied on
   * the way; of one id, all must have one content. It may be used in parallel.
   */
  public static Collector<Entry, ?, Facts> gathering(Numbering numbering, Amendments amendments) {
    return Collector.of(
        () -> new FactsGathering(numbering, amendments),
        FactsGathering::add,
        FactsGathering::addAll,
        FactsGathering::facts,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Returns these facts and the others, once each.
   *
   * @throws IllegalArgumentException if they are of different organisations or amendments, or an
   *     entry has two contents
   */
  public Facts mergedWith(Facts others) {
    String organisation = numbering.organisation().digest();
    requireSame("organisation", organisation, others.numbering.organisation().digest());
    requireSame("amendments", amendments, others.amendments);
    Map<Id<LedgerRecord>, Entry> merged = new TreeMap<>(entries);
    others.entries.values().forEach(entry -> FactsGathering.put(merged, entry));
    return new Facts(
        numbering,
        amendments,
        visits.union(others.visits),
        visitDays.union(others.visitDays),
        merged);
  }

  /** Returns the numbers by which these facts know the organisation. */
  public Numbering numbering() {
    return numbering;
  }

  /** Returns the visits to known households in which somebody lives. */
  public Visits visits() {
    return new Visits(visits);
  }

  /** Returns the days before {@code endExclusive} on which the unit made a visit, in order. */
  public List<LocalDate> daysVisitedBy(Id<Unit> unit, LocalDate endExclusive) {
    int number = numbering.ofUnit(unit);
    if (number == Numbering.UNKNOWN) {
      return List.of();
    }
    int start = visitDays.firstFrom(Packing.onDay(number, LocalDate.of(1, 1, 1)));
    int end = visitDays.firstFrom(Packing.onDay(number, endExclusive));
    return Stream.iterate(start, i -> i < end, i -> i + 1)
        .map(i -> LocalDate.ofEpochDay(Packing.epochDay(visitDays.get(i))))
        .toList();
  }

  /** Returns all entries but visits, by id. */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts that
        && amendments.equals(that.amendments)
        && visits.equals(that.visits)
        && visitDays.equals(that.visitDays)
        && entries.equals(that.entries)
        && numbering.organisation().equals(that.numbering.organisation());
  }

  @Override
  public int hashCode() {
    return 31 * visits.hashCode() + entries.hashCode();
  }

  /** Returns how much is known. */
  @Override
  public String toString() {
    return visits.size() + " distinct visits and " + entries.size() + " other entries";
  }

  private static void requireSame(String what, String one, String other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          "facts of different "
              + what
              + " do not merge: their digests are "
              + one
              + " and "
              + other
              + "; gather both with the same");
    }
  }
}
