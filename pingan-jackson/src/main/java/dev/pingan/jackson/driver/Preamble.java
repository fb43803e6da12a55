package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.util.List;

/** What a file's first bytes say of it. */
public final class Preamble {
  static final String SAVE = "save it as UTF-8";

  private Preamble() {}

  /**
   * Refuses what is no text in UTF-8, while it can still be said what it is.
   *
   * @throws ReadProblem if it is compressed, or in UTF-16 or UTF-32 with or without a mark
   */
  public static void check(byte[] bytes, int offset, int length) {
    if (startsWith(bytes, offset, length, 0x1f, 0x8b)) {
      throw refused(
          Reason.NOT_JSON,
          "this is compressed with gzip",
          "decompress it first, or read it through a GZIPInputStream");
    }
    if (startsWith(bytes, offset, length, 0xff, 0xfe)
        || startsWith(bytes, offset, length, 0xfe, 0xff)
        || Utf8.isWide(bytes, offset, length)) {
      throw refused(Reason.BAD_TEXT, "this is UTF-16 or UTF-32, not UTF-8", SAVE);
    }
  }

  /** How many bytes of a byte order mark stand in front. */
  public static int markLength(byte[] bytes, int offset, int length) {
    return startsWith(bytes, offset, length, 0xef, 0xbb, 0xbf) ? 3 : 0;
  }

  private static boolean startsWith(byte[] bytes, int offset, int length, int... start) {
    if (length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[offset + i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static ReadProblem refused(Reason reason, String what, String mend) {
    return new ReadProblem(new ReadProblem.Place(1, 1, ""), reason, what, mend, List.of());
  }
}
