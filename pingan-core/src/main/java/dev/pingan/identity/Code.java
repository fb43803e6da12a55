package dev.pingan.identity;

import java.util.regex.Pattern;

/**
 * The form of a code (代码): kebab-case, such as {@code entered-twice}; no sentence fits into it, and
 * no name of a person.
 */
public final class Code {
  private static final int MAX_LENGTH = 64;
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Code() {}

  /**
   * Returns the text, which is a code.
   *
   * @param what what it is the code of, with an article
   * @throws IllegalArgumentException if it is no code of 1 to 64 characters
   */
  public static String of(String what, String text) {
    if (text.length() > MAX_LENGTH || !KEBAB.matcher(text).matches()) {
      throw new IllegalArgumentException(
          what
              + " is a code of at most "
              + MAX_LENGTH
              + " small letters, digits and single hyphens, such as entered-twice, not \""
              + text
              + "\"");
    }
    return text;
  }
}
