package dev.pingan.jackson.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a value that a factory makes in one go. The lines mean what those of {@link Shape} do.
 *
 * @param <T> the value
 * @param <V> the factory's parameter
 */
public final class Part<T, V> {
  private final Line<T> line;
  private final @Nullable V unlessGiven;

  private Part(Line<T> line, @Nullable V unlessGiven) {
    this.line = line;
    this.unlessGiven = unlessGiven;
  }

  /** A field that must be there. */
  public static <T, V> Part<T, V> with(
      String name, Codec<V> codec, Function<? super T, ? extends V> get) {
    return new Part<>((table, at) -> table.with(name, codec, get, (d, v) -> d.put(at, v)), null);
  }

  /** A field that is left out when it has the default value. */
  public static <T, V> Part<T, V> withDefault(
      String name, Codec<V> codec, V defaultValue, Function<? super T, ? extends V> get) {
    return new Part<>(
        (table, at) -> table.withDefault(name, codec, defaultValue, get, (d, v) -> d.put(at, v)),
        defaultValue);
  }

  /** A field that may be left out. */
  public static <T, V> Part<T, Optional<V>> maybe(
      String name, Codec<V> codec, Function<? super T, ? extends Optional<? extends V>> get) {
    return new Part<>(
        (table, at) -> table.maybe(name, codec, get, (d, v) -> d.put(at, Optional.of(v))),
        Optional.empty());
  }

  /** A list; an empty one is left out, and one left out is empty. */
  public static <T, V> Part<T, List<V>> many(
      String name, Codec<V> element, Function<? super T, ? extends Collection<? extends V>> get) {
    return new Part<>(
        (table, at) -> table.many(name, element, get, (d, v) -> d.put(at, v)), List.of());
  }

  /** A set; an empty one is left out, and one left out is empty. */
  public static <T, V> Part<T, Set<V>> set(
      String name, Codec<V> element, Function<? super T, ? extends Collection<? extends V>> get) {
    return new Part<>(
        (table, at) -> table.set(name, element, get, (d, v) -> d.put(at, v)), Set.of());
  }

  Shape<T, Slots> addTo(Shape<T, Slots> table, int at) {
    return line.addTo(table, at);
  }

  @Nullable V unlessGiven() {
    return unlessGiven;
  }

  private interface Line<T> {
    Shape<T, Slots> addTo(Shape<T, Slots> table, int at);
  }
}
