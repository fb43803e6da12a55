package dev.pingan.facts;

import dev.pingan.ledger.VisitTask;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is kept of the visits to households: per household each distinct (day, tasks, members
 * reached), without ids. Immutable and thread-safe.
 */
public final class Visits {
  private final SortedLongs packed;

  Visits(SortedLongs packed) {
    this.packed = packed;
  }

  /** Returns how many distinct visits there are. */
  public int count() {
    return packed.size();
  }

  /**
   * Shows every visit to a household on the days of a half-open span, in order of time.
   *
   * @param household its number
   */
  public void forEach(
      int household, LocalDate startInclusive, LocalDate endExclusive, Consumer visits) {
    int end = packed.firstFrom(Packing.onDay(household, endExclusive));
    for (int i = packed.firstFrom(Packing.onDay(household, startInclusive)); i < end; i++) {
      long visit = packed.get(i);
      visits.visit(Packing.epochDay(visit), Packing.tasks(visit), Packing.reached(visit));
    }
  }

  /** Returns the bits in which tasks are told to a {@link Consumer}. */
  public static int mask(Set<VisitTask> tasks) {
    return Packing.mask(tasks);
  }

  /** Returns the tasks of which those are the bits. */
  public static Set<VisitTask> tasks(int mask) {
    Set<VisitTask> tasks = EnumSet.allOf(VisitTask.class);
    tasks.removeIf(task -> (mask & mask(Set.of(task))) == 0);
    return tasks;
  }

  /** Takes visits one by one. */
  @FunctionalInterface
  public interface Consumer {
    /**
     * Takes a visit.
     *
     * @param epochDay its day, as {@link LocalDate#toEpochDay()}
     * @param tasks its tasks, as {@link Visits#mask}
     * @param reached how many members were reached
     */
    void visit(long epochDay, int tasks, int reached);
  }
}
