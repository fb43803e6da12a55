package dev.pingan.organisation;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A bureau (城建局) with all that the plan needs to know of it: officers and their posts, the two
 * groups, units, localities, villages with their registers, sensitive periods.
 *
 * <p>What is merely missing (no leading group, vacant seats, a village without a unit, no register)
 * is accepted: findings say it. What contradicts itself is refused, all problems at once. Immutable
 * and thread-safe.
 */
@Value.Immutable(prehash = false)
public abstract sealed class Organisation permits ImmutableOrganisation {
  Organisation() {}

  /** Starts an organisation; only the bureau's name is needed. */
  public static Builder builder() {
    return ImmutableOrganisation.builder();
  }

  /** The bureau's name. */
  public abstract Label name();

  /** The officers. */
  public abstract List<Officer> officers();

  /** The leading group of the campaign; absent if it is not set up. */
  public abstract Optional<LeadingGroup> leadingGroup();

  /** The standing governance group; absent if the host names none. */
  public abstract Optional<StandingGroup> standingGroup();

  /** The participating units, in the host's order. */
  public abstract List<Unit> units();

  /** The localities. */
  public abstract List<Locality> localities();

  /** The villages, in the host's order. */
  public abstract List<Village> villages();

  /** The sensitive periods that the host names. */
  public abstract List<SensitivePeriod> sensitivePeriods();

  /** Returns the officer of that id. */
  public Optional<Officer> officer(Id<Officer> id) {
    return Optional.ofNullable(officersById().get(id));
  }

  /** Returns the unit of that id. */
  public Optional<Unit> unit(Id<Unit> id) {
    return Optional.ofNullable(unitsById().get(id));
  }

  /** Returns the village of that id. */
  public Optional<Village> village(Id<Village> id) {
    return Optional.ofNullable(villagesById().get(id));
  }

  /** Returns the unit that answers for the bearer on the day: itself, or the one assigned to it. */
  public Optional<Id<Unit>> answeringUnit(Bearer bearer, LocalDate day) {
    return bearer
        .unit()
        .or(() -> bearer.village().flatMap(this::village).flatMap(village -> village.unitOn(day)));
  }

  /**
   * Returns who answers for that bearer's duty, upwards: at each level the officers who hold the
   * post on the day, none if it is vacant.
   *
   * @param section path of the plan's section from which the duty comes, such as {@code 四(二)3}
   */
  public List<Answerable> answerable(Bearer bearer, String section, LocalDate day) {
    return new ResponsibilityChain(this, section, day).upFrom(bearer);
  }

  /** Returns the SHA-256 of the whole organisation, its order included; in hexadecimal digits. */
  @Value.Lazy
  public String digest() {
    return OrganisationDigest.of(this);
  }

  @Value.Lazy
  Map<Id<Officer>, Officer> officersById() {
    return officers().stream().collect(Collectors.toMap(Officer::id, Function.identity()));
  }

  @Value.Lazy
  Map<Optional<Id<Unit>>, List<Officer>> officersByUnit() {
    return officers().stream().collect(Collectors.groupingBy(Officer::unit));
  }

  /** The officers of that unit, or of none. */
  List<Officer> officersOf(Optional<Id<Unit>> unit) {
    return officersByUnit().getOrDefault(unit, List.of());
  }

  @Value.Lazy
  Map<Id<Unit>, Unit> unitsById() {
    return units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
  }

  @Value.Lazy
  Map<Id<Village>, Village> villagesById() {
    return villages().stream().collect(Collectors.toMap(Village::id, Function.identity()));
  }

  @Value.Check
  void check() {
    InvalidModelException.throwIfAny("the organisation", OrganisationCheck.of(this));
  }

  /** Collects an organisation's parts. */
  public interface Builder {
    /** Sets the bureau's name. */
    Builder name(Label name);

    /** Adds officers. */
    Builder officers(Officer... officers);

    /** Adds officers. */
    Builder officers(Iterable<? extends Officer> officers);

    /** Sets the leading group. */
    Builder leadingGroup(LeadingGroup leadingGroup);

    /** Sets the leading group, if it is set up. */
    Builder leadingGroup(Optional<? extends LeadingGroup> leadingGroup);

    /** Sets the standing group. */
    Builder standingGroup(StandingGroup standingGroup);

    /** Sets the standing group, if there is one. */
    Builder standingGroup(Optional<? extends StandingGroup> standingGroup);

    /** Adds units. */
    Builder units(Unit... units);

    /** Adds units. */
    Builder units(Iterable<? extends Unit> units);

    /** Adds localities. */
    Builder localities(Locality... localities);

    /** Adds localities. */
    Builder localities(Iterable<? extends Locality> localities);

    /** Adds villages. */
    Builder villages(Village... villages);

    /** Adds villages. */
    Builder villages(Iterable<? extends Village> villages);

    /** Adds sensitive periods. */
    Builder sensitivePeriods(Iterable<? extends SensitivePeriod> sensitivePeriods);

    /**
     * Builds the organisation.
     *
     * @throws IllegalStateException if the name is missing
     * @throws InvalidModelException if parts contradict each other: ids that name nothing or two
     *     things, a household in two villages, head counts out of range, an assignment or a
     *     residence without a day
     */
    Organisation build();
  }
}
