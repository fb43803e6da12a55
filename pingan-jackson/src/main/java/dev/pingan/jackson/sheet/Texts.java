package dev.pingan.jackson.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a sheet as text: by its byte order mark, else strict UTF-8, else GB18030. Chinese
 * headers in GB18030 are never UTF-8; a few characters alone, below English headers, may be both.
 */
final class Texts {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String MARK = "\ufeff";

  private Texts() {}

  /** Returns the text; nothing if it is in none of these encodings. */
  static Optional<String> of(byte[] bytes) {
    Optional<String> text =
        marked(bytes)
            ? decoded(bytes, StandardCharsets.UTF_16)
            : decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GB18030));
    return text.map(given -> given.startsWith(MARK) ? given.substring(1) : given);
  }

  /** UTF-16, as some spreadsheets save "Unicode text". */
  private static boolean marked(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
            || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
