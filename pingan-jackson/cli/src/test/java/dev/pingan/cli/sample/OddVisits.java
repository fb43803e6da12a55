package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.on;
import static dev.pingan.cli.sample.Told.ALL_TASKS;
import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;

import dev.pingan.ledger.VisitTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The visits that went another way, each with what it shows. */
final class OddVisits {
  private static final Set<VisitTask> NO_BOOKLET = Set.of(KNOWLEDGE, SKILLS, HANDBOOK);

  private final Scribe scribe;

  OddVisits(Scribe scribe) {
    this.scribe = scribe;
  }

  /** Writes what happened instead of the ordinary visit, and returns whether anything did. */
  boolean write(String key, String household, String unit, int members) {
    switch (key) {
      // A unit mistyped: the household counts all the same.
      case "h0102-04" -> enter(key, on(4, 14), "u10", household, ALL_TASKS, members);
      // A floating household nobody went to.
      case "h0206-04" -> {}
      // Found at home only in May.
      case "h0305-04" -> enter(key, on(5, 9), unit, household, ALL_TASKS, members);
      // The handbook was not filled in.
      case "h0509-04" ->
          enter(key, on(4, 20), unit, household, Set.of(BOOKLET, KNOWLEDGE, SKILLS), members);
      // Two of five members at home.
      case "h0601-04" -> enter(key, on(4, 12), unit, household, ALL_TASKS, 2);
      // Nine reached where the register has four.
      case "h0702-04" -> enter(key, on(4, 18), unit, household, ALL_TASKS, 9);
      // Nobody at home, where nobody knows how many live.
      case "h0808-04" -> enter(key, on(4, 24), unit, household, Set.of(BOOKLET), 0);
      // Another unit came by in September.
      case "h0110-08" -> enter(key, on(9, 3), "u02", household, ALL_TASKS, members);
      // Moved in on 15 August.
      case "h0207-08" -> enter(key, on(8, 20), unit, household, ALL_TASKS, members);
      // One of five members at home.
      case "h0410-08" -> enter(key, on(8, 15), unit, household, ALL_TASKS, 1);
      // The booklets had run out.
      case "h0501-08", "h0502-08", "h0503-08", "h0504-08", "h0505-08" ->
          enter(key, on(8, 25), unit, household, NO_BOOKLET, members);
      // A day too early.
      case "h0711-08" -> enter(key, on(7, 31), "u03", household, ALL_TASKS, members);
      // Two of five on one day, three on another: nobody knows whether five.
      case "h1008-08" -> {
        enter(key + "a", on(8, 5), unit, household, ALL_TASKS, 2);
        enter(key + "b", on(8, 19), unit, household, ALL_TASKS, 3);
      }
      // Entered with a day in October, corrected on 1 December.
      case "h0221-11" -> {
        enter(key, on(10, 30), unit, household, ALL_TASKS, members);
        scribe.replace(
            "visit-" + key,
            on(12, 1),
            "wrong-day",
            on(11, 3),
            Told.visit(unit, household, ALL_TASKS, members));
      }
      // Withdrawn on 20 December: it was the neighbour's.
      case "h0320-11" -> {
        enter(key, on(11, 16), unit, household, ALL_TASKS, members);
        scribe.withdraw("visit-" + key, on(12, 20), "wrong-household");
      }
      // Back from work only in December.
      case "h0612-11" -> enter(key, on(12, 4), unit, household, ALL_TASKS, members);
      // A booklet under the door.
      case "h0713-11" -> enter(key, on(11, 22), unit, household, Set.of(BOOKLET), 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Visits beside the rounds, and to households that no register or nobody living there has. */
  void beside() {
    enter("h0199-04", on(4, 12), "u01", "h0199", ALL_TASKS, 3);
    enter("h0117-04", on(4, 9), "u01", "h0117", Set.of(BOOKLET), 0);
    enter("h1201-04", on(4, 11), "u05", "h1201", Set.of(BOOKLET), 0);
    enter("h1202-04", on(4, 11), "u05", "h1202", Set.of(BOOKLET), 0);
    // The first visit that u05 makes itself: four days after its round.
    enter("h1005-05", on(5, 4), "u05", "h1005", ALL_TASKS, 1);
    for (int month : List.of(4, 8, 11)) {
      for (int number = 1; number <= 6; number++) {
        String household = SampleVillages.householdId(9, number);
        String key = household + String.format(Locale.ROOT, "-%02d", month);
        enter(key, on(month, 2 + 3 * number), "u04", household, ALL_TASKS, 2);
      }
    }
  }

  private void enter(
      String key, LocalDate day, String unit, String household, Set<VisitTask> tasks, int reached) {
    scribe.enter("visit-" + key, day, Told.visit(unit, household, tasks, reached));
  }
}
