package dev.pingan.facts;

import java.util.Arrays;

/** A set of longs as a sorted array without duplicates: union is one walk over both. Immutable. */
final class SortedLongs {
  static final SortedLongs EMPTY = new SortedLongs(new long[0]);

  private final long[] values;

  private SortedLongs(long[] values) {
    this.values = values;
  }

  /** Takes the array over: sorts it and drops duplicates. */
  static SortedLongs taking(long[] values) {
    Arrays.sort(values);
    int distinct = 0;
    for (long value : values) {
      if (distinct == 0 || values[distinct - 1] != value) {
        values[distinct++] = value;
      }
    }
    return new SortedLongs(distinct == values.length ? values : Arrays.copyOf(values, distinct));
  }

  int size() {
    return values.length;
  }

  long get(int index) {
    return values[index];
  }

  /** The index of the first value that is not below the bound. */
  int firstFrom(long bound) {
    int found = Arrays.binarySearch(values, bound);
    return found >= 0 ? found : -found - 1;
  }

  SortedLongs union(SortedLongs other) {
    long[] merged = new long[values.length + other.values.length];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < values.length && j < other.values.length) {
      long left = values[i];
      long right = other.values[j];
      merged[size++] = Math.min(left, right);
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    while (i < values.length) {
      merged[size++] = values[i++];
    }
    while (j < other.values.length) {
      merged[size++] = other.values[j++];
    }
    return new SortedLongs(size == merged.length ? merged : Arrays.copyOf(merged, size));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SortedLongs that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return values.length + " longs";
  }
}
