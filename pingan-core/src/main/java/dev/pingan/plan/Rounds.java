package dev.pingan.plan;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** Rounds (轮次) in some months of the year, or in ten-day periods of them. */
@Value.Immutable(builder = false)
public abstract sealed class Rounds implements Schedule permits ImmutableRounds {
  Rounds() {}

  /**
   * Returns the schedule.
   *
   * @throws IllegalArgumentException if there is no part, or two are of one month or out of order
   */
  public static Rounds of(List<MonthPart> parts, Grouping grouping) {
    return ImmutableRounds.of(parts, grouping);
  }

  /** The months or ten-day periods, in the year's order. */
  @Value.Parameter
  public abstract List<MonthPart> parts();

  /** Whether each is an occasion, or all of them are one. */
  @Value.Parameter
  public abstract Grouping grouping();

  @Override
  public List<Occasion> occasions(
      Year year, HolidayCalendar calendar, List<SensitivePeriod> sensitivePeriods) {
    List<LocalDateRange> windows = parts().stream().map(part -> part.in(year)).toList();
    LocalDate yearEnd = year.plusYears(1).atDay(1);
    if (grouping() == Grouping.TOGETHER) {
      return List.of(
          Occasion.builder()
              .key(Regular.keyOf(year))
              .window(windows.get(0).span(windows.get(windows.size() - 1)))
              .lateUntil(yearEnd)
              .parts(windows)
              .build());
    }
    List<Occasion> occasions = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      occasions.add(
          Occasion.builder()
              .key(year.atMonth(parts().get(i).month()).toString())
              .window(windows.get(i))
              .lateUntil(i + 1 < windows.size() ? windows.get(i + 1).getStart() : yearEnd)
              .build());
    }
    return occasions;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rounds(this);
  }

  @Value.Check
  void check() {
    if (parts().isEmpty()) {
      throw new IllegalArgumentException("rounds lie in at least one month");
    }
    for (int i = 1; i < parts().size(); i++) {
      if (parts().get(i).month().compareTo(parts().get(i - 1).month()) <= 0) {
        throw new IllegalArgumentException(
            "rounds lie in different months, in the year's order, not " + parts());
      }
    }
  }

  /** Whether each part is an occasion of its own. */
  public enum Grouping {
    /** Each part is an occasion, named by its month. */
    EACH,
    /** All parts together are one occasion, named by the year. */
    TOGETHER
  }
}
