package dev.pingan.jackson.driver;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-8 as Unicode has it. Jackson takes overlong forms, halves of surrogate pairs and what lies
 * beyond Unicode for characters, so that bytes in another encoding can turn into another text
 * without a word: GBK's 来蓝 into 46.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long EIGHT_TOP_BITS = 0x8080_8080_8080_8080L;
  private static final int LOOKED_AT = 4;

  private Utf8() {}

  /** Where the first byte stands that is no part of a whole character; {@code to} if none is. */
  static int firstBad(byte[] bytes, int from, int to) {
    int at = ascii(bytes, from, to);
    while (at < to) {
      int end = bytes[at] >= 0 ? at + 1 : endOfCharacter(bytes, at, to);
      if (end <= at || end > to) {
        return at;
      }
      at = end;
    }
    return to;
  }

  /** Whether the text ends inside the character that begins there. */
  static boolean isCut(byte[] bytes, int at, int to) {
    return endOfCharacter(bytes, at, to) > to;
  }

  /** How many characters begin between the two. */
  static int characters(byte[] bytes, int from, int to) {
    int characters = 0;
    for (int at = from; at < to; at++) {
      characters += isContinuation(bytes[at]) ? 0 : 1;
    }
    return characters;
  }

  /** Whether it begins like text of two or four bytes a character, in whatever order. */
  static boolean isWide(byte[] bytes, int offset, int length) {
    for (int at = offset; at < offset + Math.min(length, LOOKED_AT); at++) {
      if (bytes[at] == 0) {
        return true;
      }
    }
    return false;
  }

  private static int ascii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && ((long) EIGHT.get(bytes, at) & EIGHT_TOP_BITS) == 0) {
      at += Long.BYTES;
    }
    return at;
  }

  /** Beyond {@code to} if bytes are missing there; {@code at} if no character begins so. */
  private static int endOfCharacter(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xff;
    if (lead < 0xc2 || lead > 0xf4) {
      return at;
    }
    int end = at + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    for (int i = at + 1; i < Math.min(end, to); i++) {
      if (!isContinuation(bytes[i]) || (i == at + 1 && !mayFollow(lead, bytes[i] & 0xff))) {
        return at;
      }
    }
    return end;
  }

  /** Unicode's table 3-7: nothing overlong, no surrogates, nothing above U+10FFFF. */
  private static boolean mayFollow(int lead, int second) {
    return switch (lead) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  private static boolean isContinuation(byte one) {
    return (one & 0xc0) == 0x80;
  }
}
