package dev.pingan.identity;

/**
 * The path of a section of a plan's text, such as {@code 四(二)3}; the empty path is the whole text.
 * Immutable and thread-safe.
 *
 * @param text the path as it is printed
 */
public record SectionPath(String text) {
  private static final String NUMERALS = "〇一二三四五六七八九十百";

  /** Returns that path. */
  public static SectionPath of(String text) {
    return new SectionPath(text);
  }

  /**
   * Returns whether a section is this one or lies beneath it. A number is read to its end: {@code
   * 十} is above {@code 十(一)} but not above {@code 十一}, and {@code 五1} not above {@code 五10}.
   */
  public boolean isAtOrAbove(String section) {
    int end = text.length();
    return section.startsWith(text)
        && (end == section.length()
            || end == 0
            || !isOneNumber(section.charAt(end - 1), section.charAt(end)));
  }

  private static boolean isOneNumber(char left, char right) {
    return (isDigit(left) && isDigit(right))
        || (NUMERALS.indexOf(left) >= 0 && NUMERALS.indexOf(right) >= 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
