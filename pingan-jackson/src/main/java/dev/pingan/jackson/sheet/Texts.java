package dev.pingan.jackson.sheet;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of a sheet as text: by its byte order mark, else strict UTF-8, else GB18030 unless it is
 * UTF-8 that was damaged. Chinese headers in GB18030 are never UTF-8; a few characters alone, below
 * English headers, may be both.
 */
final class Texts {
  /** The most bytes of a sheet. */
  static final int MOST_BYTES = 1 << 26;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String MARK = "\ufeff";

  private Texts() {}

  /**
   * Returns all of the text, without a byte order mark.
   *
   * @throws ReadProblem if there is too much of it, or if it is in none of these encodings
   */
  static String of(InputStream from) {
    byte[] bytes = bytes(from);
    if (bytes.length > MOST_BYTES) {
      String what = "the sheet is longer than " + MOST_BYTES + " bytes";
      throw refused(1, Reason.TOO_LARGE, what, "split it");
    }
    String text = decoded(bytes);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static String decoded(byte[] bytes) {
    if (isMarked(bytes, 0xff, 0xfe) || isMarked(bytes, 0xfe, 0xff)) {
      // as some spreadsheets save "Unicode text"
      return strictly(bytes, StandardCharsets.UTF_16).orElseThrow(Texts::foreign);
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Damage damage = Damage.of(bytes);
    if (isMarked(bytes, 0xef, 0xbb, 0xbf) || damage.isOfUtf8()) {
      throw damaged(damage);
    }
    return strictly(bytes, GB18030).orElseThrow(Texts::foreign);
  }

  private static boolean isMarked(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static ReadProblem damaged(Damage damage) {
    String what =
        damage.cutOff()
            ? "the sheet is UTF-8 that breaks off inside a character"
            : "the sheet is UTF-8 but for some bytes, the first of them in this line";
    return refused(damage.line(), Reason.BAD_TEXT, what, "send it again, or save it as CSV UTF-8");
  }

  private static ReadProblem foreign() {
    String mend = "save it as CSV UTF-8; a workbook is no CSV";
    return refused(1, Reason.BAD_TEXT, "the sheet is neither UTF-8 nor GB18030", mend);
  }

  private static ReadProblem refused(long line, Reason reason, String what, String mend) {
    return new ReadProblem(new ReadProblem.Place(line, 1, ""), reason, what, mend, List.of());
  }

  private static byte[] bytes(InputStream from) {
    try {
      return from.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
