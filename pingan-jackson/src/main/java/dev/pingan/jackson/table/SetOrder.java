package dev.pingan.jackson.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Brings a set into the order of what its elements look like when written. A {@code Set.of} walks
 * in another order in every run, and the same record must be the same bytes.
 */
final class SetOrder implements Sink {
  private static final int LONGEST_NUMBER = 20;

  private final StringBuilder key = new StringBuilder();

  private SetOrder() {}

  static <T> Collection<? extends T> sorted(Codec<T> codec, Collection<? extends T> elements) {
    if (elements.size() < 2) {
      return elements;
    }
    List<Keyed<T>> keyed = new ArrayList<>(elements.size());
    elements.forEach(element -> keyed.add(new Keyed<>(keyOf(codec, element), element)));
    keyed.sort(Comparator.comparing(Keyed::key));
    return keyed.stream().map(Keyed::value).toList();
  }

  private static <T> String keyOf(Codec<T> codec, T element) {
    SetOrder order = new SetOrder();
    codec.write(order, element);
    return order.key.toString();
  }

  private record Keyed<T>(String key, T value) {}

  @Override
  public void object() {
    key.append('{');
  }

  @Override
  public void objectEnd() {
    key.append('!');
  }

  @Override
  public void array() {
    key.append('[');
  }

  @Override
  public void arrayEnd() {
    key.append('!');
  }

  @Override
  public void field(String name) {
    text(name);
  }

  @Override
  public void text(String text) {
    key.append('"').append(text.replace("\1", "\1\2").replace("\0", "\1\1")).append('\0');
  }

  @Override
  public void integer(int number) {
    longInteger(number);
  }

  @Override
  public void longInteger(long number) {
    // always as many digits, so that the order of the texts is that of the numbers
    String digits = Long.toUnsignedString(number - Long.MIN_VALUE);
    key.append("0".repeat(LONGEST_NUMBER - digits.length())).append(digits);
  }

  @Override
  public void flag(boolean flag) {
    key.append(flag ? 't' : 'f');
  }
}
