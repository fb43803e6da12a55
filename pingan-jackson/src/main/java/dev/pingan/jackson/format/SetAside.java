package dev.pingan.jackson.format;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Rejection;

/** A rejection as the report tells it: by the record's id, without the record. */
record SetAside(Id<LedgerRecord> id, Rejection.Reason reason) {
  static SetAside of(Rejection rejection) {
    return new SetAside(rejection.rejected().id(), rejection.reason());
  }
}
