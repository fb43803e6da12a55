package dev.pingan.ledger;

import dev.pingan.identity.Id;
import java.time.LocalDate;
import java.util.Optional;

/** What holds for the envelope of every record. */
final class RecordCheck {
  private static final int LAST_YEAR = 9999;

  private RecordCheck() {}

  static void check(String recordedBy, Optional<String> archiveRef, LocalDate occurredOn) {
    check(recordedBy, archiveRef);
    if (occurredOn.getYear() < 1 || occurredOn.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "occurredOn lies in the years 1 to " + LAST_YEAR + ", not on " + occurredOn);
    }
  }

  static void check(String recordedBy, Optional<String> archiveRef) {
    reference("recordedBy", recordedBy);
    archiveRef.ifPresent(ref -> reference("archiveRef", ref));
  }

  /** Text that names something of the host's has the form of an id: it is no place for prose. */
  static void reference(String field, String text) {
    try {
      Id.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
    }
  }
}
