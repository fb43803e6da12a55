package dev.pingan.naive;

import dev.pingan.ledger.Actor;
import dev.pingan.ledger.NilReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Through which day the bureau has attested zero incidents. Ruling 27. */
final class Attestation {
  private final Scene scene;

  Attestation(Scene scene) {
    this.scene = scene;
  }

  /** The later of the bureau's own and, if every unit has attested, the earliest of theirs. */
  Optional<LocalDate> through() {
    List<Optional<LocalDate>> units =
        scene.units().stream().map(unit -> of(Actor.unit(unit.id()))).toList();
    Optional<LocalDate> allUnits =
        units.stream().allMatch(Optional::isPresent)
            ? units.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
            : Optional.empty();
    return Stream.concat(of(Actor.bureau()).stream(), allUnits.stream())
        .max(Comparator.naturalOrder());
  }

  /** No report attests further than the day it was made; what ends before the year is no matter. */
  private Optional<LocalDate> of(Actor actor) {
    return scene.all(NilReport.class).stream()
        .filter(report -> report.what().by().contains(actor))
        .map(r -> r.what().through().isBefore(r.day()) ? r.what().through() : r.day())
        .filter(day -> !day.isBefore(scene.firstDay()))
        .max(Comparator.naturalOrder());
  }
}
