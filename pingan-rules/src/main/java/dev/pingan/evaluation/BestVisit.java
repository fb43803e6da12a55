package dev.pingan.evaluation;

import dev.pingan.facts.Visits;

/** Walks the visits to one household for the one that reached most; reused for the next one. */
final class BestVisit implements Visits.Consumer {
  private final DaySpans spans;
  private int needed;
  private int most;
  private long reachedOn;

  BestVisit(DaySpans spans) {
    this.spans = spans;
  }

  void begin(int members) {
    needed = members;
    most = 0;
    reachedOn = HouseholdVisits.NEVER;
  }

  @Override
  public void visit(long day, int tasks, int membersReached) {
    if (spans.count(day)) {
      most = Math.max(most, membersReached);
      if (reachedOn == HouseholdVisits.NEVER && membersReached >= needed) {
        reachedOn = day;
      }
    }
  }

  /** The most members that one visit reached. */
  int most() {
    return most;
  }

  /** The first day on which one visit reached as many as needed, or never. */
  long reachedOn() {
    return reachedOn;
  }
}
