package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Told.ALL_TASKS;
import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;

import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The three rounds of visits: everybody is visited with all tasks and all members reached, but for
 * the {@link OddVisits}.
 */
final class VisitRecords {
  private static final int VISITS_SPREAD = 25;
  private static final int ALL_VACANT = 12;

  private final Scribe scribe;
  private final OddVisits odd;

  private VisitRecords(Scribe scribe) {
    this.scribe = scribe;
    this.odd = new OddVisits(scribe);
  }

  static void write(Scribe scribe, Organisation organisation) {
    VisitRecords records = new VisitRecords(scribe);
    for (int month : List.of(4, 8, 11)) {
      organisation.villages().forEach(village -> records.round(village, month));
    }
    records.odd.beside();
  }

  private void round(Village village, int month) {
    int number = Integer.parseInt(village.id().value().substring(1));
    if (number == ALL_VACANT || (number == 11 && month == 4)) {
      return;
    }
    List<Household> register = village.register().orElse(List.of());
    for (int i = 0; i < register.size(); i++) {
      Household household = register.get(i);
      boolean skipped = number == 11 && month == 11 && i % 2 == 1;
      if (!household.isVacant() && !skipped) {
        round(number, i + 1, household, month);
      }
    }
  }

  private void round(int village, int number, Household household, int month) {
    String id = household.id().value();
    LocalDate day = Days.on(month, 1 + (5 * number + village) % VISITS_SPREAD);
    String key = id + String.format(Locale.ROOT, "-%02d", month);
    String unit = visitor(village, month);
    int members = household.members().orElse(3);
    if (odd.write(key, id, unit, members)) {
      return;
    }
    if (!household.dwelt().contains(day)) {
      return;
    }
    if (number % 8 == 3) {
      enter(key + "a", day, unit, id, Set.of(BOOKLET, KNOWLEDGE), 1);
      enter(key + "b", day.plusDays(3), unit, id, Set.of(SKILLS, HANDBOOK), members);
    } else {
      enter(key, day, unit, id, ALL_TASKS, members);
    }
  }

  /** The village's unit, but others help out: u04 in v10, u01 in v06, u02 in v07 and v11. */
  private static String visitor(int village, int month) {
    return switch (village) {
      case 1, 2, 3 -> "u01";
      case 4, 5, 11 -> "u02";
      case 6 -> month == 8 ? "u01" : "u03";
      case 7 -> month == 8 ? "u02" : "u03";
      case 10 -> month == 4 ? "u04" : "u05";
      default -> "u04";
    };
  }

  private void enter(
      String key, LocalDate day, String unit, String household, Set<VisitTask> tasks, int reached) {
    scribe.enter("visit-" + key, day, Told.visit(unit, household, tasks, reached));
  }
}
