package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A text's first bytes. Jackson finds UTF-8, UTF-16 and UTF-32 out by itself, but takes four bytes
 * a character in a mixed order for a failure of the stream. They are a bad text: one such line must
 * not end the reading of a file.
 */
final class ByteOrder {
  private static final int LOOKED_AT = 4;
  private static final int MARK_2143 = 0x0000fffe;
  private static final int MARK_3412 = 0xfeff0000;
  private static final int ALL_BUT_SECOND = 0xff00ffff;
  private static final int ALL_BUT_THIRD = 0xffff00ff;

  private ByteOrder() {}

  static void check(byte[] bytes, int offset, int length, long linesBefore) {
    if (length >= LOOKED_AT && isMixed(ByteBuffer.wrap(bytes, offset, LOOKED_AT).getInt())) {
      throw new ReadProblem(
          new ReadProblem.Place(linesBefore + 1, 1, ""),
          Reason.BAD_TEXT,
          "the text is not UTF-8",
          "save it as UTF-8",
          List.of());
    }
  }

  /** Returns the same stream, whose first bytes were looked at. */
  static InputStream checked(InputStream stream) throws IOException {
    byte[] start = stream.readNBytes(LOOKED_AT);
    check(start, 0, start.length, 0);
    PushbackInputStream whole = new PushbackInputStream(stream, LOOKED_AT);
    whole.unread(start);
    return whole;
  }

  private static boolean isMixed(int first) {
    return first == MARK_2143
        || first == MARK_3412
        || (first & ALL_BUT_SECOND) == 0
        || (first & ALL_BUT_THIRD) == 0;
  }
}
