package dev.pingan.ledger;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Holds the fields that an entry carries against those that its kind needs and admits. */
final class FieldCheck {
  private FieldCheck() {}

  /**
   * Refuses a wrong shape, a needed field that is absent, and a present one that is not admitted.
   *
   * @param present the optional fields of the shape, each with whether it is there
   */
  static void check(Kind kind, Shape shape, Map<String, Boolean> present) {
    if (kind.shape() != shape) {
      throw new IllegalArgumentException(
          kind + " is a kind of " + kind.shape().code() + ", not of " + shape.code());
    }
    for (String field : kind.needs()) {
      if (Boolean.FALSE.equals(present.get(field))) {
        throw new IllegalArgumentException(kind + " needs the field \"" + field + "\"");
      }
    }
    notAdmitted(kind, present)
        .ifPresent(
            field -> {
              throw new IllegalArgumentException(
                  kind + " has no field \"" + field + "\"; leave it out");
            });
  }

  /** The first by name, so that one entry is always refused in the same words. */
  private static Optional<String> notAdmitted(Kind kind, Map<String, Boolean> present) {
    return present.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .filter(field -> !kind.admits(field))
        .min(Comparator.naturalOrder());
  }

  /** Refuses an empty list of those who acted. */
  static void someActor(Kind kind, boolean none) {
    if (none) {
      throw new IllegalArgumentException(
          kind + " is by somebody: bureau, standing-group or unit:<id>");
    }
  }
}
