package dev.pingan.cli;

import dev.pingan.agenda.Agenda;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose part of an agenda is wanted: a unit's, an officer's, or the whole. */
final class Whose {
  @Option(
      names = "--unit",
      paramLabel = "ID",
      description = "Only what that unit answers for, its villages included.")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--officer",
      paramLabel = "ID",
      description = "Only that for which the officer answers, at whatever level.")
  private Optional<String> officer = Optional.empty();

  Agenda partOf(Agenda agenda, Organisation organisation) {
    List<Id<Officer>> officers = organisation.officers().stream().map(Officer::id).toList();
    return unit.map(id -> agenda.of(unit(id, organisation)))
        .or(() -> officer.map(id -> agenda.forOfficer(known(id, "officer", officers))))
        .orElse(agenda);
  }

  static Id<Unit> unit(String id, Organisation organisation) {
    return known(id, "unit", organisation.units().stream().map(Unit::id).toList());
  }

  private static <T> Id<T> known(String id, String what, List<Id<T>> ids) {
    return ids.stream()
        .filter(one -> one.value().equals(id))
        .findFirst()
        .orElseThrow(() -> InputException.unknown(id, what, "name one of", ids.stream()));
  }
}
