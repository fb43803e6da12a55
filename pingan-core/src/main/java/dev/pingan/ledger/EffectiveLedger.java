package dev.pingan.ledger;

import dev.pingan.identity.Fingerprint;
import dev.pingan.identity.Id;
import java.util.Collection;
import java.util.List;

/**
 * What counts of a ledger: the entries in force, and beside them all that was set aside, with its
 * reason, so that nothing is silently lost. Rulings 29 and 30. Immutable and thread-safe.
 */
public final class EffectiveLedger {
  private final List<Entry> entries;
  private final Amendments amendments;
  private final List<Amendment> waiting;
  private final List<Rejection> rejections;

  EffectiveLedger(
      List<Entry> entries,
      Amendments amendments,
      List<Amendment> waiting,
      List<Rejection> rejections) {
    this.entries = List.copyOf(entries);
    this.amendments = amendments;
    this.waiting = List.copyOf(waiting);
    this.rejections = List.copyOf(rejections);
  }

  static EffectiveLedger of(Collection<LedgerRecord> records) {
    return new Settlement(records).settle();
  }

  /** Returns the entries in force, one for each id, ordered by {@link Id}. */
  public List<Entry> entries() {
    return entries;
  }

  /** Returns the SHA-256 of the entries in force; the order of delivery plays no part. */
  public String digest() {
    return Fingerprint.begin().addAll(entries.stream().map(RecordDigest::of).toList()).end();
  }

  /** Returns the amendments in force. */
  public Amendments amendments() {
    return amendments;
  }

  /** Returns the amendments whose original is not known yet, ordered by id. */
  public List<Amendment> waiting() {
    return waiting;
  }

  /** Returns the records set aside for good, ordered by id. */
  public List<Rejection> rejections() {
    return rejections;
  }
}
