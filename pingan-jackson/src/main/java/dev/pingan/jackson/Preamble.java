package dev.pingan.jackson;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.util.List;

/** What a file's first bytes say of it. */
final class Preamble {
  static final String SAVE = "save the file as UTF-8";

  private Preamble() {}

  /** Passes a byte order mark over, and refuses a file that is no text in UTF-8. */
  static void check(RawLines lines) {
    if (lines.startsWith(0x1f, 0x8b)) {
      throw refused(
          Reason.NOT_JSON,
          "the file is compressed with gzip",
          "decompress it first, or read it through a GZIPInputStream");
    }
    if (lines.startsWith(0xff, 0xfe) || lines.startsWith(0xfe, 0xff)) {
      throw refused(Reason.BAD_TEXT, "the file is UTF-16", SAVE);
    }
    if (lines.startsWith(0xef, 0xbb, 0xbf)) {
      lines.drop(3);
    }
  }

  private static ReadProblem refused(Reason reason, String what, String mend) {
    return new ReadProblem(new ReadProblem.Place(1, 1, ""), reason, what, mend, List.of());
  }
}
