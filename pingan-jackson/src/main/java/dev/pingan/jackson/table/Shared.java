package dev.pingan.jackson.table;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was parsed lately, so that units, villages and days that come again and again are
 * one object each.
 *
 * <p>Lossy on purpose: a text that falls on a taken slot takes it over. So it is bounded, and needs
 * no lock: a slot's record is immutable, and a thread that misses one parses anew.
 */
final class Shared<T> implements TextCodec.Parser<T> {
  private static final int SLOTS = 1024;
  private static final int LONGEST = 64;

  private final TextCodec.Parser<? extends T> parser;
  private final @Nullable Slot<T>[] slots;

  Shared(TextCodec.Parser<? extends T> parser) {
    this.parser = parser;
    this.slots = slots();
  }

  @Override
  public T parse(Source in, String text) {
    int hash = text.hashCode();
    int at = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Slot<T> slot = slots[at];
    if (slot != null && slot.text.equals(text)) {
      return slot.value;
    }
    T value = parser.parse(in, text);
    if (text.length() <= LONGEST) {
      slots[at] = new Slot<>(text, value);
    }
    return value;
  }

  @SuppressWarnings("unchecked") // nothing but Slot<T> ever goes in
  private static <T> @Nullable Slot<T>[] slots() {
    return (Slot<T>[]) new Slot<?>[SLOTS];
  }

  private record Slot<T>(String text, T value) {}
}
