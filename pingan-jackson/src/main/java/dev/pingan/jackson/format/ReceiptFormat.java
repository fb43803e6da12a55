package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.PLAN;
import static dev.pingan.jackson.format.Terms.READINGS;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.INSTANT;
import static dev.pingan.jackson.table.Scalars.LONG_COUNT;
import static dev.pingan.jackson.table.Scalars.TEXT;

import dev.pingan.jackson.table.Shape;
import dev.pingan.report.Receipt;
import java.util.Optional;
import java.util.OptionalLong;

/** What is needed to make a report again. */
final class ReceiptFormat {
  /**
   * Digests are SHA-256. What only the gatherer of the facts can know may be absent: {@code
   * ledgerDigest}, {@code entries} gathered, {@code rejected} records; so is {@code knownAt} where
   * all that was delivered counts, and {@code unattributed} where the records were not seen again.
   */
  static final Shape<Receipt, Receipt.Builder> RECEIPT =
      Shape.of(Receipt::builder, Receipt.Builder::build)
          .with("library", TEXT, Receipt::library, Receipt.Builder::library)
          .with("plan", PLAN, Receipt::plan, Receipt.Builder::plan)
          .with("planDigest", TEXT, Receipt::planDigest, Receipt.Builder::planDigest)
          .with(
              "organisationDigest",
              TEXT,
              Receipt::organisationDigest,
              Receipt.Builder::organisationDigest)
          .with("calendarDigest", TEXT, Receipt::calendarDigest, Receipt.Builder::calendarDigest)
          .with(
              "dispensationsDigest",
              TEXT,
              Receipt::dispensationsDigest,
              Receipt.Builder::dispensationsDigest)
          .with("readings", READINGS, Receipt::readings, Receipt.Builder::readings)
          .with("asOf", DAY, Receipt::asOf, Receipt.Builder::asOf)
          .maybe(
              "knownAt",
              INSTANT,
              Receipt::knownAt,
              (receipt, at) -> receipt.knownAt(Optional.of(at)))
          .maybe(
              "ledgerDigest",
              TEXT,
              Receipt::ledgerDigest,
              (receipt, digest) -> receipt.ledgerDigest(Optional.of(digest)))
          .maybe(
              "entries",
              LONG_COUNT,
              receipt -> boxed(receipt.entries()),
              (receipt, entries) -> receipt.entries(OptionalLong.of(entries)))
          .maybe(
              "rejected",
              LONG_COUNT,
              receipt -> boxed(receipt.rejected()),
              (receipt, rejected) -> receipt.rejected(OptionalLong.of(rejected)))
          .maybe(
              "unattributed",
              LONG_COUNT,
              receipt -> boxed(receipt.unattributed()),
              (receipt, unattributed) -> receipt.unattributed(OptionalLong.of(unattributed)));

  private ReceiptFormat() {}

  static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}
