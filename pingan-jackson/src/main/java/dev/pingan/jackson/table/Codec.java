package dev.pingan.jackson.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Both directions of one kind of value.
 *
 * @param <T> the value in the model
 */
public interface Codec<T> {
  /** Reads the value on whose first token the source stands, and leaves it on the last one. */
  T read(Source in);

  /** Writes the value. */
  void write(Sink out, T value);

  /** A list of these, in its order. */
  static <T> Codec<List<T>> listOf(Codec<T> element) {
    return new Elements.InOrder<>(element);
  }

  /** A set of these, written in an order of its own; an element that comes twice is refused. */
  static <T> Codec<Set<T>> setOf(Codec<T> element) {
    return new Elements.Unordered<>(element);
  }

  /**
   * A map as an object, written in the order of its keys' texts.
   *
   * @param key of a value that is text outside
   */
  static <K, V> Codec<Map<K, V>> mapOf(Codec<K> key, Codec<V> value) {
    return new MapCodec<>((TextCodec<K>) key, value);
  }

  /** The same outside for another value inside; what {@code from} throws becomes the problem. */
  default <U> Codec<U> as(
      Function<? super T, ? extends U> from, Function<? super U, ? extends T> to) {
    return new Mapped<>(this, from, to);
  }
}
