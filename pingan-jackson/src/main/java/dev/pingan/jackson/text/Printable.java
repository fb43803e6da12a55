package dev.pingan.jackson.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Input made safe to show: one line, nothing that steers a terminal or turns the text around. */
public final class Printable {
  private static final int LONGEST = 40;
  private static final Pattern QUOTE = Pattern.compile("\"([^\"]*)\"");

  private Printable() {}

  /** The text in quotation marks, cut after 40 characters. */
  public static String quoted(String text) {
    return '"' + of(cut(text, LONGEST)) + '"';
  }

  /** The whole text on one line. */
  public static String line(String text) {
    return of(text.replaceAll("\\s*\\R\\s*", " "));
  }

  /** A message on one line, with whatever it quotes cut after 40 characters. */
  public static String message(String text) {
    return line(
        QUOTE
            .matcher(text)
            .replaceAll(
                quote -> Matcher.quoteReplacement('"' + cut(quote.group(1), LONGEST) + '"')));
  }

  /** The text itself, or its first characters if it has more than so many. */
  public static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  /** The text with control, format and broken characters escaped. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.append(harmful(c) ? escaped(c) : Character.toString(c)));
    return shown.toString();
  }

  private static boolean harmful(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String escaped(int codePoint) {
    return "\\u{" + Integer.toHexString(codePoint) + "}";
  }
}
