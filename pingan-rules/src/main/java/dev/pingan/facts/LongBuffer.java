package dev.pingan.facts;

import java.util.Arrays;

/** A growing array of longs. */
final class LongBuffer {
  private long[] values = new long[16];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  SortedLongs toSorted() {
    return SortedLongs.taking(Arrays.copyOf(values, size));
  }
}
