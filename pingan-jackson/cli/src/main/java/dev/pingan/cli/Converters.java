package dev.pingan.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options, and says how they are written where they cannot be read. */
final class Converters {
  private static final int LAST_YEAR = 9999;

  private Converters() {}

  /** Reads a day of the years 1 to 9999. */
  static final class OfDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        LocalDate day = LocalDate.parse(text);
        must(isYear(day.getYear()), "\"" + text + "\" is not in the years 1 to " + LAST_YEAR);
        return day;
      } catch (DateTimeException e) {
        throw new TypeConversionException("\"" + text + "\" is no day; write one as 2023-12-31");
      }
    }
  }

  /** Reads an instant, with its offset. */
  static final class OfInstant implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is no instant; write one as 2023-12-31T18:00:00+08:00");
      }
    }
  }

  /** Reads a year from 1 to 9999. */
  static final class OfYear implements ITypeConverter<Year> {
    @Override
    public Year convert(String text) {
      try {
        int year = Integer.parseInt(text);
        must(isYear(year), "\"" + text + "\" is not one of the years 1 to " + LAST_YEAR);
        return Year.of(year);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("\"" + text + "\" is no year; write one as 2023");
      }
    }
  }

  /** Reads a language. */
  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      return oneOf(Language.values(), text);
    }
  }

  /** Reads a format. */
  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      return oneOf(Format.values(), text);
    }
  }

  /** Reads a layout. */
  static final class OfLayout implements ITypeConverter<Layout> {
    @Override
    public Layout convert(String text) {
      return oneOf(Layout.values(), text);
    }
  }

  /** Reads what to fail on. */
  static final class OfFailOn implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String text) {
      return oneOf(FailOn.values(), text);
    }
  }

  private static <T> T oneOf(T[] choices, String text) {
    return Stream.of(choices)
        .filter(choice -> choice.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException("\"" + text + "\" is not one of " + List.of(choices)));
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new TypeConversionException(what);
    }
  }
}
