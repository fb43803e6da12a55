package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One line of a ledger before its neighbours are known: what it tells, and how it treats another
 * line.
 *
 * @param series the letter with which its id begins; mixes the order of the ids
 * @param other the series of the other line, so that it stays the same one while lines between the
 *     two are left out; {@link #NOBODY} is no line's
 */
record Line(Draft draft, Use use, boolean sharesId, String series, String other) {
  static final String NOBODY = "x";
  private static final List<String> SERIES = List.of("c", "a", "d", "b");

  static Arbitrary<Line> of(Arbitrary<Draft> drafts) {
    return Combinators.combine(
            drafts,
            Arbitraries.frequency(
                Tuple.of(34, Use.ENTRY),
                Tuple.of(3, Use.REPLACEMENT),
                Tuple.of(2, Use.WITHDRAWAL),
                Tuple.of(2, Use.COPY)),
            Arbitraries.frequency(Tuple.of(20, false), Tuple.of(1, true)),
            Arbitraries.of(SERIES),
            Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.of(SERIES)), Tuple.of(1, Arbitraries.just(NOBODY))))
        .as(Line::new);
  }

  /** The id, if this is line number so and so. */
  Id<LedgerRecord> id(int number) {
    return Id.of(series + (number + 1));
  }

  /** The record with that id; an amendment names that original. */
  LedgerRecord record(Id<LedgerRecord> id, Id<LedgerRecord> original, Cast cast) {
    return switch (use) {
      case ENTRY, COPY -> draft.entry(id, cast);
      case REPLACEMENT ->
          Replacement.builder()
              .id(id)
              .original(original)
              .reason("wrong-entry")
              .occurredOn(draft.occurredOn())
              .recordedAt(draft.recordedAt())
              .recordedBy(draft.recordedBy())
              .archiveRef(draft.archiveRef())
              .content(draft.script().playedBy(cast))
              .build();
      case WITHDRAWAL ->
          Withdrawal.builder()
              .id(id)
              .original(original)
              .reason("entered-twice")
              .recordedAt(draft.recordedAt())
              .recordedBy(draft.recordedBy())
              .archiveRef(draft.archiveRef())
              .build();
    };
  }

  /** What a line is. */
  enum Use {
    /** An entry. */
    ENTRY,
    /** A replacement of the other line. */
    REPLACEMENT,
    /** A withdrawal of the other line. */
    WITHDRAWAL,
    /** The other line delivered again. */
    COPY
  }
}
