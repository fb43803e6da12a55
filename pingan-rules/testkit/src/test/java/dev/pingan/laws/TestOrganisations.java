package dev.pingan.laws;

import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Organisations changed in one place. */
final class TestOrganisations {
  private TestOrganisations() {}

  /** The same with one more unit. */
  static Organisation with(Organisation organisation, Unit unit) {
    List<Unit> units = Stream.concat(organisation.units().stream(), Stream.of(unit)).toList();
    return copy(organisation, units, organisation.villages());
  }

  /** The same with another register in each village that has one. */
  static Organisation withRegisters(
      Organisation organisation, UnaryOperator<List<Household>> change) {
    List<Village> villages =
        organisation.villages().stream().map(village -> changed(village, change)).toList();
    return copy(organisation, organisation.units(), villages);
  }

  /** The same with each village assigned on those days only. */
  static Organisation assigned(Organisation organisation, LocalDateRange days) {
    List<Village> villages =
        organisation.villages().stream()
            .map(village -> copy(village, days, village.register()))
            .toList();
    return copy(organisation, organisation.units(), villages);
  }

  private static Village changed(Village village, UnaryOperator<List<Household>> change) {
    return copy(village, village.assigned(), village.register().map(change));
  }

  private static Village copy(
      Village village, LocalDateRange assigned, Optional<List<Household>> register) {
    return Village.builder()
        .id(village.id())
        .name(village.name())
        .locality(village.locality())
        .unit(village.unit())
        .assigned(assigned)
        .register(register)
        .build();
  }

  private static Organisation copy(
      Organisation organisation, List<Unit> units, List<Village> villages) {
    return Organisation.builder()
        .name(organisation.name())
        .officers(organisation.officers())
        .leadingGroup(organisation.leadingGroup())
        .standingGroup(organisation.standingGroup())
        .units(units)
        .localities(organisation.localities())
        .villages(villages)
        .sensitivePeriods(organisation.sensitivePeriods())
        .build();
  }
}
