package dev.pingan.jackson.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An apostrophe before what would be taken for something else than text: a formula, or a long code
 * that a spreadsheet would round. It is taken off again on reading.
 */
final class Guard {
  private static final String MARK = "'";
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠'";

  /** Digits that are no plain number of up to eleven digits, dates, and 12E5. */
  private static final Pattern MISTAKEN =
      Pattern.compile("0[0-9]+|[0-9]{12,}|[0-9][0-9.,/:eE+年月日-]*[.,/:eE+年月日-][0-9.,/:eE+年月日-]*");

  private Guard() {}

  /** Returns the text as it goes into a cell; blank text gets an apostrophe too. */
  static String on(String text, boolean digitsToo) {
    boolean guarded =
        text.isBlank()
            || FORMULA.indexOf(text.charAt(0)) >= 0
            || (digitsToo && MISTAKEN.matcher(text).matches());
    return guarded ? MARK + text : text;
  }

  /** Returns the text that was meant. */
  static String off(String cell) {
    return isOn(cell) ? cell.substring(1) : cell;
  }

  /** Returns the code of a cell with an apostrophe, whatever follows it; nothing without one. */
  static Optional<String> literal(String cell) {
    return cell.startsWith(MARK) ? Optional.of(cell.substring(1)) : Optional.empty();
  }

  /** Returns whether the cell's apostrophe is none of its text. */
  static boolean isOn(String cell) {
    if (!cell.startsWith(MARK)) {
      return false;
    }
    return cell.substring(1).isBlank()
        || FORMULA.indexOf(cell.charAt(1)) >= 0
        || MISTAKEN.matcher(cell.substring(1)).matches();
  }
}
