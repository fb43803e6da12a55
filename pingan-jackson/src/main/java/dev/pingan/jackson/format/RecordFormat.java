package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.CODE;
import static dev.pingan.jackson.format.Terms.RECORD;
import static dev.pingan.jackson.format.Terms.REFERENCE;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.INSTANT;
import static dev.pingan.jackson.table.Scalars.shared;

import dev.pingan.identity.Id;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Headed;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;
import java.util.function.Function;

/**
 * {@code pingan-record/1}: a ledger's lines. First {@code type}, then the envelope, then what the
 * type has.
 */
public final class RecordFormat {
  static final Codec<String> RECORDER =
      shared("the id of whoever recorded it", text -> Id.of(text).value(), Function.identity());

  /** What happened on a day; {@code archiveRef}: where the evidence is filed. */
  public static final Union<Entry> ENTRY =
      Shape.of(Entry::builder, Entry.Builder::build)
          .with("id", RECORD, Entry::id, Entry.Builder::id)
          .with("occurredOn", DAY, Entry::occurredOn, Entry.Builder::occurredOn)
          .with("recordedAt", INSTANT, Entry::recordedAt, Entry.Builder::recordedAt)
          .with("recordedBy", RECORDER, Entry::recordedBy, Entry.Builder::recordedBy)
          .maybe("archiveRef", REFERENCE, Entry::archiveRef, Entry.Builder::archiveRef)
          .around(ContentFormat.CONTENT, Entry::content, Entry.Builder::content);

  /** {@code entry}: a whole new content; shape, day and bearer may all change. */
  static final Union<Revised> REVISED =
      Shape.of(Revised.Draft::new, Revised.Draft::build)
          .with("occurredOn", DAY, Revised::occurredOn, Revised.Draft::occurredOn)
          .around(ContentFormat.CONTENT, Revised::content, Revised.Draft::content);

  static final Shape<Replacement, Replacement.Builder> REPLACE =
      Shape.of(Replacement::builder, Replacement.Builder::build)
          .with("id", RECORD, Replacement::id, Replacement.Builder::id)
          .with("recordedAt", INSTANT, Replacement::recordedAt, Replacement.Builder::recordedAt)
          .with("recordedBy", RECORDER, Replacement::recordedBy, Replacement.Builder::recordedBy)
          .maybe("archiveRef", REFERENCE, Replacement::archiveRef, Replacement.Builder::archiveRef)
          .with("original", RECORD, Replacement::original, Replacement.Builder::original)
          .with("entry", REVISED, Revised::of, (builder, entry) -> entry.into(builder))
          .with("reason", CODE, Replacement::reason, Replacement.Builder::reason);

  static final Shape<Withdrawal, Withdrawal.Builder> VOID =
      Shape.of(Withdrawal::builder, Withdrawal.Builder::build)
          .with("id", RECORD, Withdrawal::id, Withdrawal.Builder::id)
          .with("recordedAt", INSTANT, Withdrawal::recordedAt, Withdrawal.Builder::recordedAt)
          .with("recordedBy", RECORDER, Withdrawal::recordedBy, Withdrawal.Builder::recordedBy)
          .maybe("archiveRef", REFERENCE, Withdrawal::archiveRef, Withdrawal.Builder::archiveRef)
          .with("original", RECORD, Withdrawal::original, Withdrawal.Builder::original)
          .with("reason", CODE, Withdrawal::reason, Withdrawal.Builder::reason);

  /** Corrections; they name the original entry and have no day of their own. */
  public static final Union<Amendment> AMENDMENT =
      Union.<Amendment>ofTypes()
          .or("replace", Replacement.class, REPLACE)
          .or("void", Withdrawal.class, VOID);

  /** Any record. */
  public static final Union<LedgerRecord> ANY =
      Union.<LedgerRecord>ofTypes().or(Entry.class, ENTRY).or(Amendment.class, AMENDMENT);

  /** A line of a file: a record, or the header {@code {"schema":"pingan-record/1"}}. */
  public static final Headed<LedgerRecord> LINE = new Headed<>(Schemas.RECORD, ANY);

  private RecordFormat() {}
}
