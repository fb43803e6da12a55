package dev.pingan.ledger;

import dev.pingan.identity.Code;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event of a zero-incident category, as the competent authority found it. Section 二(二), ruling
 * 26.
 *
 * <p>A count on a day: no person, no belief, no free text.
 */
@Value.Immutable
public abstract sealed class Incident implements Content permits ImmutableIncident {
  Incident() {}

  /** Starts an incident; only the category is needed. */
  public static Builder builder() {
    return ImmutableIncident.builder();
  }

  /** The category. */
  public abstract ZeroTarget target();

  /** How many events; 1 unless set, and 0 is no incident at all. */
  @Value.Default
  public int count() {
    return 1;
  }

  /** The unit tagged with it; never for z2 and z6. */
  public abstract Optional<Id<Unit>> unit();

  /** A code of the host's for the sub-kind; never for z2. */
  public abstract Optional<String> subKind();

  /** For z7: the accident's grade; absent while it is not settled. */
  public abstract Optional<AccidentGrade> grade();

  @Override
  public Shape shape() {
    return Shape.INCIDENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.incident(this);
  }

  @Value.Check
  void check() {
    if (count() < 0) {
      throw new IllegalArgumentException("count is not negative, but " + count());
    }
    if (target().isCountOnly() && unit().isPresent()) {
      throw new IllegalArgumentException(
          target().code() + " is counted only and carries no unit; leave it out");
    }
    subKind().ifPresent(code -> Code.of("a sub-kind", code));
    if (target() == ZeroTarget.Z2 && subKind().isPresent()) {
      throw new IllegalArgumentException(
          "z2 is counted only and carries no sub-kind; leave it out");
    }
    if (target() != ZeroTarget.Z7 && grade().isPresent()) {
      throw new IllegalArgumentException("only z7 has a grade, not " + target().code());
    }
  }

  /** Collects an incident's fields. */
  public interface Builder {
    /** Sets the category. */
    Builder target(ZeroTarget target);

    /** Sets how many events. */
    Builder count(int count);

    /** Sets the unit tagged with it. */
    Builder unit(Id<Unit> unit);

    /** Sets the unit tagged with it, if there is one. */
    Builder unit(Optional<? extends Id<Unit>> unit);

    /** Sets the code of the sub-kind. */
    Builder subKind(String subKind);

    /** Sets the code of the sub-kind, if there is one. */
    Builder subKind(Optional<String> subKind);

    /** Sets the grade. */
    Builder grade(AccidentGrade grade);

    /** Sets the grade, if it is settled. */
    Builder grade(Optional<? extends AccidentGrade> grade);

    /**
     * Builds the incident.
     *
     * @throws IllegalStateException if the category is missing
     * @throws IllegalArgumentException if the count is negative, z2 or z6 names a unit, z2 a
     *     sub-kind, the sub-kind is no code, or another category than z7 has a grade
     */
    Incident build();
  }
}
