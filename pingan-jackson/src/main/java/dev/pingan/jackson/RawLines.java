package dev.pingan.jackson;

import dev.pingan.jackson.driver.Line;
import dev.pingan.jackson.driver.Preamble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Cuts a stream into lines at line feeds, in a buffer that is bounded: of a line that is too long
 * only the number is known afterwards. A byte order mark, as it stands at the start of each of
 * several files that were joined, is passed over.
 */
final class RawLines {
  private static final int CHUNK = 1 << 16;

  private final InputStream from;
  private final int longest;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int end;
  private int next;
  private int filled;
  private long number;
  private boolean last;

  RawLines(InputStream from, int longest) {
    this.from = from;
    this.longest = longest;
  }

  /** Steps to the next line; false if there is none. */
  boolean next() {
    start = next;
    number++;
    int at = start;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      end = at;
      last = at == filled;
      if (!last || isTooLong()) {
        break;
      }
      at -= start;
      if (!fill()) {
        break;
      }
    }
    next = last ? end : end + 1;
    start += Preamble.markLength(buffer, start, end - start);
    return !last || end > start;
  }

  /** Whether the line is longer than it may be; then {@link #skip} must be called. */
  boolean isTooLong() {
    return end - start > longest;
  }

  /** Goes past the rest of a line that is too long, and hands all its bytes on. */
  void skip(OutputStream to) {
    try {
      to.write(buffer, start, end - start);
      while (last) {
        start = end = filled = 0;
        if (!fill()) {
          break;
        }
        while (end < filled && buffer[end] != '\n') {
          end++;
        }
        last = end == filled;
        to.write(buffer, 0, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start = end;
    next = last ? end : end + 1;
  }

  /** Whether nothing but blanks stands in the line. */
  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line, as long as no other is stepped to. */
  Line line() {
    return new Line(buffer, start, end - start, number, last);
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  /** Gets more bytes behind the line's start, which moves to the buffer's; false at the end. */
  private boolean fill() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      end -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      int got = from.read(buffer, filled, buffer.length - filled);
      filled += Math.max(got, 0);
      return got >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException("reading ended in line " + number + ": " + e.getMessage(), e);
    }
  }
}
