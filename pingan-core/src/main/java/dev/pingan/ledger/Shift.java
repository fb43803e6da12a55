package dev.pingan.ledger;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Unit;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who was on duty on a day (带班、值班). Clauses C067 and C068. */
@Value.Immutable
public abstract sealed class Shift implements Content permits ImmutableShift {
  Shift() {}

  /** Starts a shift; somebody must be on it. */
  public static Builder builder() {
    return ImmutableShift.builder();
  }

  /** The unit whose shift it was; absent for a shift of the whole bureau, which serves no unit. */
  public abstract Optional<Id<Unit>> unit();

  /** The officer who led it (带班领导). */
  public abstract Optional<Id<Officer>> lead();

  /** The officers on duty (值班干部). */
  public abstract Set<Id<Officer>> officers();

  @Override
  public Shape shape() {
    return Shape.SHIFT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.shift(this);
  }

  @Value.Check
  void check() {
    if (lead().isEmpty() && officers().isEmpty()) {
      throw new IllegalArgumentException("a shift has a lead or an officer on duty");
    }
  }

  /** Collects a shift's fields. */
  public interface Builder {
    /** Sets the unit. */
    Builder unit(Id<Unit> unit);

    /** Sets the unit, if there is one. */
    Builder unit(Optional<? extends Id<Unit>> unit);

    /** Sets who led it. */
    Builder lead(Id<Officer> lead);

    /** Sets who led it, if anybody did. */
    Builder lead(Optional<? extends Id<Officer>> lead);

    /** Adds officers on duty. */
    Builder officers(Iterable<? extends Id<Officer>> officers);

    /**
     * Builds the shift.
     *
     * @throws IllegalArgumentException if nobody was on it
     */
    Shift build();
  }
}
