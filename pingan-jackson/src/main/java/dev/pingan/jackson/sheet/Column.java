package dev.pingan.jackson.sheet;

import dev.pingan.jackson.sheet.Words.Word;

/**
 * One column of a sheet.
 *
 * @param field its name in the table, such as {@code by} or {@code dwelt.from}
 * @param type what its cells hold
 * @param family of the words for its codes, such as {@code act/}; empty if it has no codes
 * @param word what it is called
 */
public record Column(String field, Type type, String family, Word word) {
  /** What a cell holds. */
  public enum Type {
    /** An id, a code or an instant: text without blanks around it. */
    TOKEN,
    /** A day, in one of the five usual ways. */
    DAY,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    FLAG,
    /** Several ids or codes. */
    TOKENS,
    /** Several whole numbers. */
    WHOLES
  }

  /** Whether a cell may hold several values. */
  boolean isList() {
    return type == Type.TOKENS || type == Type.WHOLES;
  }

  /** Whether a code of the host's own may stand beside those for which there are words. */
  boolean isOpen() {
    return family.equals("reason.") || family.endsWith("/");
  }

  /** Whether its cells hold instants. */
  boolean isInstant() {
    return field.equals("recordedAt");
  }

  /** Whether the header is one of this column's names. */
  boolean isCalled(String header) {
    return header.equals(field) || header.equals(word.zh()) || header.equalsIgnoreCase(word.en());
  }
}
