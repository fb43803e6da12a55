package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Through which day zero is attested for the bureau: by its own nil reports, or by those of all its
 * units. A report attests no further than its own day. Ruling 27.
 */
final class Attestations {
  private final Map<Actor, LocalDate> through = new HashMap<>();
  private final List<Unit> units;

  Attestations(Situation situation) {
    units = situation.organisation().units();
    for (Entry entry : situation.docket().of(Shape.NIL_REPORT)) {
      NilReport report = (NilReport) entry.content();
      LocalDate attested = earlier(report.through(), entry.occurredOn());
      if (!attested.isBefore(situation.planYear().getStart())) {
        report.by().forEach(actor -> through.merge(actor, attested, Attestations::later));
      }
    }
  }

  /** The later of the bureau's own and the earliest of all its units'. */
  Optional<LocalDate> through() {
    return Stream.of(own(), units()).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> own() {
    return Optional.ofNullable(through.get(Actor.bureau()));
  }

  private Optional<LocalDate> units() {
    List<Id<Unit>> ids = units.stream().map(Unit::id).toList();
    if (!ids.stream().map(Actor::unit).allMatch(through::containsKey)) {
      return Optional.empty();
    }
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(through.get(Actor.unit(id))).stream())
        .min(Comparator.naturalOrder());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
