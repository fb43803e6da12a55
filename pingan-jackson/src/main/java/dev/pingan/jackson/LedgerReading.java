package dev.pingan.jackson;

import dev.pingan.jackson.LedgerReader.Count;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.driver.Json;
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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One reading of one ledger. */
final class LedgerReading {
  private static final String HEADER_FIELD = "/" + Schema.FIELD;
  private static final String CUT_OFF =
      "complete it; the file ends here without a line end, so it may have been cut off";

  private final Consumer<? super LedgerRecord> records;
  private final Consumer<? super RejectedLine> rejected;
  private final OutputStream raw;
  private final long mostRejected;
  private long read;
  private long refused;
  private boolean begun;

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
        Preamble.check(lines);
      }
      if (lines.isTooLong()) {
        tooLong(lines);
      } else if (!lines.isBlank()) {
        line(lines);
      }
    }
    return new Count(read, refused);
  }

  private void line(RawLines lines) {
    Optional<LedgerRecord> record;
    try {
      record =
          Json.lines()
              .readLine(
                  RecordFormat.LINE, lines.buffer(), lines.start(), lines.length(), lines.number());
    } catch (ReadProblem problem) {
      if (!begun && isOfHeader(problem)) {
        throw problem;
      }
      copy(lines);
      reject(told(problem, lines));
      return;
    }
    begun = true;
    if (record.isPresent()) {
      read++;
      records.accept(record.get());
    }
  }

  private void tooLong(RawLines lines) {
    lines.skip(raw);
    endCopy();
    String what = "the line is longer than " + Json.lines().longest() + " bytes";
    String mend = "check whether line ends are missing";
    Place place = new Place(lines.number(), 1, "");
    reject(new RejectedLine(place, Reason.TOO_LARGE, what, mend, List.of()));
  }

  /** A header of something else at the start means that no line can be trusted. */
  private static boolean isOfHeader(ReadProblem problem) {
    return problem.place().pointer().equals(HEADER_FIELD)
        && (problem.reason() == Reason.NEWER_SCHEMA || problem.reason() == Reason.UNKNOWN_TYPE);
  }

  private static RejectedLine told(ReadProblem problem, RawLines lines) {
    RejectedLine told = RejectedLine.of(problem);
    if (problem.reason() != Reason.NOT_JSON) {
      return told;
    }
    if (lines.isCutOff()) {
      return new RejectedLine(told.place(), told.reason(), told.what(), CUT_OFF, List.of());
    }
    return isUtf8(lines)
        ? told
        : new RejectedLine(
            told.place(), Reason.BAD_TEXT, "the line is not UTF-8", Preamble.SAVE, List.of());
  }

  private static boolean isUtf8(RawLines lines) {
    ByteBuffer bytes = ByteBuffer.wrap(lines.buffer(), lines.start(), lines.length());
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private void reject(RejectedLine line) {
    begun = true;
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

  private void copy(RawLines lines) {
    try {
      raw.write(lines.buffer(), lines.start(), lines.length());
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
