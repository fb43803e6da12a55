package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who answers for a duty of one section on one day, level by level. */
final class ResponsibilityChain {
  private final Organisation organisation;
  private final String section;
  private final LocalDate day;

  ResponsibilityChain(Organisation organisation, String section, LocalDate day) {
    this.organisation = organisation;
    this.section = section;
    this.day = day;
  }

  List<Answerable> upFrom(Bearer bearer) {
    return switch (bearer.kind()) {
      case VILLAGE ->
          Stream.concat(village(bearer).stream(), Stream.of(inCharge(), head())).toList();
      case UNIT -> List.of(leader(bearer.unit().orElseThrow()), inCharge(), head());
      case BUREAU, NONE -> List.of(inCharge(), deputy(), head());
    };
  }

  private List<Answerable> village(Bearer bearer) {
    Optional<Id<Unit>> unit =
        bearer.village().flatMap(organisation::village).flatMap(village -> village.unitOn(day));
    return unit.map(id -> List.of(inChargeOf(id), leader(id)))
        .orElseGet(() -> List.of(Answerable.of(Role.ASSIGNED_UNIT, List.of())));
  }

  private Answerable inChargeOf(Id<Unit> unit) {
    return filled(Role.UNIT_IN_CHARGE, o -> o.isOf(unit) && o.holds(PostKind.IN_CHARGE, day));
  }

  private Answerable leader(Id<Unit> unit) {
    return filled(Role.UNIT_LEADER, o -> o.isOf(unit) && o.holds(PostKind.UNIT_LEADER, day));
  }

  /** Those whose section is the nearest above the duty's; whoever has no section is farthest. */
  private Answerable inCharge() {
    int nearest =
        bureauOfficers()
            .flatMap(officer -> distances(officer).stream())
            .max(Comparator.naturalOrder())
            .orElse(0);
    return filled(Role.BUREAU_IN_CHARGE, o -> o.unit().isEmpty() && distances(o).contains(nearest));
  }

  private List<Integer> distances(Officer officer) {
    return officer.posts().stream()
        .filter(post -> post.is(PostKind.IN_CHARGE, day))
        .flatMap(post -> post.sections().isEmpty() ? Stream.of("") : post.sections().stream())
        .filter(section::startsWith)
        .map(String::length)
        .toList();
  }

  private Answerable deputy() {
    return Answerable.of(
        Role.DEPUTY_HEAD,
        organisation.leadingGroup().map(LeadingGroup::deputies).orElse(List.of()));
  }

  private Answerable head() {
    return Answerable.of(
        Role.HEAD,
        organisation.leadingGroup().flatMap(LeadingGroup::head).map(List::of).orElse(List.of()));
  }

  private Answerable filled(Role role, Predicate<Officer> holds) {
    return Answerable.of(
        role, organisation.officers().stream().filter(holds).map(Officer::id).toList());
  }

  private Stream<Officer> bureauOfficers() {
    return organisation.officers().stream().filter(officer -> officer.unit().isEmpty());
  }
}
