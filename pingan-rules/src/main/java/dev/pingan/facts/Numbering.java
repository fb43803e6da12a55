package dev.pingan.facts;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dense numbers by which facts know an organisation's households and units; ids stay outside.
 *
 * <p>Households are numbered village by village in the register's order, so a village is a range.
 * Built once for an organisation and shared. Immutable and thread-safe.
 */
public final class Numbering {
  /** No household or unit has this number. */
  public static final int UNKNOWN = -1;

  private final Organisation organisation;
  private final List<Household> households;
  private final Map<Id<Household>, Integer> householdNumbers;
  private final Map<Id<Unit>, Integer> unitNumbers = new HashMap<>();
  private final Map<Id<Village>, Range> ranges = new HashMap<>();

  private Numbering(Organisation organisation) {
    this.organisation = organisation;
    List<Household> all = new ArrayList<>();
    for (Village village : organisation.villages()) {
      List<Household> register = village.register().orElse(List.of());
      ranges.put(village.id(), new Range(all.size(), all.size() + register.size()));
      all.addAll(register);
    }
    households = List.copyOf(all);
    Packing.requireNumbersFit(households.size());
    householdNumbers = new HashMap<>(2 * households.size());
    for (int i = 0; i < households.size(); i++) {
      householdNumbers.put(households.get(i).id(), i);
    }
    organisation.units().forEach(unit -> unitNumbers.put(unit.id(), unitNumbers.size()));
  }

  /** Returns the numbers for that organisation. */
  public static Numbering of(Organisation organisation) {
    return new Numbering(organisation);
  }

  /** Returns the organisation numbered. */
  public Organisation organisation() {
    return organisation;
  }

  /** Returns how many households there are; their numbers run from 0. */
  public int households() {
    return households.size();
  }

  /** Returns the household of that number. */
  public Household household(int number) {
    return households.get(number);
  }

  /** Returns the household's number, or {@link #UNKNOWN}. */
  public int of(Id<Household> household) {
    return householdNumbers.getOrDefault(household, UNKNOWN);
  }

  /** Returns the unit's number, or {@link #UNKNOWN}. */
  public int ofUnit(Id<Unit> unit) {
    return unitNumbers.getOrDefault(unit, UNKNOWN);
  }

  /** Returns the numbers of a village's households; none for an unknown village. */
  public Range of(Village village) {
    return ranges.getOrDefault(village.id(), new Range(0, 0));
  }

  /**
   * A range of numbers.
   *
   * @param start the first
   * @param end the first that is no longer in it
   */
  public record Range(int start, int end) {}
}
