package dev.pingan.ledger;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Unit;
import java.util.Set;
import org.immutables.value.Value;

/** A visit to one household (走访), with the tasks done and how many of its people were reached. */
@Value.Immutable
public abstract sealed class Visit implements Content permits ImmutableVisit {
  Visit() {}

  /** Starts a visit; unit, household and members reached are needed. */
  public static Builder builder() {
    return ImmutableVisit.builder();
  }

  /** The unit that visited. */
  public abstract Id<Unit> unit();

  /** The household visited. */
  public abstract Id<Household> household();

  /** The tasks carried out. */
  public abstract Set<VisitTask> tasks();

  /**
   * How many people were spoken with, in person or by phone; 0 if nobody was reached. A slip under
   * the door reaches nobody. At most {@link Household#MAX_MEMBERS}.
   */
  public abstract int membersReached();

  @Override
  public Shape shape() {
    return Shape.VISIT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.visit(this);
  }

  @Value.Check
  void check() {
    if (membersReached() < 0 || membersReached() > Household.MAX_MEMBERS) {
      throw new IllegalArgumentException(
          "membersReached is 0 to " + Household.MAX_MEMBERS + ", not " + membersReached());
    }
  }

  /** Collects a visit's fields. */
  public interface Builder {
    /** Sets the unit that visited. */
    Builder unit(Id<Unit> unit);

    /** Sets the household. */
    Builder household(Id<Household> household);

    /** Adds tasks carried out. */
    Builder tasks(VisitTask... tasks);

    /** Adds tasks carried out. */
    Builder tasks(Iterable<VisitTask> tasks);

    /** Sets how many people were reached. */
    Builder membersReached(int membersReached);

    /**
     * Builds the visit.
     *
     * @throws IllegalStateException if a needed field is missing
     * @throws IllegalArgumentException if membersReached is out of range
     */
    Visit build();
  }
}
