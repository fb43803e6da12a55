package dev.pingan.ledger;

import java.util.Map;

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
    present.forEach(
        (field, given) -> {
          if (!given && kind.needs().contains(field)) {
            throw new IllegalArgumentException(kind + " needs the field \"" + field + "\"");
          }
          if (given && !kind.admits(field)) {
            throw new IllegalArgumentException(
                kind + " has no field \"" + field + "\"; leave it out");
          }
        });
  }

  /** Refuses an empty list of those who acted. */
  static void someActor(Kind kind, boolean none) {
    if (none) {
      throw new IllegalArgumentException(
          kind + " is by somebody: bureau, standing-group or unit:<id>");
    }
  }
}
