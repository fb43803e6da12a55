package dev.pingan.evaluation;

import dev.pingan.facts.Numbering;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * The households of a village that are owed a visit in a window, by number: those that dwelt there
 * for the whole of it. Rulings 16 and 17.
 *
 * @param vacant how many are vacant
 * @param part how many came or left inside the window
 */
record CoverageBase(List<Integer> owed, int vacant, int part) {

  static CoverageBase of(Numbering numbering, Village village, LocalDateRange window) {
    List<Integer> owed = new ArrayList<>();
    int vacant = 0;
    int part = 0;
    Numbering.Range range = numbering.of(village);
    for (int number = range.start(); number < range.end(); number++) {
      Household household = numbering.household(number);
      if (household.isVacant()) {
        vacant++;
      } else if (household.dwelt().encloses(window)) {
        owed.add(number);
      } else if (household.dwelt().overlaps(window)) {
        part++;
      }
    }
    return new CoverageBase(owed, vacant, part);
  }
}
