package dev.pingan.naive;

import dev.pingan.calendar.DayKind;
import dev.pingan.calendar.ListedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which days of the year are duty days, and their maximal runs. Ruling 3. */
final class DutyDays {
  private final Scene scene;
  private final Optional<List<ListedDay>> arrangement;

  DutyDays(Scene scene) {
    this.scene = scene;
    this.arrangement = scene.calendar().arrangement(scene.plan().year());
  }

  boolean isYearPublished() {
    return arrangement.isPresent();
  }

  /** The runs in time order, each day owed once; a run may join a holiday and a period. */
  List<Slot> runs() {
    List<Slot> runs = new ArrayList<>();
    LocalDate day = scene.firstDay();
    while (!day.isAfter(scene.lastDay())) {
      LocalDate end = day;
      while (!end.isAfter(scene.lastDay()) && isDutyDay(end)) {
        end = end.plusDays(1);
      }
      if (end.isAfter(day)) {
        runs.add(Slot.of(day.toString(), day, end, end));
      }
      day = end.plusDays(1);
    }
    return runs;
  }

  private boolean isDutyDay(LocalDate day) {
    return isSensitive(day) || isDutyHoliday(day);
  }

  /** Under every reading. */
  private boolean isSensitive(LocalDate day) {
    return scene.organisation().sensitivePeriods().stream()
        .anyMatch(period -> period.days().contains(day));
  }

  private boolean isDutyHoliday(LocalDate day) {
    Optional<ListedDay> listed =
        arrangement.stream().flatMap(List::stream).filter(l -> l.date().equals(day)).findFirst();
    boolean listedOff = listed.filter(l -> l.kind() == DayKind.DAY_OFF).isPresent();
    if (scene.plan().reads("duty-days", "statutory")) {
      return listedOff && listed.get().basis() == ListedDay.Basis.STATUTORY;
    }
    if (scene.plan().reads("duty-days", "with-weekends")) {
      // An unpublished year never falls back to weekends.
      return listedOff || (listed.isEmpty() && isYearPublished() && isWeekend(day));
    }
    return listedOff;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
