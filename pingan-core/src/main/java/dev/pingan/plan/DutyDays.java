package dev.pingan.plan;

import dev.pingan.calendar.DayKind;
import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.ListedDay;
import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.plan.DutyRuns.DaysOff;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** Gathers the duty days of one year with what they are called, and cuts them into runs. */
final class DutyDays {
  private static final String WEEKEND = "周末";

  private final Year year;
  private final DaysOff daysOff;
  private final LocalDateRange days;
  private final Map<LocalDate, Set<String>> names = new TreeMap<>();
  private boolean published;

  DutyDays(Year year, DaysOff daysOff) {
    this.year = year;
    this.daysOff = daysOff;
    this.days = LocalDateRange.of(year.atDay(1), year.plusYears(1).atDay(1));
  }

  DutyDays add(HolidayCalendar calendar) {
    Optional<List<ListedDay>> listed = calendar.arrangement(year);
    published = listed.isPresent();
    listed.orElse(List.of()).stream()
        .filter(day -> day.kind() == DayKind.DAY_OFF)
        .filter(day -> daysOff != DaysOff.STATUTORY || day.isStatutory())
        .forEach(day -> name(day.date(), day.holiday()));
    if (daysOff == DaysOff.WITH_WEEKENDS) {
      days.stream()
          .filter(day -> calendar.kindOf(day).equals(Optional.of(DayKind.DAY_OFF)))
          .filter(day -> !names.containsKey(day))
          .forEach(day -> name(day, WEEKEND));
    }
    return this;
  }

  DutyDays add(List<SensitivePeriod> periods) {
    for (SensitivePeriod period : periods) {
      if (period.days().overlaps(days)) {
        period.days().intersection(days).stream().forEach(day -> name(day, period.label()));
      }
    }
    return this;
  }

  List<Occasion> runs() {
    List<Occasion> runs = new ArrayList<>();
    if (!published) {
      runs.add(run(Regular.keyOf(year), days, List.of(), Optional.of(year)));
    }
    List<LocalDate> run = new ArrayList<>();
    for (LocalDate day : names.keySet()) {
      if (!run.isEmpty() && !run.get(run.size() - 1).plusDays(1).equals(day)) {
        runs.add(run(run));
        run.clear();
      }
      run.add(day);
    }
    if (!run.isEmpty()) {
      runs.add(run(run));
    }
    return runs;
  }

  private Occasion run(List<LocalDate> run) {
    Set<String> called = new LinkedHashSet<>();
    run.forEach(day -> called.addAll(names.getOrDefault(day, Set.of())));
    LocalDateRange window = LocalDateRange.ofClosed(run.get(0), run.get(run.size() - 1));
    return run(run.get(0).toString(), window, List.copyOf(called), Optional.empty());
  }

  /** Nothing cures a missed duty day, so no day counts as late. */
  private static Occasion run(
      String key, LocalDateRange window, List<String> names, Optional<Year> unpublished) {
    return Occasion.builder()
        .key(key)
        .window(window)
        .lateUntil(window.getEnd())
        .names(names)
        .unpublished(unpublished)
        .build();
  }

  private void name(LocalDate day, String name) {
    if (days.contains(day)) {
      names.computeIfAbsent(day, d -> new LinkedHashSet<>()).add(name);
    }
  }
}
