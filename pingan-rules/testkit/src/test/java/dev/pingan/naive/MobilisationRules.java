package dev.pingan.naive;

import dev.pingan.calendar.DayKind;
import dev.pingan.calendar.ListedDay;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Kind;
import dev.pingan.organisation.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Section 四(一): the mobilisation meeting by 15 April, the roster by 8 April. Rulings 4, 7, 19, 25.
 */
final class MobilisationRules {
  private final Scene scene;

  MobilisationRules(Scene scene) {
    this.scene = scene;
  }

  List<NaiveFinding> mobilisation() {
    Limit limit = limit(15);
    return scene.perUnit(
        "mobilisation", unit -> Stream.of(byLimit("mobilisation", unit, Kind.MOBILISATION, limit)));
  }

  List<NaiveFinding> roster() {
    Limit limit = limit(8);
    return scene.perUnit(
        "roster",
        unit ->
            Stream.of(
                VisitingRules.hasVillage(scene, unit, limit.slot())
                    ? byLimit("roster", unit, Kind.ROSTER, limit)
                    : NaiveFinding.of(
                        "roster", Scene.bearer(unit), limit.slot(), "NOT_APPLICABLE")));
  }

  private NaiveFinding byLimit(String rule, Unit unit, Kind kind, Limit limit) {
    List<Counting.Tally> tallies =
        scene.all(Act.class).stream()
            .filter(act -> act.what().kind().equals(kind) && Scene.isBy(act.what().by(), unit))
            .map(act -> new Counting.Tally(act.day(), act.what().items()))
            .toList();
    NaiveFinding finding =
        Counting.atLeast(scene, rule, Scene.bearer(unit), limit.slot(), 1, tallies);
    // How far the limit rolls is unknown, so nothing but in-time performance is
    // certain.
    if (limit.unknownRoll()
        && (finding.status().equals("BREACHED") || finding.status().equals("FULFILLED_LATE"))) {
      finding = finding.status("UNDETERMINED").withoutDaysLate();
    }
    if (limit.slot().contains(limit.day())
        && finding.completedOn().equals(Optional.of(limit.day()))) {
      finding = finding.note("ON_LIMIT_DAY");
    }
    return isPublished(limit.day()) && isDayOff(limit.day())
        ? finding.note("LIMIT_ON_DAY_OFF")
        : finding;
  }

  /** The limit day as printed or rolled, and the window up to it. Ruling 4: from 1 January. */
  private Limit limit(int dayOfApril) {
    LocalDate printed = scene.plan().year().atMonth(4).atDay(dayOfApril);
    LocalDate day = printed;
    boolean unknownRoll = false;
    if (scene.plan().reads("limit-day-off", "rolls")) {
      while (isPublished(day) && isDayOff(day)) {
        day = day.plusDays(1);
      }
      unknownRoll = !isPublished(day);
      day = unknownRoll ? printed : day;
    }
    LocalDate end = scene.plan().reads("limit-day", "included") ? day.plusDays(1) : day;
    Slot year = scene.year();
    return new Limit(Slot.of(year.key(), year.start(), end, year.end()), day, unknownRoll);
  }

  private boolean isPublished(LocalDate day) {
    return scene.calendar().arrangement(Year.from(day)).isPresent();
  }

  private boolean isDayOff(LocalDate day) {
    List<ListedDay> listed = scene.calendar().arrangement(Year.from(day)).orElse(List.of());
    if (listed.stream().anyMatch(l -> l.date().equals(day))) {
      return listed.stream().anyMatch(l -> l.date().equals(day) && l.kind() == DayKind.DAY_OFF);
    }
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private record Limit(Slot slot, LocalDate day, boolean unknownRoll) {}
}
