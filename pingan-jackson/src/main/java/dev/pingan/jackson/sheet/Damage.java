package dev.pingan.jackson.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * What keeps bytes from being UTF-8.
 *
 * @param wrong how many times they are not
 * @param line the line of the first time, from 1
 * @param cutOff whether all is well but for a character of which the end is missing
 * @param pairs how many characters of two bytes are there all the same
 * @param longer how many of three or more
 */
record Damage(long wrong, long line, boolean cutOff, long pairs, long longer) {
  private static final int AT_ONCE = 1 << 13;
  private static final char FIRST_OF_TWO_BYTES = '\u0080';
  private static final char FIRST_OF_THREE_BYTES = '\u0800';

  static Damage of(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(AT_ONCE);
    long wrong = 0;
    long pairs = 0;
    long longer = 0;
    long line = 1;
    boolean cutOff = false;
    CoderResult result;
    do {
      result = utf8.decode(in, out, true);
      out.flip();
      long above = out.chars().filter(c -> c >= FIRST_OF_THREE_BYTES).count();
      longer += above;
      pairs += out.chars().filter(c -> c >= FIRST_OF_TWO_BYTES).count() - above;
      line += wrong == 0 ? out.chars().filter(c -> c == '\n').count() : 0;
      out.clear();
      if (result.isError()) {
        in.position(in.position() + result.length());
        wrong++;
        cutOff = wrong == 1 && !in.hasRemaining();
      }
    } while (!result.isUnderflow());
    return new Damage(wrong, line, cutOff, pairs, longer);
  }

  /**
   * Whether they were UTF-8 once. Most of a Chinese text in GB18030 is wrong as UTF-8. Some of it
   * looks like pairs, and hardly any like the three bytes that a Chinese character has in UTF-8.
   */
  boolean isOfUtf8() {
    return cutOff || longer > wrong || pairs > 10 * wrong;
  }
}
