package dev.pingan.testkit;

import static java.time.Month.APRIL;

import dev.pingan.calendar.DayKind;
import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds a world's entries against duties, roughly and without the plan. */
final class Met {
  private static final LocalDate MID_APRIL = LocalDate.of(2023, 4, 15);

  private Met() {}

  static boolean isMobilised(World world, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.occurredOn().isAfter(MID_APRIL) && isInYear(entry))
        .map(Entry::content)
        .anyMatch(content -> isAct(content, Kind.MOBILISATION) && isByAKnownUnit(world, content));
  }

  static boolean hasBanners(Id<Unit> unit, List<Entry> entries) {
    return Stream.of(APRIL, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER)
        .map(month -> TenDayPeriod.FIRST.in(Worlds.YEAR.atMonth(month)))
        .anyMatch(
            window ->
                entries.stream()
                        .filter(entry -> window.contains(entry.occurredOn()))
                        .map(Entry::content)
                        .filter(content -> isAct(content, Kind.BANNER))
                        .map(Act.class::cast)
                        .filter(act -> act.by().contains(Actor.unit(unit)))
                        .filter(act -> act.place().filter(Place.OTHER::equals).isEmpty())
                        .mapToInt(Act::items)
                        .sum()
                    >= 2);
  }

  static boolean isAnswered(Case c, List<Entry> entries) {
    return c.kind().spaces().equals(Kind.RETURN_VISIT.spaces())
        && any(
            entries,
            Step.class,
            step -> step.kind().equals(Kind.RETURN_VISIT) && step.caseId().equals(c.caseId()));
  }

  static boolean isTrueAndHandled(List<Entry> entries) {
    return any(
        entries,
        Case.class,
        c ->
            c.kind().equals(Kind.COMPLAINT)
                && any(entries, Step.class, step -> isOf(c, step, Kind.VERIFIED))
                && any(entries, Step.class, step -> isOf(c, step, Kind.HANDLED)));
  }

  private static boolean isOf(Case c, Step step, Kind kind) {
    return step.kind().equals(kind) && step.caseId().equals(c.caseId());
  }

  static boolean isKept(World world, Entry entry) {
    LocalDate day = entry.occurredOn();
    return HolidayCalendar.published().kindOf(day).filter(DayKind.DAY_OFF::equals).isPresent()
        && entry.content() instanceof Shift shift
        && shift.unit().filter(unit -> units(world).anyMatch(unit::equals)).isPresent()
        && shift.lead().flatMap(world.organisation()::officer).isPresent()
        && shift.officers().stream().anyMatch(id -> isAnother(world, shift, id));
  }

  private static boolean isAnother(World world, Shift shift, Id<Officer> id) {
    return world.organisation().officer(id).isPresent()
        && shift.lead().filter(id::equals).isEmpty();
  }

  static boolean isInPlace(World world, Measure measure) {
    return measure.until().isEmpty()
        && measure.by().stream()
            .flatMap(by -> by.unit().stream())
            .anyMatch(by -> units(world).anyMatch(by::equals));
  }

  static boolean isDefended(World world, Measure measure) {
    return measure.by().stream()
        .flatMap(by -> by.unit().stream())
        .flatMap(by -> world.organisation().unit(by).stream())
        .flatMap(unit -> unit.keySites().stream())
        .anyMatch(sites -> measure.site().filter(sites::contains).isPresent());
  }

  private static boolean isAct(Content content, Kind kind) {
    return content.kindIfAny().filter(kind::equals).isPresent();
  }

  private static boolean isByAKnownUnit(World world, Content content) {
    return content instanceof Act act
        && act.by().stream()
            .flatMap(by -> by.unit().stream())
            .anyMatch(by -> units(world).anyMatch(by::equals));
  }

  private static boolean isInYear(Entry entry) {
    return entry.occurredOn().getYear() == Worlds.YEAR.getValue();
  }

  static <T extends Content> boolean any(List<Entry> entries, Class<T> shape, Predicate<T> holds) {
    return entries.stream()
        .map(Entry::content)
        .filter(shape::isInstance)
        .map(shape::cast)
        .anyMatch(holds);
  }

  static Stream<Id<Unit>> units(World world) {
    return world.organisation().units().stream().map(Unit::id);
  }

  static Stream<Village> villages(World world) {
    return world.organisation().villages().stream();
  }

  static Stream<Household> homes(World world) {
    return villages(world).flatMap(village -> village.register().stream()).flatMap(List::stream);
  }
}
