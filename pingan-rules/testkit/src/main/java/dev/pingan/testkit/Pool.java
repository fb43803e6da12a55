package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Hand-picked entries and the as-of days at which they matter; collects them in order. */
final class Pool {
  private final List<Entry> entries = new ArrayList<>();
  private final List<LocalDate> days;

  private Pool(List<LocalDate> days) {
    this.days = days;
  }

  /** Starts a pool to be seen on those days. */
  static Pool seenOn(String... days) {
    return new Pool(Contents.days(days));
  }

  /** Adds an entry, recorded on its own day at noon. */
  Pool on(String day, Content content) {
    LocalDate occurredOn = Contents.day(day);
    entries.add(
        Entry.builder()
            .id(Id.of("p%02d".formatted(entries.size() + 1)))
            .occurredOn(occurredOn)
            .recordedAt(occurredOn.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)))
            .recordedBy("o1")
            .content(content)
            .build());
    return this;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<LocalDate> days() {
    return days;
  }
}
