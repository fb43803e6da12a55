package dev.pingan.organisation;

import dev.pingan.identity.Id;
import java.util.Optional;
import org.immutables.value.Value;

/** Who owes a duty: the bureau, a unit, a village (answered for by its unit), or nobody at all. */
@Value.Immutable(builder = false)
public abstract sealed class Bearer permits ImmutableBearer {
  Bearer() {}

  /** Returns the bureau itself. */
  public static Bearer bureau() {
    return ImmutableBearer.of(Kind.BUREAU, Optional.empty());
  }

  /** Returns that unit. */
  public static Bearer unit(Id<Unit> unit) {
    return ImmutableBearer.of(Kind.UNIT, Optional.of(unit.value()));
  }

  /** Returns that village. */
  public static Bearer village(Id<Village> village) {
    return ImmutableBearer.of(Kind.VILLAGE, Optional.of(village.value()));
  }

  /** Returns the bearer of a rule that nobody owes. Ruling 1. */
  public static Bearer none() {
    return ImmutableBearer.of(Kind.NONE, Optional.empty());
  }

  /** What kind of bearer. */
  @Value.Parameter
  public abstract Kind kind();

  /** The text of the unit's or village's id. */
  @Value.Parameter
  public abstract Optional<String> id();

  /** Returns the unit's id, if this is a unit. */
  public Optional<Id<Unit>> unit() {
    return kind() == Kind.UNIT ? id().map(Id::of) : Optional.empty();
  }

  /** Returns the village's id, if this is a village. */
  public Optional<Id<Village>> village() {
    return kind() == Kind.VILLAGE ? id().map(Id::of) : Optional.empty();
  }

  /** Returns the form used in finding ids: {@code bureau}, {@code unit:u03}, {@code none}. */
  @Override
  public String toString() {
    return kind().code() + id().map(id -> ":" + id).orElse("");
  }

  /** The kinds of bearer. */
  public enum Kind {
    /** The bureau. */
    BUREAU("bureau"),
    /** A unit. */
    UNIT("unit"),
    /** A village. */
    VILLAGE("village"),
    /** Nobody. */
    NONE("none");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Returns the kind's code in the JSON format. */
    public String code() {
      return code;
    }
  }
}
