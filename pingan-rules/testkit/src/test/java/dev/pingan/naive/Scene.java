package dev.pingan.naive;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All on which a verdict depends, with the few questions that every rule asks. */
record Scene(
    NaivePlan plan,
    HolidayCalendar calendar,
    Organisation organisation,
    List<Entry> entries,
    Map<Id<Household>, List<Dated<Visit>>> visits,
    LocalDate asOf) {

  /** Entries dated after the as-of day never count (semantics, shortfalls). */
  static Scene of(
      NaivePlan plan,
      HolidayCalendar calendar,
      Organisation organisation,
      Collection<Entry> effective,
      LocalDate asOf) {
    List<Entry> seen = effective.stream().filter(e -> !e.occurredOn().isAfter(asOf)).toList();
    Map<Id<Household>, List<Dated<Visit>>> visits =
        seen.stream()
            .filter(e -> e.content() instanceof Visit)
            .map(e -> new Dated<>(e.id().value(), e.occurredOn(), (Visit) e.content()))
            .collect(Collectors.groupingBy(visit -> visit.what().household()));
    return new Scene(plan, calendar, organisation, seen, visits, asOf);
  }

  LocalDate firstDay() {
    return plan.year().atDay(1);
  }

  LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  boolean inYear(LocalDate day) {
    return day.getYear() == plan.year().getValue();
  }

  Slot year() {
    return Slots.year(plan.year());
  }

  boolean upcoming(Slot slot) {
    return asOf.isBefore(slot.start());
  }

  boolean over(Slot slot) {
    return !asOf.isBefore(slot.end());
  }

  <T extends Content> List<Dated<T>> all(Class<T> shape) {
    return entries.stream()
        .filter(e -> shape.isInstance(e.content()))
        .map(e -> new Dated<>(e.id().value(), e.occurredOn(), shape.cast(e.content())))
        .toList();
  }

  List<Unit> units() {
    return organisation.units();
  }

  boolean isKnown(Id<Unit> unit) {
    return units().stream().anyMatch(u -> u.id().equals(unit));
  }

  boolean isByAnyUnit(Set<Actor> by) {
    return units().stream().anyMatch(u -> isBy(by, u));
  }

  static boolean isBy(Set<Actor> by, Unit unit) {
    return by.contains(Actor.unit(unit.id()));
  }

  static boolean isByBureau(Set<Actor> by) {
    return by.contains(Actor.bureau());
  }

  /** Returns all registered households, vacant ones included. */
  List<Household> households() {
    return organisation.villages().stream()
        .flatMap(v -> v.register().stream())
        .flatMap(List::stream)
        .toList();
  }

  /** One or more findings per unit, or, without units, the one that says so. Ruling 1. */
  List<NaiveFinding> perUnit(String rule, Function<Unit, Stream<NaiveFinding>> findings) {
    return units().isEmpty() ? nobody(rule) : units().stream().flatMap(findings).toList();
  }

  /** Ruling 1: nothing examined, on every day. */
  List<NaiveFinding> nobody(String rule) {
    return List.of(NaiveFinding.of(rule, "none", year(), "NOT_APPLICABLE"));
  }

  static String bearer(Unit unit) {
    return "unit:" + unit.id().value();
  }
}
