package dev.pingan.ledger;

import dev.pingan.identity.Id;

/**
 * A correction of one entry, which it names by the <em>original</em> entry's id: a {@link
 * Replacement} or a {@link Withdrawal}. There are no chains. Ruling 29.
 */
public sealed interface Amendment extends LedgerRecord permits Replacement, Withdrawal {
  /** Returns the id of the original entry. */
  Id<LedgerRecord> original();

  /** Returns the code of the reason. */
  String reason();
}
