package dev.pingan.jackson.table;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a factory, while they are read. */
final class Slots {
  private final @Nullable Object[] values;

  Slots(List<? extends Part<?, ?>> parts) {
    this.values = parts.stream().map(Part::unlessGiven).toArray();
  }

  void put(int at, @Nullable Object value) {
    values[at] = value;
  }

  /**
   * What was put there, or what the part has unless given; a mandatory one has been given.
   *
   * @param part the one of that place, which gives the type
   */
  @SuppressWarnings({"unchecked", "unused"}) // only the part of a place puts a value there
  <V> V get(int at, Part<?, V> part) {
    return (V) Objects.requireNonNull(values[at]);
  }
}
