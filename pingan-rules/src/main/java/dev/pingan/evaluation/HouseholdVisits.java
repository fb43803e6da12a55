package dev.pingan.evaluation;

import dev.pingan.facts.Visits;
import dev.pingan.report.Figures.Contact;

/**
 * Walks the visits to one household and notes when it was covered, and else what it lacks; reused
 * for the next one.
 */
final class HouseholdVisits implements Visits.Consumer {
  /** The household was not covered by the as-of day. */
  static final long NEVER = Long.MAX_VALUE;

  private final DaySpans spans;
  private final int tasks;
  private final int tasksOfOneVisit;
  private Contact contact = Contact.NOT_VISITED;
  private int done;
  private int leastLeftOut;
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
    contact = Contact.NOT_VISITED;
    done = 0;
    leastLeftOut = tasksOfOneVisit;
    doneOn = NEVER;
    return this;
  }

  /** A visit that reached nobody adds nothing. Ruling 15. */
  @Override
  public void visit(long day, int visitTasks, int membersReached) {
    if (!spans.count(day)) {
      return;
    }
    if (membersReached == 0) {
      contact = contact == Contact.REACHED ? contact : Contact.NOBODY_REACHED;
      return;
    }
    contact = Contact.REACHED;
    int leftOut = tasksOfOneVisit & ~visitTasks;
    leastLeftOut = lesser(leftOut, leastLeftOut);
    if (leftOut == 0) {
      done |= visitTasks;
      if (doneOn == NEVER && (done & tasks) == tasks) {
        doneOn = day;
      }
    }
  }

  /** Fewer tasks; of as many, those that come first in the plan, whatever the order of visits. */
  private static int lesser(int one, int other) {
    int fewer = Integer.compare(Integer.bitCount(one), Integer.bitCount(other));
    return fewer < 0 || (fewer == 0 && one < other) ? one : other;
  }

  /** How near the visits came. */
  Contact contact() {
    return contact;
  }

  /** The tasks that are missing, as bits; of one visit that must do them, those of the fullest. */
  int missing() {
    return tasksOfOneVisit == 0 ? tasks & ~done : leastLeftOut;
  }

  /** The day on which the tasks were complete, or {@link #NEVER}. */
  long doneOn() {
    return doneOn;
  }
}
