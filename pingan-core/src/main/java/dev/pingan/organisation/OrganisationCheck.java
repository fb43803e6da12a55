package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Finds everything that contradicts itself in an organisation. */
final class OrganisationCheck {
  private final Organisation organisation;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Id<Officer>> officers = new HashSet<>();
  private final Set<Id<Unit>> units = new HashSet<>();
  private final Set<Id<Locality>> localities = new HashSet<>();

  private OrganisationCheck(Organisation organisation) {
    this.organisation = organisation;
  }

  static List<Problem> of(Organisation organisation) {
    OrganisationCheck check = new OrganisationCheck(organisation);
    check.ids();
    check.officers();
    check.groups();
    check.villages();
    return check.problems;
  }

  private void ids() {
    organisation.officers().forEach(o -> once("officers", o.id(), officers));
    organisation.units().forEach(u -> once("units", u.id(), units));
    organisation.localities().forEach(l -> once("localities", l.id(), localities));
    Set<Id<Village>> villages = new HashSet<>();
    organisation.villages().forEach(v -> once("villages", v.id(), villages));
  }

  private void officers() {
    for (Officer officer : organisation.officers()) {
      officer
          .unit()
          .ifPresent(unit -> known("officers[" + officer.id() + "].unit", unit, units, "a unit"));
    }
  }

  private void groups() {
    organisation
        .leadingGroup()
        .ifPresent(
            group -> {
              group.head().ifPresent(id -> officer("leadingGroup.head", id));
              officers("leadingGroup.deputies", group.deputies());
              officers("leadingGroup.members", group.members());
              group.office().ifPresent(office -> officers("leadingGroup.office", office));
            });
    organisation
        .standingGroup()
        .ifPresent(
            group -> {
              officers("standingGroup.members", group.members());
              group.office().ifPresent(office -> officers("standingGroup.office", office));
            });
  }

  private void villages() {
    Map<Id<Household>, Id<Village>> homes = new HashMap<>();
    for (Village village : organisation.villages()) {
      String where = "villages[" + village.id() + "]";
      known(where + ".locality", village.locality(), localities, "a locality");
      village.unit().ifPresent(unit -> known(where + ".unit", unit, units, "a unit"));
      someDay(where + ".assigned", village.assigned());
      village.register().ifPresent(register -> register(village, register, homes));
    }
  }

  private void register(
      Village village, List<Household> register, Map<Id<Household>, Id<Village>> homes) {
    for (Household household : register) {
      String where = "villages[" + village.id() + "].register[" + household.id() + "]";
      Id<Village> other = homes.putIfAbsent(household.id(), village.id());
      if (other != null) {
        problem(
            where,
            "household \"" + household.id() + "\" is registered already, in village " + other,
            "register it once; a family that moved gets a new id");
      }
      headCount(where, household);
    }
  }

  private void headCount(String where, Household household) {
    int members = household.members().orElse(household.isVacant() ? 0 : 1);
    if (household.isVacant() ? members != 0 : members < 1 || members > Household.MAX_MEMBERS) {
      problem(
          where + ".members",
          members + " members in a " + household.kind().code() + " household",
          "give 1 to "
              + Household.MAX_MEMBERS
              + ", leave it out if unknown, or register it as vacant with none");
    }
    someDay(where + ".dwelt", household.dwelt());
  }

  private void someDay(String where, LocalDateRange days) {
    if (days.isEmpty()) {
      problem(where, "no day lies in " + days, "let it end after it began");
    }
  }

  private void officers(String where, Collection<Id<Officer>> ids) {
    ids.forEach(id -> officer(where, id));
  }

  private void officer(String where, Id<Officer> id) {
    known(where, id, officers, "an officer");
  }

  private <T> void once(String where, Id<T> id, Set<Id<T>> seen) {
    if (!seen.add(id)) {
      problem(where + "[" + id + "]", "the id \"" + id + "\" is used twice", "give each its own");
    }
  }

  private <T> void known(String where, Id<T> id, Set<Id<T>> ids, String what) {
    if (!ids.contains(id)) {
      problem(where, "\"" + id + "\" is not the id of " + what, "name one of this organisation");
    }
  }

  private void problem(String where, String what, String mend) {
    problems.add(Problem.of(where, what, mend));
  }
}
