package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Actor;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * The ids of an organisation, to be picked by number.
 *
 * <p>Entries are generated as scripts over such numbers and only then cast, so that organisation
 * and entries shrink independently of each other. Numbers beyond the last id begin anew; {@link
 * #NOBODY} is an id that the organisation does not know.
 */
final class Cast {
  static final int NOBODY = -1;

  private final List<Id<Unit>> units;
  private final List<Id<Village>> villages;
  private final List<Id<Household>> households;
  private final List<Id<Officer>> officers;
  private final List<Id<KeySite>> sites;

  private Cast(Organisation organisation) {
    units = organisation.units().stream().map(Unit::id).toList();
    villages = organisation.villages().stream().map(Village::id).toList();
    households =
        organisation.villages().stream()
            .flatMap(village -> village.register().stream())
            .flatMap(List::stream)
            .map(Household::id)
            .toList();
    officers = organisation.officers().stream().map(Officer::id).toList();
    sites =
        organisation.units().stream()
            .flatMap(unit -> unit.keySites().stream())
            .flatMap(Set::stream)
            .sorted()
            .distinct()
            .toList();
  }

  static Cast of(Organisation organisation) {
    return new Cast(organisation);
  }

  /** Numbers from 0, seldom {@link #NOBODY}; they shrink to 0. */
  static Arbitrary<Integer> picks(int count) {
    return Arbitraries.frequencyOf(
        Tuple.of(14, Arbitraries.integers().between(0, count - 1)),
        Tuple.of(1, Arbitraries.just(NOBODY)));
  }

  Id<Unit> unit(int pick) {
    return pick(units, pick, "u9");
  }

  Actor actor(int pick) {
    return Actor.unit(unit(pick));
  }

  Id<Village> village(int pick) {
    return pick(villages, pick, "v9");
  }

  Id<Household> household(int pick) {
    return pick(households, pick, "h99");
  }

  Id<Officer> officer(int pick) {
    return pick(officers, pick, "o9");
  }

  Id<KeySite> site(int pick) {
    return pick(sites, pick, "s9");
  }

  private static <T> Id<T> pick(List<Id<T>> known, int pick, String unknown) {
    return pick == NOBODY || known.isEmpty() ? Id.of(unknown) : known.get(pick % known.size());
  }
}
