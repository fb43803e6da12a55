package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Instants with an offset; as with days, the common forms are parsed here. */
final class Instants {
  private static final int IN_UTC = "2023-04-01T08:00:00Z".length();
  private static final int WITH_OFFSET = "2023-04-01T08:00:00+08:00".length();
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final int DAY = 24 * 60 * 60;

  private Instants() {}

  static Instant parse(Source in, String text) {
    Instant plain = plain(text);
    Instant instant = plain == null ? byJdk(in, text) : plain;
    if (outside(instant)) {
      throw in.problem(
          Reason.OUT_OF_RANGE, in.quoted() + " is out of range", "the years are 0000 to 9999");
    }
    return instant;
  }

  /** In UTC to the second, with 3, 6 or 9 further digits only where they are not all zero. */
  static String print(Instant instant) {
    if (outside(instant)) {
      throw new IllegalArgumentException(instant + " can't be written: the years are 0000 to 9999");
    }
    return instant.getNano() == 0 ? toTheSecond(instant.getEpochSecond()) : instant.toString();
  }

  private static String toTheSecond(long second) {
    int inDay = (int) Math.floorMod(second, (long) DAY);
    StringBuilder text = new StringBuilder(IN_UTC);
    text.append(LocalDate.ofEpochDay(Math.floorDiv(second, (long) DAY)));
    twoDigits(text.append('T'), inDay / 3600);
    twoDigits(text.append(':'), inDay / 60 % 60);
    twoDigits(text.append(':'), inDay % 60);
    return text.append('Z').toString();
  }

  private static void twoDigits(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static boolean outside(Instant instant) {
    return instant.isBefore(FIRST) || instant.isAfter(LAST);
  }

  private static Instant byJdk(Source in, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw in.problem(
          Reason.BAD_INSTANT,
          in.quoted() + " is not an instant with an offset",
          "write it as 2023-04-01T08:00:00+08:00");
    }
  }

  private static @Nullable Instant plain(String text) {
    if (text.length() != IN_UTC && text.length() != WITH_OFFSET) {
      return null;
    }
    LocalDate day = Days.plain(text);
    long second = secondOfDay(text);
    long offset = offset(text);
    return day == null || second < 0 || Math.abs(offset) >= DAY
        ? null
        : Instant.ofEpochSecond(day.toEpochDay() * DAY + second - offset);
  }

  /** From {@code T08:00:00}; negative if it is not among the plain ones. */
  private static int secondOfDay(String text) {
    int hour = Days.twoDigits(text, 11);
    int minute = Days.twoDigits(text, 14);
    int second = Days.twoDigits(text, 17);
    boolean marked = text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
    boolean digits = hour >= 0 && minute >= 0 && second >= 0;
    return marked && digits && hour <= 23 && minute <= 59 && second <= 59
        ? (hour * 60 + minute) * 60 + second
        : -1;
  }

  /** In seconds, from {@code Z} or {@code +08:00}; a day or more if it is not a plain one. */
  private static int offset(String text) {
    char sign = text.charAt(19);
    if (text.length() == IN_UTC) {
      return sign == 'Z' ? 0 : DAY;
    }
    int hours = Days.twoDigits(text, 20);
    int minutes = Days.twoDigits(text, 23);
    boolean marked = (sign == '+' || sign == '-') && text.charAt(22) == ':';
    boolean plain = marked && hours >= 0 && hours <= 17 && minutes >= 0 && minutes <= 59;
    int seconds = (hours * 60 + minutes) * 60;
    return plain ? (sign == '-' ? -seconds : seconds) : DAY;
  }
}
