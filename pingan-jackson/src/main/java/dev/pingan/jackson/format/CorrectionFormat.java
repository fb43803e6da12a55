package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.RecordFormat.RECORDER;
import static dev.pingan.jackson.format.Terms.CODE;
import static dev.pingan.jackson.format.Terms.RECORD;
import static dev.pingan.jackson.format.Terms.REFERENCE;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.INSTANT;

import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;

/** Amendments as flat rows, for sheets: what a replacement puts in place stands beside the rest. */
public final class CorrectionFormat {
  /** A replacement; its {@code type} is the shape of the new content. */
  public static final Union<Replacement> REPLACEMENT =
      Shape.of(Replacement::builder, Replacement.Builder::build)
          .with("id", RECORD, Replacement::id, Replacement.Builder::id)
          .with("original", RECORD, Replacement::original, Replacement.Builder::original)
          .with("reason", CODE, Replacement::reason, Replacement.Builder::reason)
          .with("occurredOn", DAY, Replacement::occurredOn, Replacement.Builder::occurredOn)
          .with("recordedAt", INSTANT, Replacement::recordedAt, Replacement.Builder::recordedAt)
          .with("recordedBy", RECORDER, Replacement::recordedBy, Replacement.Builder::recordedBy)
          .maybe("archiveRef", REFERENCE, Replacement::archiveRef, Replacement.Builder::archiveRef)
          .around(ContentFormat.CONTENT, Replacement::content, Replacement.Builder::content);

  /** A withdrawal, without a {@code type}: a sheet of them has nothing else. */
  public static final Shape<Withdrawal, ?> WITHDRAWAL =
      Shape.of(Withdrawal::builder, Withdrawal.Builder::build)
          .with("id", RECORD, Withdrawal::id, Withdrawal.Builder::id)
          .with("original", RECORD, Withdrawal::original, Withdrawal.Builder::original)
          .with("reason", CODE, Withdrawal::reason, Withdrawal.Builder::reason)
          .with("recordedAt", INSTANT, Withdrawal::recordedAt, Withdrawal.Builder::recordedAt)
          .with("recordedBy", RECORDER, Withdrawal::recordedBy, Withdrawal.Builder::recordedBy)
          .maybe("archiveRef", REFERENCE, Withdrawal::archiveRef, Withdrawal.Builder::archiveRef);

  private CorrectionFormat() {}
}
