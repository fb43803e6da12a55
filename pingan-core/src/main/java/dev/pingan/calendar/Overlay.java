package dev.pingan.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A host's changes laid over a calendar: days listed anew, or no longer. */
final class Overlay {
  private Overlay() {}

  static HolidayCalendar adding(HolidayCalendar base, List<ListedDay> days) {
    Map<Year, Map<LocalDate, ListedDay>> added =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    day -> Year.from(day.date()),
                    Collectors.toMap(ListedDay::date, Function.identity(), Overlay::refuseTwice)));
    return year -> {
      Optional<List<ListedDay>> listed = base.arrangement(year);
      Map<LocalDate, ListedDay> changes = added.getOrDefault(year, Map.of());
      return changes.isEmpty() ? listed : Optional.of(merge(listed.orElse(List.of()), changes));
    };
  }

  static HolidayCalendar dropping(HolidayCalendar base, Set<LocalDate> days) {
    Set<LocalDate> dropped = Set.copyOf(days);
    return year ->
        base.arrangement(year)
            .map(listed -> listed.stream().filter(d -> !dropped.contains(d.date())).toList());
  }

  private static List<ListedDay> merge(
      Collection<ListedDay> listed, Map<LocalDate, ListedDay> changes) {
    Map<LocalDate, ListedDay> merged = new TreeMap<>();
    listed.forEach(day -> merged.put(day.date(), day));
    merged.putAll(changes);
    return List.copyOf(merged.values());
  }

  private static ListedDay refuseTwice(ListedDay one, ListedDay other) {
    throw new IllegalArgumentException(one.date() + " is listed twice in one overlay");
  }
}
