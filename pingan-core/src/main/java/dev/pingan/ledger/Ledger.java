package dev.pingan.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The ledger (台账) as it was delivered: records in any order, duplicates and contradictions
 * included.
 *
 * <p>Nothing is lost and nothing is changed; {@link #effective()} says what counts. Immutable and
 * thread-safe.
 */
public final class Ledger {
  private static final Ledger EMPTY = new Ledger(List.of());

  private final List<LedgerRecord> records;

  private Ledger(List<LedgerRecord> records) {
    this.records = records;
  }

  /** Returns the ledger in which nothing was recorded. */
  public static Ledger empty() {
    return EMPTY;
  }

  /** Returns a ledger of those records. */
  public static Ledger of(Iterable<? extends LedgerRecord> records) {
    return new Ledger(
        StreamSupport.stream(records.spliterator(), false).<LedgerRecord>map(r -> r).toList());
  }

  /** Returns the records in the order of their delivery. */
  public List<LedgerRecord> records() {
    return records;
  }

  /** Returns a ledger of these records and then the other's. */
  public Ledger mergedWith(Ledger other) {
    return new Ledger(Stream.concat(records.stream(), other.records.stream()).toList());
  }

  /** Returns the ledger as it was known at that instant: what was recorded by then. Ruling 29. */
  public Ledger asKnownAt(Instant knownAt) {
    return new Ledger(
        records.stream().filter(record -> !record.recordedAt().isAfter(knownAt)).toList());
  }

  /**
   * Returns what counts: duplicates once, conflicts settled or set aside, amendments applied. The
   * order of delivery plays no part.
   */
  public EffectiveLedger effective() {
    return EffectiveLedger.of(records);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger that && records.equals(that.records);
  }

  @Override
  public int hashCode() {
    return records.hashCode();
  }

  /** Returns how many records it holds. */
  @Override
  public String toString() {
    return "Ledger of " + records.size() + " records";
  }
}
