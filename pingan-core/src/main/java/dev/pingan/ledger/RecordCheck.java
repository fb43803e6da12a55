package dev.pingan.ledger;

import java.time.LocalDate;

/** What holds for the envelope of every record. */
final class RecordCheck {
  private static final int LAST_YEAR = 9999;

  private RecordCheck() {}

  static void check(String recordedBy, LocalDate occurredOn) {
    recordedBy(recordedBy);
    if (occurredOn.getYear() < 1 || occurredOn.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "occurredOn lies in the years 1 to " + LAST_YEAR + ", not on " + occurredOn);
    }
  }

  static void recordedBy(String recordedBy) {
    if (recordedBy.isBlank()) {
      throw new IllegalArgumentException("recordedBy names an officer or a system; it is blank");
    }
  }
}
