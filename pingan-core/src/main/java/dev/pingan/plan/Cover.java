package dev.pingan.plan;

import dev.pingan.ledger.VisitTask;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** Every household, or every person, of a village is covered (不漏一户、不漏一人). Rulings 15 to 17. */
@Value.Immutable(builder = false)
public abstract sealed class Cover implements Requirement permits ImmutableCover {
  Cover() {}

  /** Returns 'every person': the best single visit reaches every member of each household. */
  public static Cover persons() {
    return ImmutableCover.of(Subject.PERSONS, Set.of(), Together.UNION, Set.of());
  }

  /**
   * Returns 'every household'.
   *
   * @param tasks what must be done at each household in each round
   * @param together whether several visits of the round add up
   * @param yearly tasks that are owed once in the year instead, by the last round
   */
  public static Cover households(Set<VisitTask> tasks, Together together, Set<VisitTask> yearly) {
    return ImmutableCover.of(
        Subject.HOUSEHOLDS, new TreeSet<>(tasks), together, new TreeSet<>(yearly));
  }

  /** What is counted. */
  @Value.Parameter
  public abstract Subject subject();

  /** The tasks owed to each household in each round. */
  @Value.Parameter
  public abstract Set<VisitTask> tasks();

  /** Whether the round's visits add up, or one visit must do it all. */
  @Value.Parameter
  public abstract Together together();

  /** Tasks owed once in the year, by visits of any day of it up to the last round. */
  @Value.Parameter
  public abstract Set<VisitTask> yearly();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.cover(this);
  }

  @Value.Check
  void check() {
    if (tasks().stream().anyMatch(yearly()::contains)) {
      throw new IllegalArgumentException(
          "a task is owed in each round or once in the year, not both: " + tasks() + yearly());
    }
  }

  /** What a coverage counts. */
  public enum Subject {
    /** Households. */
    HOUSEHOLDS,
    /** Persons, as the register counts them. */
    PERSONS
  }

  /** How a round's visits to one household count together. */
  public enum Together {
    /** The tasks of all of them, together. */
    UNION,
    /** One visit must do every task. */
    ONE_VISIT
  }
}
