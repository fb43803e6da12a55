package dev.pingan.plan;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * One time in a year at which a rule is owed: its name, its window, and until when late performance
 * counts.
 *
 * <p>The name comes from the schedule, not from the dates, so that findings line up under another
 * reading: the year, the month of the round, the quarter, the first day of a run of duty days.
 */
@Value.Immutable
public abstract sealed class Occasion permits ImmutableOccasion {
  Occasion() {}

  static Builder builder() {
    return ImmutableOccasion.builder();
  }

  /** The name: {@code 2023}, {@code 2023-06}, {@code 2023-Q3}, {@code 2023-10-01}. */
  public abstract String key();

  /** The days within which it is owed; half-open. */
  public abstract LocalDateRange window();

  /**
   * The first day on which late performance no longer counts: the next window's, or next year's.
   */
  public abstract LocalDate lateUntil();

  /** The parts of the window whose days count, where that is not the whole of it; else empty. */
  public abstract List<LocalDateRange> parts();

  /** The limit day of a 'by day' rule, as printed or rolled. Ruling 4. */
  public abstract Optional<LocalDate> limitDay();

  /** The window as the plan has it, where a dispensation gave more time. Ruling 34. */
  abstract Optional<LocalDateRange> planned();

  /** What the days are called: the holiday, the sensitive period. */
  public abstract List<String> names();

  /** The year whose holiday arrangement would be needed and is not published. Ruling 3. */
  public abstract Optional<Year> unpublished();

  /**
   * Returns the window without any more time that was given: who owes, and for whom, is asked of
   * it.
   */
  public LocalDateRange plannedWindow() {
    return planned().orElse(window());
  }

  /** Returns whether an entry of that day lies in the window and in one of its counting parts. */
  public boolean counts(LocalDate day) {
    return window().contains(day)
        && (parts().isEmpty() || parts().stream().anyMatch(part -> part.contains(day)));
  }

  /** Returns whether an entry of that day counts as late. */
  public boolean countsLate(LocalDate day) {
    return !day.isBefore(window().getEnd()) && day.isBefore(lateUntil());
  }

  /**
   * Returns the same occasion with a later last day; late performance counts from the day after.
   */
  public Occasion extendedThrough(LocalDate through) {
    LocalDate end = through.plusDays(1);
    List<LocalDateRange> longer = new ArrayList<>(parts());
    if (!longer.isEmpty()) {
      LocalDateRange last = longer.remove(longer.size() - 1);
      longer.add(LocalDateRange.of(last.getStart(), end));
    }
    return builder()
        .key(key())
        .window(LocalDateRange.of(window().getStart(), end))
        .lateUntil(lateUntil().isAfter(end) ? lateUntil() : end)
        .parts(longer)
        .limitDay(limitDay().map(day -> through))
        .names(names())
        .unpublished(unpublished())
        .planned(Optional.of(plannedWindow()))
        .build();
  }

  /** Returns the last day of the window. */
  public LocalDate lastDay() {
    return window().getEndInclusive();
  }

  interface Builder {
    Builder key(String key);

    Builder window(LocalDateRange window);

    Builder lateUntil(LocalDate lateUntil);

    Builder parts(Iterable<? extends LocalDateRange> parts);

    Builder limitDay(LocalDate limitDay);

    Builder limitDay(Optional<? extends LocalDate> limitDay);

    Builder names(Iterable<String> names);

    Builder unpublished(Optional<? extends Year> unpublished);

    Builder planned(Optional<? extends LocalDateRange> planned);

    Occasion build();
  }
}
