package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A participating unit (各单位): one that owes the plan's duties. Ruling 1. */
@Value.Immutable
public abstract sealed class Unit permits ImmutableUnit {
  Unit() {}

  /** Starts a unit; only the id is needed. */
  public static Builder builder() {
    return ImmutableUnit.builder();
  }

  /** The host's id of the unit. */
  public abstract Id<Unit> id();

  /** The name to display. */
  public abstract Optional<Label> name();

  /** Its key sites; absent if the host gave no list, empty if it has none. */
  public abstract Optional<Set<Id<KeySite>>> keySites();

  /** Collects a unit's fields. */
  public interface Builder {
    /** Sets the id. */
    Builder id(Id<Unit> id);

    /** Sets the name to display. */
    Builder name(Label name);

    /** Sets the name to display, if there is one. */
    Builder name(Optional<? extends Label> name);

    /** Sets the list of key sites. */
    Builder keySites(Set<Id<KeySite>> keySites);

    /** Sets the list of key sites, if there is one. */
    Builder keySites(Optional<? extends Set<Id<KeySite>>> keySites);

    /**
     * Builds the unit.
     *
     * @throws IllegalStateException if the id is missing
     */
    Unit build();
  }
}
