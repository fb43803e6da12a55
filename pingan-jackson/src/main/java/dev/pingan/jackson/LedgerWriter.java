package dev.pingan.jackson;

import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.ledger.LedgerRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes records as lines of JSON: a header that tells the schema, then one record per line, in
 * UTF-8, each line ended by a line feed.
 *
 * <p>The stream stays the caller's: it is neither buffered nor flushed nor closed here. For one
 * thread at a time.
 */
public final class LedgerWriter {
  private final OutputStream to;

  private LedgerWriter(OutputStream to) {
    this.to = to;
  }

  /**
   * Returns a writer to that stream, with the header written already.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public static LedgerWriter of(OutputStream to) {
    LedgerWriter writer = new LedgerWriter(to);
    writer.line(Optional.empty());
    return writer;
  }

  /**
   * Writes a record; one that can't be written leaves no part behind.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void write(LedgerRecord record) {
    line(Optional.of(record));
  }

  /**
   * Writes all those records.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void writeAll(Iterable<? extends LedgerRecord> records) {
    records.forEach(this::write);
  }

  private void line(Optional<LedgerRecord> line) {
    byte[] bytes = Json.lines().write(RecordFormat.LINE, line);
    try {
      to.write(bytes);
      to.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
