package dev.pingan.jackson.table;

import java.util.function.Function;

/** Another value with the same outside. */
record Mapped<T, U>(
    Codec<T> outside, Function<? super T, ? extends U> from, Function<? super U, ? extends T> to)
    implements Codec<U> {
  @Override
  public U read(Source in) {
    T value = outside.read(in);
    try {
      return from.apply(value);
    } catch (RuntimeException refusal) {
      throw in.refused(refusal);
    }
  }

  @Override
  public void write(Sink out, U value) {
    outside.write(out, to.apply(value));
  }
}
