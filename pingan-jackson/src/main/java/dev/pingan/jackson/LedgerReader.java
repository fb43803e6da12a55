package dev.pingan.jackson;

import dev.pingan.jackson.format.Schemas;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a ledger of any size, one record of JSON per line, in UTF-8.
 *
 * <p>A line that is no record is rejected: it is told to whoever was named for that, and reading
 * goes on. Blank lines and headers ({@code {"schema":"pingan-record/1"}}) are passed over wherever
 * they stand, and a byte order mark and line ends of Windows do no harm. Only what makes the whole
 * file unreadable is thrown. No more than one line is held at a time. Immutable; safe for threads
 * as far as those to whom it hands things are.
 */
public final class LedgerReader {
  private final Consumer<? super RejectedLine> rejected;
  private final OutputStream raw;
  private final long mostRejected;

  private LedgerReader(
      Consumer<? super RejectedLine> rejected, OutputStream raw, long mostRejected) {
    this.rejected = rejected;
    this.raw = raw;
    this.mostRejected = mostRejected;
  }

  /** Returns a reader that tells rejected lines to that consumer and puts up with any number. */
  public static LedgerReader of(Consumer<? super RejectedLine> rejected) {
    return new LedgerReader(rejected, OutputStream.nullOutputStream(), Long.MAX_VALUE);
  }

  /**
   * Returns the JSON Schema (2020-12) of one line, for those who check lines without this library.
   * What a schema cannot say (sums, a 30 February) only reading refuses.
   */
  public static String schema() {
    return Schemas.RECORD.resource();
  }

  /**
   * Returns the same reader, which also copies the bytes of rejected lines to that stream, each
   * ended by a line feed, to be mended and read again. It does not close the stream.
   */
  public LedgerReader withRejectsTo(OutputStream stream) {
    return new LedgerReader(rejected, stream, mostRejected);
  }

  /** Returns the same reader, which stops when more lines than that are rejected. */
  public LedgerReader withRejectedAtMost(long lines) {
    if (lines < 0) {
      throw new IllegalArgumentException("at most 0 or more lines are rejected, not " + lines);
    }
    return new LedgerReader(rejected, raw, lines);
  }

  /**
   * Reads to the stream's end and hands each record over as it comes. Does not close the stream.
   *
   * @throws ReadProblem if the file as a whole is refused: compressed, in UTF-16 or UTF-32, of a
   *     newer or another schema, or more lines rejected than allowed; a header of such a schema may
   *     come late, as in files that were joined, and the records before it were handed over then
   * @throws UncheckedIOException if a stream fails; it says in which line
   */
  public Count read(InputStream lines, Consumer<? super LedgerRecord> records) {
    return new LedgerReading(records, rejected, raw, mostRejected).all(lines);
  }

  /**
   * Reads to the stream's end and returns the records in their order. Does not close the stream.
   *
   * @throws ReadProblem as {@link #read} does
   * @throws UncheckedIOException if a stream fails
   */
  public Ledger readLedger(InputStream lines) {
    List<LedgerRecord> records = new ArrayList<>();
    read(lines, records::add);
    return Ledger.of(records);
  }

  /**
   * How many lines were what.
   *
   * @param records that were handed over
   * @param rejected lines
   */
  public record Count(long records, long rejected) {}

  /**
   * A line that is no record. Only {@code what} and the pointer may quote the line, and no more
   * than a few characters of it.
   *
   * @param place its number, and where in it the problem is
   * @param reason why, as a stable code
   * @param what what was found instead of what was expected
   * @param mend what to do about it
   * @param choices the names that would mend it: known fields, valid codes or missing fields
   */
  public record RejectedLine(
      ReadProblem.Place place, Reason reason, String what, String mend, List<String> choices) {
    static RejectedLine of(ReadProblem problem) {
      return new RejectedLine(
          problem.place(), problem.reason(), problem.what(), problem.mend(), problem.choices());
    }

    /** Returns the line's number, from 1. */
    public long line() {
      return place.line();
    }

    /** Returns all of it as a sentence, fit for one line of a log. */
    @Override
    public String toString() {
      String names = choices.isEmpty() ? "" : " " + choices;
      return place + ": " + what + "; " + mend + names;
    }
  }
}
