package dev.pingan.jackson.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class Utf8Test {
  @Example
  void everyCharacterIsTaken() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
        byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.firstBad(bytes, 0, bytes.length)).isEqualTo(bytes.length);
        assertThat(Utf8.characters(bytes, 0, bytes.length)).isEqualTo(1);
      }
    }
  }

  @Property
  void theFirstBadByteIsWhereTheJdkStopsToo(@ForAll("bytes") byte[] bytes) {
    CharsetDecoder jdk = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CoderResult result = jdk.decode(left, CharBuffer.allocate(bytes.length), true);
    int bad = Utf8.firstBad(bytes, 0, bytes.length);
    assertThat(bad).isEqualTo(result.isError() ? left.position() : bytes.length);
  }

  @Property
  void aTextCutInsideACharacterIsCut(@ForAll("texts") String text) {
    byte[] bytes = (text + "𠮷").getBytes(StandardCharsets.UTF_8);
    int start = bytes.length - 4;
    for (int end = start + 1; end < bytes.length; end++) {
      assertThat(Utf8.firstBad(bytes, 0, end)).isEqualTo(start);
      assertThat(Utf8.isCut(bytes, start, end)).isTrue();
    }
  }

  /** Mostly the bytes at which the rules change. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Integer> edges =
        Arbitraries.of(
            0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed,
            0xef, 0xf0, 0xf4, 0xf5, 0xff);
    return Arbitraries.frequencyOf(
            Tuple.of(9, edges), Tuple.of(1, Arbitraries.integers().between(0, 255)))
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(24);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "来", "😀")
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }
}
