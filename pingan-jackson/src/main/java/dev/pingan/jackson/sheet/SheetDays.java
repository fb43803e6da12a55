package dev.pingan.jackson.sheet;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five usual ways to write a day, made one; whether the day exists is not looked at. */
final class SheetDays {
  private static final Pattern FULL =
      Pattern.compile(
          "([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|/([0-9]{1,2})/([0-9]{1,2})"
              + "|年([0-9]{1,2})月([0-9]{1,2})日|([0-9]{2})([0-9]{2}))");
  private static final Pattern IN_YEAR = Pattern.compile("([0-9]{1,2})月([0-9]{1,2})日");

  private SheetDays() {}

  /** Returns {@code YYYY-MM-DD}, or the text itself if it is written in another way. */
  static String plain(String text, Optional<Year> year) {
    Matcher full = FULL.matcher(text);
    if (full.matches()) {
      for (int month = 2; month < full.groupCount(); month += 2) {
        if (full.group(month) != null) {
          return day(full.group(1), full.group(month), full.group(month + 1));
        }
      }
    }
    Matcher inYear = IN_YEAR.matcher(text);
    return year.isPresent() && inYear.matches()
        ? day("%04d".formatted(year.get().getValue()), inYear.group(1), inYear.group(2))
        : text;
  }

  /** Returns whether it is a day as 4月8日, which only has a year where the sheet has one. */
  static boolean isWithoutYear(String text) {
    return IN_YEAR.matcher(text).matches();
  }

  private static String day(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
