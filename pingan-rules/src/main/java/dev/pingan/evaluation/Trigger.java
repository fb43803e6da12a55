package dev.pingan.evaluation;

import dev.pingan.ledger.Entry;
import dev.pingan.plan.Occasion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that asks for an answer.
 *
 * @param record the record that asks
 * @param caseEntry the case of which it is: itself, or the case of the step that asks
 */
record Trigger(Entry record, Entry caseEntry) {

  LocalDate day() {
    return record.occurredOn();
  }

  /** The first of those windows that starts after it. */
  Optional<Occasion> dueIn(Iterable<Occasion> occasions) {
    for (Occasion occasion : occasions) {
      if (occasion.window().getStart().isAfter(day())) {
        return Optional.of(occasion);
      }
    }
    return Optional.empty();
  }
}
