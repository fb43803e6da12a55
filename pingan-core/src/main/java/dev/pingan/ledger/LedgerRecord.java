package dev.pingan.ledger;

import dev.pingan.identity.Id;
import java.time.Instant;

/**
 * A record of the ledger as it was delivered: an {@link Entry}, or an {@link Amendment} to one.
 *
 * <p>A ledger is append-only: a mistake is mended by an amendment, never by a change.
 */
public sealed interface LedgerRecord permits Entry, Amendment {
  /** Returns the record's own id. */
  Id<LedgerRecord> id();

  /** Returns the instant at which it was recorded; it counts from then on as known. */
  Instant recordedAt();

  /** Returns the id of the officer or system that recorded it. */
  String recordedBy();
}
