package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.SectionPath;
import dev.pingan.organisation.Answerable.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return filled(Role.UNIT_IN_CHARGE, unit, PostKind.IN_CHARGE);
  }

  private Answerable leader(Id<Unit> unit) {
    return filled(Role.UNIT_LEADER, unit, PostKind.UNIT_LEADER);
  }

  private Answerable filled(Role role, Id<Unit> unit, PostKind post) {
    return Answerable.of(
        role,
        organisation.officersOf(Optional.of(unit)).stream()
            .filter(officer -> officer.holds(post, day))
            .map(Officer::id)
            .toList());
  }

  /** Those whose section is the nearest above the duty's; whoever has no section is farthest. */
  private Answerable inCharge() {
    int nearest = -1;
    List<Id<Officer>> holders = new ArrayList<>();
    for (Officer officer : organisation.officersOf(Optional.empty())) {
      int distance = nearestSection(officer);
      if (distance > nearest) {
        nearest = distance;
        holders.clear();
      }
      if (distance == nearest && distance >= 0) {
        holders.add(officer.id());
      }
    }
    return Answerable.of(Role.BUREAU_IN_CHARGE, holders);
  }

  /** How much of the section's path the officer's own share; -1 if none is above it. */
  private int nearestSection(Officer officer) {
    int nearest = -1;
    for (Post post : officer.posts()) {
      if (post.is(PostKind.IN_CHARGE, day)) {
        nearest = Math.max(nearest, nearestSection(post));
      }
    }
    return nearest;
  }

  private int nearestSection(Post post) {
    return post.sections().isEmpty()
        ? 0
        : post.sections().stream()
            .filter(path -> SectionPath.of(path).isAtOrAbove(section))
            .mapToInt(String::length)
            .max()
            .orElse(-1);
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
}
