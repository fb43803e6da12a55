package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A record as an example tells it; id and instant matter only where they are said. */
interface Told {
  /** Returns the record, under that id unless it was given another. */
  LedgerRecord record(String otherwise);

  /** Something that happened, not yet said when. */
  interface Doing {
    Content content();

    default Happened on(String day) {
      return new Happened(
          content(), LocalDate.parse(day), Optional.empty(), day + "T10:00:00Z", "clerk");
    }
  }

  /** Something that happened on a day. */
  record Happened(
      Content content, LocalDate day, Optional<String> id, String recordedAt, String recordedBy)
      implements Told {
    Happened as(String name) {
      return new Happened(content, day, Optional.of(name), recordedAt, recordedBy);
    }

    Happened recordedAt(String instant) {
      return new Happened(content, day, id, instant, recordedBy);
    }

    Happened recordedBy(String whom) {
      return new Happened(content, day, id, recordedAt, whom);
    }

    /** The same, as the content that replaces an entry. */
    Replaced replacing(String original) {
      return new Replaced(this, original);
    }

    @Override
    public LedgerRecord record(String otherwise) {
      return Entry.builder()
          .id(Id.of(id.orElse(otherwise)))
          .occurredOn(day)
          .recordedAt(Instant.parse(recordedAt))
          .recordedBy(recordedBy)
          .content(content)
          .build();
    }
  }

  /** A correction: what really happened. */
  record Replaced(Happened really, String original) implements Told {
    @Override
    public LedgerRecord record(String otherwise) {
      return Replacement.builder()
          .id(Id.of(really.id().orElse(otherwise)))
          .recordedAt(Instant.parse(really.recordedAt()))
          .recordedBy(really.recordedBy())
          .original(Id.of(original))
          .occurredOn(really.day())
          .content(really.content())
          .reason("mistyped")
          .build();
    }
  }

  /** A correction: it never happened. */
  record Withdrawn(String original, String recordedAt) implements Told {
    static Withdrawn withdrawing(String original) {
      return new Withdrawn(original, "2024-12-31T10:00:00Z");
    }

    Withdrawn recordedAt(String instant) {
      return new Withdrawn(original, instant);
    }

    @Override
    public LedgerRecord record(String otherwise) {
      return Withdrawal.builder()
          .id(Id.of(otherwise))
          .recordedAt(Instant.parse(recordedAt))
          .recordedBy("clerk")
          .original(Id.of(original))
          .reason("entered-in-error")
          .build();
    }
  }
}
