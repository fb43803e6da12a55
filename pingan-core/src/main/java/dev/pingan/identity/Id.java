package dev.pingan.identity;

import java.util.Objects;

/**
 * An opaque id of one kind of thing: {@code Id<Unit>}, {@code Id<Household>}, {@code Id<Rule>}.
 *
 * <p>The text is the host's own and is never interpreted; the type parameter only keeps ids of
 * different things apart at compile time. Ids compare by their text. Immutable and thread-safe.
 *
 * @param <T> what the id names
 */
public final class Id<T> implements Comparable<Id<T>> {
  private static final int MAX_LENGTH = 200;

  private final String value;
  private final int hash;

  private Id(String value) {
    this.value = value;
    this.hash = value.hashCode();
  }

  /**
   * Returns the id with that text.
   *
   * @throws IllegalArgumentException if the text is blank, has blanks at its ends, holds a control
   *     character or is longer than 200 characters
   */
  public static <T> Id<T> of(String value) {
    Objects.requireNonNull(value, "value");
    if (value.isBlank() || isTooLong(value) || !value.strip().equals(value)) {
      throw new IllegalArgumentException(
          "an id is 1 to 200 characters without blanks at its ends, not \"" + value + "\"");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("an id holds no control character");
    }
    return new Id<>(value);
  }

  /** A rare character (𠮷) is one character, though a Java string counts two. */
  private static boolean isTooLong(String value) {
    return value.codePointCount(0, value.length()) > MAX_LENGTH;
  }

  /** Returns the id's text. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(Id<T> other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Id<?> that && hash == that.hash && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the id's text. */
  @Override
  public String toString() {
    return value;
  }
}
