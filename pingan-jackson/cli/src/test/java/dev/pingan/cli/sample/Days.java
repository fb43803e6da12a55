package dev.pingan.cli.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days and instants of the sample's year, in the bureau's own time. */
final class Days {
  static final int YEAR = 2023;
  private static final ZoneOffset HERE = ZoneOffset.ofHours(8);

  private Days() {}

  static LocalDate on(int month, int day) {
    return LocalDate.of(YEAR, month, day);
  }

  static LocalDate before(int month, int day) {
    return LocalDate.of(YEAR - 1, month, day);
  }

  static LocalDate after(int month, int day) {
    return LocalDate.of(YEAR + 1, month, day);
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).toInstant(HERE);
  }
}
