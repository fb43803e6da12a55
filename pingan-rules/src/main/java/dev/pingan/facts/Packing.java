package dev.pingan.facts;

import dev.pingan.ledger.VisitTask;
import java.time.LocalDate;
import java.util.Set;

/**
 * Packs what counts of a visit into one non-negative {@code long}: from the top 25 bits of
 * household number, 22 of the day, 4 of tasks, 12 of members reached; so natural order is by
 * household, then day.
 */
final class Packing {
  private static final int MEMBER_BITS = 12;
  private static final int TASK_BITS = 4;
  private static final int DAY_BITS = 22;
  private static final int MAX_NUMBER = 1 << 25;
  private static final int DAY_SHIFT = MEMBER_BITS + TASK_BITS;
  private static final int NUMBER_SHIFT = DAY_SHIFT + DAY_BITS;
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

  private Packing() {}

  static void requireNumbersFit(int count) {
    if (count > MAX_NUMBER) {
      throw new IllegalArgumentException(
          count + " households are too many for one organisation; at most " + MAX_NUMBER);
    }
  }

  static long visit(int household, LocalDate day, int tasks, int reached) {
    return onDay(household, day) | (long) tasks << MEMBER_BITS | reached;
  }

  /** The number and the day alone, as for a unit that visited. */
  static long onDay(int number, LocalDate day) {
    return (long) number << NUMBER_SHIFT | (day.toEpochDay() - FIRST_DAY) << DAY_SHIFT;
  }

  static int number(long packed) {
    return (int) (packed >>> NUMBER_SHIFT);
  }

  static long epochDay(long packed) {
    return (packed >>> DAY_SHIFT & (1L << DAY_BITS) - 1) + FIRST_DAY;
  }

  static int tasks(long packed) {
    return (int) (packed >>> MEMBER_BITS) & (1 << TASK_BITS) - 1;
  }

  static int reached(long packed) {
    return (int) packed & (1 << MEMBER_BITS) - 1;
  }

  /** The tasks as bits. */
  static int mask(Set<VisitTask> tasks) {
    int mask = 0;
    for (VisitTask task : tasks) {
      mask |=
          switch (task) {
            case BOOKLET -> 1;
            case KNOWLEDGE -> 2;
            case SKILLS -> 4;
            case HANDBOOK -> 8;
          };
    }
    return mask;
  }
}
