package dev.pingan.jackson;

import dev.pingan.jackson.LedgerReader.Count;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.driver.Line;
import dev.pingan.jackson.driver.Preamble;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.ReadProblem.Place;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.table.Schema;
import dev.pingan.ledger.LedgerRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One reading of one ledger. */
final class LedgerReading {
  private static final String HEADER_FIELD = "/" + Schema.FIELD;

  private final Consumer<? super LedgerRecord> records;
  private final Consumer<? super RejectedLine> rejected;
  private final OutputStream raw;
  private final long mostRejected;
  private long read;
  private long refused;

  LedgerReading(
      Consumer<? super LedgerRecord> records,
      Consumer<? super RejectedLine> rejected,
      OutputStream raw,
      long mostRejected) {
    this.records = records;
    this.rejected = rejected;
    this.raw = raw;
    this.mostRejected = mostRejected;
  }

  Count all(InputStream stream) {
    RawLines lines = new RawLines(stream, (int) Json.lines().longest());
    while (lines.next()) {
      if (lines.number() == 1) {
        Line first = lines.line();
        Preamble.check(first.bytes(), first.offset(), first.length());
      }
      if (lines.isTooLong()) {
        tooLong(lines);
      } else if (!lines.isBlank()) {
        line(lines.line());
      }
    }
    return new Count(read, refused);
  }

  private void line(Line line) {
    Optional<LedgerRecord> record;
    try {
      record = Json.lines().readLine(RecordFormat.LINE, line);
    } catch (ReadProblem problem) {
      if (isOfHeader(problem)) {
        throw problem;
      }
      copy(line);
      reject(RejectedLine.of(problem));
      return;
    }
    if (record.isPresent()) {
      read++;
      records.accept(record.get());
    }
  }

  private void tooLong(RawLines lines) {
    lines.skip(raw);
    endCopy();
    String what = "the line is longer than " + Json.lines().longest() + " bytes";
    String mend = "check whether line ends are missing; each is LF or CRLF";
    Place place = new Place(lines.number(), 1, "");
    reject(new RejectedLine(place, Reason.TOO_LARGE, what, mend, List.of()));
  }

  /** What follows a header of something else is not what this library takes it for. */
  private static boolean isOfHeader(ReadProblem problem) {
    return problem.place().pointer().equals(HEADER_FIELD)
        && (problem.reason() == Reason.NEWER_SCHEMA || problem.reason() == Reason.UNKNOWN_TYPE);
  }

  private void reject(RejectedLine line) {
    refused++;
    rejected.accept(line);
    if (refused > mostRejected) {
      throw new ReadProblem(
          line.place(),
          Reason.TOO_MANY_REJECTED,
          "more lines are rejected than the " + mostRejected + " allowed",
          "correct them, or allow more",
          List.of());
    }
  }

  private void copy(Line line) {
    try {
      raw.write(line.bytes(), line.offset(), line.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    endCopy();
  }

  private void endCopy() {
    try {
      raw.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
