package dev.pingan.jackson.format;

import dev.pingan.jackson.table.Codec;
import java.util.function.Function;

/** What is written for others and never read: it is made again from what it was made of. */
final class Written {
  private Written() {}

  /** The outside of a value that is refused on reading. */
  static <T, U> Codec<U> only(Codec<T> outside, Function<? super U, ? extends T> to) {
    return outside.as(
        read -> {
          throw new IllegalArgumentException(
              "this is only written, never read; have it made again from its inputs");
        },
        to);
  }
}
