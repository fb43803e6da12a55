package dev.pingan.evaluation;

import dev.pingan.ledger.Entry;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Occasion;
import java.time.LocalDate;
import java.util.List;
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

  /** Whether its answer is due at that occasion, which is one of those. */
  boolean isDueIn(Occasion occasion, List<Occasion> occasions, EachAnswered.Due due) {
    return due == EachAnswered.Due.YEAR
        || next(occasions).filter(o -> o.key().equals(occasion.key())).isPresent();
  }

  /** The first of those windows that starts after it. */
  private Optional<Occasion> next(List<Occasion> occasions) {
    return occasions.stream().filter(o -> o.window().getStart().isAfter(day())).findFirst();
  }
}
