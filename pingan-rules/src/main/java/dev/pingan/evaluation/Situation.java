package dev.pingan.evaluation;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.facts.Facts;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.report.Phase;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Everything from which a report follows: facts, docket, calendar, plan year and as-of day. */
record Situation(
    Facts facts,
    Docket docket,
    HolidayCalendar calendar,
    Overlay overlay,
    Year year,
    LocalDate asOf) {

  static Situation of(
      Facts facts, HolidayCalendar calendar, Overlay overlay, Year year, LocalDate asOf) {
    return new Situation(facts, Docket.of(facts, asOf), calendar, overlay, year, asOf);
  }

  /** The same, as it were without any dispensation. */
  Situation undispensed() {
    return new Situation(facts, docket, calendar, Overlay.none(), year, asOf);
  }

  Organisation organisation() {
    return facts.numbering().organisation();
  }

  LocalDateRange planYear() {
    return LocalDateRange.of(year.atDay(1), year.plusYears(1).atDay(1));
  }

  /** The as-of day; after the year, its last day. Rulings 5 and 8. */
  LocalDate judgedOn() {
    LocalDate last = planYear().getEndInclusive();
    return asOf.isAfter(last) ? last : asOf;
  }

  /** The day after the as-of day. */
  LocalDate tomorrow() {
    return asOf.plusDays(1);
  }

  Phase phaseOf(LocalDateRange window) {
    return asOf.isBefore(window.getStart())
        ? Phase.BEFORE
        : window.contains(asOf) ? Phase.WITHIN : Phase.AFTER;
  }

  List<Occasion> occasionsOf(Rule rule) {
    return rule.schedule().occasions(year, calendar, organisation().sensitivePeriods());
  }

  List<Bearer> bearersOf(OwedBy owedBy) {
    return bearersOf(owedBy, organisation());
  }

  static List<Bearer> bearersOf(OwedBy owedBy, Organisation organisation) {
    return switch (owedBy) {
      case BUREAU -> List.of(Bearer.bureau());
      case EACH_UNIT, EACH_UNIT_WITH_VILLAGE ->
          organisation.units().stream().map(unit -> Bearer.unit(unit.id())).toList();
      case EACH_VILLAGE ->
          organisation.villages().stream().map(village -> Bearer.village(village.id())).toList();
    };
  }

  /** Whether the bearer owes the rule on that occasion at all. */
  boolean isOwedBy(Bearer bearer, OwedBy owedBy, Occasion occasion) {
    return isOwedBy(bearer, owedBy, occasion, organisation());
  }

  /** Units with a village: with one on any day of the window, as the plan has it. Rulings 8, 34. */
  static boolean isOwedBy(
      Bearer bearer, OwedBy owedBy, Occasion occasion, Organisation organisation) {
    return owedBy != OwedBy.EACH_UNIT_WITH_VILLAGE
        || bearer.unit().stream()
            .anyMatch(
                id ->
                    organisation.villages().stream()
                        .anyMatch(v -> v.isAssignedTo(id, occasion.plannedWindow())));
  }
}
