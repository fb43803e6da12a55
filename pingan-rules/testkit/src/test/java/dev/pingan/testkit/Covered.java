package dev.pingan.testkit;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.NOVEMBER;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a world's visits against the households to be covered, roughly and without the plan. */
final class Covered {
  private static final List<Month> VISITING = List.of(APRIL, AUGUST, NOVEMBER);

  private Covered() {}

  static boolean isCovered(Household household, List<Entry> entries) {
    return VISITING.stream().anyMatch(month -> isCovered(household, month, entries));
  }

  static boolean isCovered(Household household, Month month, List<Entry> entries) {
    List<Visit> visits =
        entries.stream()
            .filter(entry -> YearMonth.from(entry.occurredOn()).equals(Worlds.YEAR.atMonth(month)))
            .filter(entry -> entry.content() instanceof Visit)
            .map(entry -> (Visit) entry.content())
            .filter(visit -> visit.household().equals(household.id()) && visit.membersReached() > 0)
            .toList();
    Set<VisitTask> done =
        visits.stream().flatMap(visit -> visit.tasks().stream()).collect(Collectors.toSet());
    return !household.isVacant() && done.size() == VisitTask.values().length;
  }

  static boolean areCovered(Village village, List<Entry> entries) {
    List<Household> owed =
        village.register().orElse(List.of()).stream().filter(home -> !home.isVacant()).toList();
    return !owed.isEmpty()
        && VISITING.stream()
            .anyMatch(month -> owed.stream().allMatch(home -> isCovered(home, month, entries)));
  }
}
