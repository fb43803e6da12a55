package dev.pingan.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The arrangements shipped as a resource: {@code date,name_zh,kind,basis}. */
final class PublishedHolidays implements HolidayCalendar {
  private static final String RESOURCE = "cn-public-holidays.csv";

  private final Map<Year, List<ListedDay>> days;

  private PublishedHolidays(Map<Year, List<ListedDay>> days) {
    this.days = days;
  }

  static HolidayCalendar shipped() {
    return Shipped.CALENDAR;
  }

  @Override
  public Optional<List<ListedDay>> arrangement(Year year) {
    return Optional.ofNullable(days.get(year));
  }

  private static PublishedHolidays read() {
    try (InputStream resource = PublishedHolidays.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("the library's jar lacks its resource " + RESOURCE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      return new PublishedHolidays(
          lines
              .lines()
              .skip(1)
              .map(PublishedHolidays::row)
              .collect(
                  Collectors.groupingBy(
                      day -> Year.from(day.date()), Collectors.toUnmodifiableList())));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read", e);
    }
  }

  private static ListedDay row(String line) {
    List<String> cells = List.of(line.split(",", -1));
    return ListedDay.builder()
        .date(LocalDate.parse(cells.get(0)))
        .holiday(cells.get(1))
        .kind(cells.get(2).equals("WORKDAY") ? DayKind.WORKDAY : DayKind.DAY_OFF)
        .basis(ListedDay.Basis.valueOf(cells.get(3)))
        .build();
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final HolidayCalendar CALENDAR = read();
  }
}
