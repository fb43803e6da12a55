package dev.pingan.testkit;

import dev.pingan.ledger.EffectiveLedger;
import dev.pingan.ledger.Ledger;
import dev.pingan.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;

/**
 * All that a report depends on, but the plan's readings.
 *
 * @param year the plan year
 * @param organisation who owes
 * @param ledger what was delivered
 * @param asOf the day to which a report looks
 * @param knownAt the instant at which it looks
 */
public record World(
    Year year, Organisation organisation, Ledger ledger, LocalDate asOf, Instant knownAt) {

  /** Returns what counts of the ledger as known at the world's instant. */
  public EffectiveLedger effective() {
    return ledger.asKnownAt(knownAt).effective();
  }

  /** Returns everything, one record of the ledger in a line. */
  @Override
  public String toString() {
    return ledger.records().stream()
        .map(record -> "\n  " + record)
        .collect(
            Collectors.joining(
                "",
                year + " as of " + asOf + " as known at " + knownAt + "\n  " + organisation,
                ""));
  }
}
