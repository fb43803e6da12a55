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
 * @param sound how many characters of three or more bytes are there all the same
 */
record Damage(int wrong, long line, boolean cutOff, int sound) {
  private static final int AT_ONCE = 1 << 13;
  private static final char FIRST_OF_THREE_BYTES = '\u0800';

  static Damage of(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(AT_ONCE);
    int wrong = 0;
    int sound = 0;
    long line = 1;
    boolean cutOff = false;
    CoderResult result;
    do {
      result = utf8.decode(in, out, true);
      out.flip();
      sound += (int) out.chars().filter(c -> c >= FIRST_OF_THREE_BYTES).count();
      line += wrong == 0 ? out.chars().filter(c -> c == '\n').count() : 0;
      out.clear();
      if (result.isError()) {
        in.position(in.position() + result.length());
        wrong++;
        cutOff = wrong == 1 && !in.hasRemaining();
      }
    } while (!result.isUnderflow());
    return new Damage(wrong, line, cutOff, sound);
  }

  /**
   * Whether they were UTF-8 once. Chinese text has three bytes a character there, which Chinese
   * text in GB18030 hardly ever looks like: most of its characters are wrong.
   */
  boolean isOfUtf8() {
    return cutOff || sound > wrong;
  }
}
