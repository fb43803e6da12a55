package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** A village or community (村、居) whose households are visited, with the unit assigned to it. */
@Value.Immutable
public abstract sealed class Village permits ImmutableVillage {
  Village() {}

  /** Starts a village; id and locality are needed. */
  public static Builder builder() {
    return ImmutableVillage.builder();
  }

  /** The host's id of the village. */
  public abstract Id<Village> id();

  /** The name to display. */
  public abstract Optional<Label> name();

  /** Where it lies. */
  public abstract Id<Locality> locality();

  /** The unit assigned to it, which answers for it; absent if nobody is assigned. */
  public abstract Optional<Id<Unit>> unit();

  /** The days of the assignment; always, unless set. */
  @Value.Default
  public LocalDateRange assigned() {
    return LocalDateRange.ALL;
  }

  /** The register of households; absent if the host gave none. */
  public abstract Optional<List<Household>> register();

  /** Returns the unit assigned to it on that day. */
  public Optional<Id<Unit>> unitOn(LocalDate day) {
    return unit().filter(unit -> assigned().contains(day));
  }

  /** Returns whether it was assigned to the unit on any day of the window. */
  public boolean isAssignedTo(Id<Unit> unit, LocalDateRange window) {
    return unit().filter(unit::equals).isPresent() && assigned().overlaps(window);
  }

  /** Collects a village's fields. */
  public interface Builder {
    /** Sets the id. */
    Builder id(Id<Village> id);

    /** Sets the name to display. */
    Builder name(Label name);

    /** Sets the name to display, if there is one. */
    Builder name(Optional<? extends Label> name);

    /** Sets where it lies. */
    Builder locality(Id<Locality> locality);

    /** Sets the unit assigned to it. */
    Builder unit(Id<Unit> unit);

    /** Sets the unit assigned to it, if there is one. */
    Builder unit(Optional<? extends Id<Unit>> unit);

    /** Sets the days of the assignment. */
    Builder assigned(LocalDateRange assigned);

    /** Sets the register. */
    Builder register(List<Household> register);

    /** Sets the register, if there is one. */
    Builder register(Optional<? extends List<Household>> register);

    /**
     * Builds the village.
     *
     * @throws IllegalStateException if a needed field is missing
     */
    Village build();
  }
}
