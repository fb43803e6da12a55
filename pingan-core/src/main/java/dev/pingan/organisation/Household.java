package dev.pingan.organisation;

import dev.pingan.identity.Id;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A household (户) of a village's register: an opaque id, a head count and the days it dwelt there.
 *
 * <p>Nothing about its people can be held here, by design. A family that moves to another village
 * gets a new id.
 */
@Value.Immutable
public abstract sealed class Household permits ImmutableHousehold {
  /** The largest head count of one household; a dormitory is registered in parts. */
  public static final int MAX_MEMBERS = 4_095;

  Household() {}

  /** Returns a household of known size that always dwelt there. */
  public static Household of(Id<Household> id, HouseholdKind kind, int members) {
    return builder().id(id).kind(kind).members(members).build();
  }

  /** Starts a household; id and kind are needed. */
  public static Builder builder() {
    return ImmutableHousehold.builder();
  }

  /** The host's opaque id of the household. */
  public abstract Id<Household> id();

  /** How it is registered. */
  public abstract HouseholdKind kind();

  /** The head count: 1 to 4,095, 0 if vacant; absent if it is not known. */
  public abstract OptionalInt members();

  /** The days on which it dwelt there; always, unless set. */
  @Value.Default
  public LocalDateRange dwelt() {
    return LocalDateRange.ALL;
  }

  /** Returns whether nobody lives there. */
  public boolean isVacant() {
    return kind() == HouseholdKind.VACANT;
  }

  /** Collects a household's fields; the organisation refuses a head count that is out of range. */
  public interface Builder {
    /** Sets the id. */
    Builder id(Id<Household> id);

    /** Sets how it is registered. */
    Builder kind(HouseholdKind kind);

    /** Sets the head count. */
    Builder members(int members);

    /** Sets the head count, if it is known. */
    Builder members(OptionalInt members);

    /** Sets the days on which it dwelt there. */
    Builder dwelt(LocalDateRange dwelt);

    /**
     * Builds the household.
     *
     * @throws IllegalStateException if a needed field is missing
     */
    Household build();
  }
}
