package dev.pingan.ledger;

import dev.pingan.identity.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A record to be: every field has some value, and each can be told otherwise. */
record Draft(
    String id,
    String original,
    LocalDate day,
    String recordedAt,
    String recordedBy,
    String reason,
    Optional<String> archiveRef,
    Content content) {

  /** The record {@code a} (of {@code b}, if an amendment) on 10 April, recorded in May. */
  static Draft of(Content content) {
    LocalDate day = LocalDate.parse("2023-04-10");
    return new Draft("a", "b", day, Samples.MAY, "o1", "mistake", Optional.empty(), content);
  }

  Draft id(String id) {
    return new Draft(id, original, day, recordedAt, recordedBy, reason, archiveRef, content);
  }

  Draft original(String original) {
    return new Draft(id, original, day, recordedAt, recordedBy, reason, archiveRef, content);
  }

  Draft day(String day) {
    return new Draft(
        id, original, LocalDate.parse(day), recordedAt, recordedBy, reason, archiveRef, content);
  }

  Draft recordedAt(String recordedAt) {
    return new Draft(id, original, day, recordedAt, recordedBy, reason, archiveRef, content);
  }

  Draft recordedBy(String recordedBy) {
    return new Draft(id, original, day, recordedAt, recordedBy, reason, archiveRef, content);
  }

  Draft reason(String reason) {
    return new Draft(id, original, day, recordedAt, recordedBy, reason, archiveRef, content);
  }

  Draft archiveRef(String ref) {
    return new Draft(id, original, day, recordedAt, recordedBy, reason, Optional.of(ref), content);
  }

  Entry entry() {
    return Entry.builder()
        .id(Id.of(id))
        .occurredOn(day)
        .recordedAt(Instant.parse(recordedAt))
        .recordedBy(recordedBy)
        .archiveRef(archiveRef)
        .content(content)
        .build();
  }

  Replacement replacement() {
    return Replacement.builder()
        .id(Id.of(id))
        .original(Id.of(original))
        .occurredOn(day)
        .recordedAt(Instant.parse(recordedAt))
        .recordedBy(recordedBy)
        .reason(reason)
        .archiveRef(archiveRef)
        .content(content)
        .build();
  }

  Withdrawal withdrawal() {
    return Withdrawal.builder()
        .id(Id.of(id))
        .original(Id.of(original))
        .recordedAt(Instant.parse(recordedAt))
        .recordedBy(recordedBy)
        .reason(reason)
        .archiveRef(archiveRef)
        .build();
  }
}
