package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one entry adds to a count.
 *
 * @param id the record, absent for visits, which are kept without
 */
record Contribution(LocalDate day, int items, Optional<Id<LedgerRecord>> id) {}
