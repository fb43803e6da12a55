package dev.pingan.laws;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Step;
import dev.pingan.plan.Requirement;
import dev.pingan.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One finding with an entry and without it.
 *
 * @param others all other entries in force
 */
record Addition(
    Requirement requirement, Entry entry, List<Entry> others, Finding without, Finding with) {

  /**
   * Adds each entry in force of the world to all the others, and shows what becomes of the findings
   * on requirements of some kind.
   */
  static void each(Seen seen, Predicate<Requirement> kind, Consumer<Addition> law) {
    List<Finding> with = seen.on(kind, seen.over(seen.inForce()));
    for (Entry entry : seen.dated()) {
      List<Entry> others = Seen.without(seen.inForce(), entry.id());
      List<Finding> without = seen.on(kind, seen.over(others));
      for (int i = 0; i < with.size(); i++) {
        Requirement requirement = seen.plan().rule(with.get(i).rule()).orElseThrow().requirement();
        law.accept(new Addition(requirement, entry, others, without.get(i), with.get(i)));
      }
    }
  }

  /** Whether it is the first to name its case. */
  boolean isNewCase() {
    return entry.content() instanceof Case c
        && others.stream()
            .noneMatch(o -> o.content() instanceof Case other && other.caseId().equals(c.caseId()));
  }

  /** Whether it is a case's record. */
  boolean isCase() {
    return entry.content() instanceof Case;
  }

  /** The other steps in answer to the case that this step names. */
  List<Step> otherSteps() {
    List<Step> steps = new ArrayList<>();
    if (entry.content() instanceof Step step) {
      Id<Case> number = step.caseId();
      for (Entry other : others) {
        if (other.content() instanceof Step another && another.caseId().equals(number)) {
          steps.add(another);
        }
      }
    }
    return steps;
  }

  /** Says which finding it is, and what the entry does to it. */
  String told() {
    return with.id() + " from " + without.status() + " to " + with.status() + " by " + entry;
  }
}
