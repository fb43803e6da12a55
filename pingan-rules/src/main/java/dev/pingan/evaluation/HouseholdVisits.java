package dev.pingan.evaluation;

import dev.pingan.facts.Visits;

/** Walks the visits to one household and notes when it was covered; reused for the next one. */
final class HouseholdVisits implements Visits.Consumer {
  /** The household was not covered by the as-of day. */
  static final long NEVER = Long.MAX_VALUE;

  private final DaySpans spans;
  private final int tasks;
  private final int tasksOfOneVisit;
  private int done;
  private long doneOn;

  /**
   * Prepares the walk.
   *
   * @param tasks what the visits must add up to, as bits
   * @param tasksOfOneVisit what one visit must do, as bits
   */
  HouseholdVisits(DaySpans spans, int tasks, int tasksOfOneVisit) {
    this.spans = spans;
    this.tasks = tasks;
    this.tasksOfOneVisit = tasksOfOneVisit;
  }

  HouseholdVisits begin() {
    done = 0;
    doneOn = NEVER;
    return this;
  }

  /** A visit that reached nobody adds nothing. Ruling 15. */
  @Override
  public void visit(long day, int visitTasks, int membersReached) {
    if (membersReached == 0 || !spans.count(day)) {
      return;
    }
    if ((visitTasks & tasksOfOneVisit) == tasksOfOneVisit) {
      done |= visitTasks;
      if (doneOn == NEVER && (done & tasks) == tasks) {
        doneOn = day;
      }
    }
  }

  /** The day on which the tasks were complete, or {@link #NEVER}. */
  long doneOn() {
    return doneOn;
  }
}
