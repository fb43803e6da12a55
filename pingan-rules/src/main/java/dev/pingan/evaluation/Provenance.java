package dev.pingan.evaluation;

import dev.pingan.ledger.EffectiveLedger;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What whoever gathered the facts knows of the ledger. */
record Provenance(
    Optional<Instant> knownAt,
    Optional<String> ledgerDigest,
    OptionalLong entries,
    OptionalLong rejected) {

  static Provenance unknown() {
    return new Provenance(
        Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
  }

  static Provenance of(EffectiveLedger ledger, Optional<Instant> knownAt) {
    return new Provenance(
        knownAt,
        Optional.of(ledger.digest()),
        OptionalLong.of(ledger.entries().size()),
        OptionalLong.of(ledger.rejections().size()));
  }
}
