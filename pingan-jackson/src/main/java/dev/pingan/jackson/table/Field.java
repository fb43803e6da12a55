package dev.pingan.jackson.table;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One line of a table.
 *
 * @param in reads the value into the draft
 * @param out writes name and value, or nothing where there is no value
 * @param absent what happens to the draft when the field is not there
 */
record Field<T, B>(String name, boolean mandatory, In<B> in, Out<T> out, Consumer<B> absent) {
  /** Reads into a draft. */
  interface In<B> {
    void read(Source in, B draft);
  }

  /** Writes from a value. */
  interface Out<T> {
    void write(Sink out, T value);
  }

  static <T, B> Field<T, B> mandatory(String name, In<B> in, Out<T> out) {
    return new Field<>(name, true, in, out, draft -> {});
  }

  static <T, B> Field<T, B> optional(String name, In<B> in, Out<T> out) {
    return new Field<>(name, false, in, out, draft -> {});
  }

  Field<T, B> whenAbsent(Consumer<B> action) {
    return new Field<>(name, mandatory, in, out, action);
  }

  /** The same line in the table of something that has a {@code T} inside. */
  <U, D> Field<U, D> inside(Function<? super U, ? extends T> part, Function<? super D, B> draft) {
    return new Field<>(
        name,
        mandatory,
        (from, d) -> in.read(from, draft.apply(d)),
        (to, u) -> out.write(to, part.apply(u)),
        d -> absent.accept(draft.apply(d)));
  }

  /**
   * Reads with a codec, and hands the value to a setter; what that throws is the sender's problem.
   */
  static <B, V> In<B> set(Codec<V> codec, BiConsumer<? super B, ? super V> set) {
    return (in, draft) -> {
      V value = codec.read(in);
      try {
        set.accept(draft, value);
      } catch (RuntimeException refusal) {
        throw in.refused(refusal);
      }
    };
  }

  static <V> void write(Sink out, String name, Codec<V> codec, V value) {
    out.field(name);
    codec.write(out, value);
  }
}
