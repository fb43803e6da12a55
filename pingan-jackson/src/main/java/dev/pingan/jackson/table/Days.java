package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as {@code YYYY-MM-DD}. The JDK's parser takes half of all reading time, hence our own. */
final class Days {
  private static final int LENGTH = 10;
  private static final int LAST_YEAR = 9999;

  private Days() {}

  static LocalDate parse(Source in, String text) {
    if (text.length() == LENGTH) {
      LocalDate day = plain(text);
      if (day != null) {
        return day;
      }
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        // told below, as for any other length
      }
    }
    throw in.problem(
        Reason.BAD_DATE, in.quoted() + " is not a day", "write a day that exists as YYYY-MM-DD");
  }

  static String print(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(day + " can't be written: the years are 0000 to 9999");
    }
    return day.toString();
  }

  /** The day at the start of the text; null if it is not among the plain ones, up to the 28th. */
  static @Nullable LocalDate plain(String text) {
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int century = twoDigits(text, 0);
    int year = twoDigits(text, 2);
    int month = twoDigits(text, 5);
    int day = twoDigits(text, 8);
    boolean plain = century >= 0 && year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
    return plain ? LocalDate.of(century * 100 + year, month, day) : null;
  }

  /** The number at this place, or a negative one. */
  static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }
}
