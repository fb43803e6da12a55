package dev.pingan.cli.sample;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Contents of entries in few words. */
final class Told {
  static final Set<VisitTask> ALL_TASKS = Set.of(VisitTask.values());

  private Told() {}

  static Actor[] by(String... actors) {
    return Stream.of(actors)
        .map(a -> a.startsWith("u") ? Actor.unit(Id.of(a)) : Actor.parse(a))
        .toArray(Actor[]::new);
  }

  static Act act(Kind kind, String... actors) {
    return Act.builder().kind(kind).by(by(actors)).build();
  }

  static Act banners(int items, Place place, String... units) {
    return Act.builder().kind(Kind.BANNER).by(by(units)).items(items).place(place).build();
  }

  static Act roster(String unit, String locality) {
    return Act.builder().kind(Kind.ROSTER).by(by(unit)).about(locality).build();
  }

  static Act villageMeeting(String unit, String village) {
    return Act.builder().kind(Kind.VILLAGE_MEETING).by(by(unit)).village(Id.of(village)).build();
  }

  static Measure measure(Kind kind, String... actors) {
    return Measure.builder().kind(kind).by(by(actors)).build();
  }

  static Measure until(Kind kind, String unit, LocalDate until) {
    return Measure.builder().kind(kind).by(by(unit)).until(until).build();
  }

  static Measure atSite(Kind kind, String unit, String site, Optional<LocalDate> until) {
    return Measure.builder().kind(kind).by(by(unit)).site(Id.of(site)).until(until).build();
  }

  static Visit visit(String unit, String household, Set<VisitTask> tasks, int reached) {
    return Visit.builder()
        .unit(Id.of(unit))
        .household(Id.of(household))
        .tasks(tasks)
        .membersReached(reached)
        .build();
  }
}
