package dev.pingan.evaluation;

import dev.pingan.facts.Numbering;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * The households of a village that are owed a visit in a window, by number: those that dwelt there
 * for the whole of it, as the plan has it. Rulings 16, 17 and 34.
 *
 * @param vacant how many are vacant
 * @param part how many came or left inside the window
 */
record CoverageBase(List<Integer> owed, int vacant, int part) {

  static CoverageBase of(Situation situation, Village village, Occasion occasion) {
    Numbering numbering = situation.facts().numbering();
    LocalDateRange window = occasion.plannedWindow();
    Set<Id<Household>> excused = situation.overlay().excused(occasion);
    List<Integer> owed = new ArrayList<>();
    int vacant = 0;
    int part = 0;
    Numbering.Range range = numbering.of(village);
    for (int number = range.start(); number < range.end(); number++) {
      Household household = numbering.household(number);
      if (household.isVacant()) {
        vacant++;
      } else if (!household.dwelt().encloses(window)) {
        part += household.dwelt().overlaps(window) ? 1 : 0;
      } else if (!excused.contains(household.id())) {
        owed.add(number);
      }
    }
    return new CoverageBase(owed, vacant, part);
  }
}
