package dev.pingan.cli.sample;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes records down: an entry is recorded the morning after, unless another instant is given. */
final class Scribe {
  private final List<LedgerRecord> records = new ArrayList<>();

  void enter(String id, LocalDate day, Content content) {
    enter(id, day, Days.at(day.plusDays(1), 8, 30), content);
  }

  void enter(String id, LocalDate day, Instant recordedAt, Content content) {
    records.add(entry(id, day, recordedAt, content).build());
  }

  void file(String id, LocalDate day, String archiveRef, Content content) {
    Instant recordedAt = Days.at(day.plusDays(2), 16, 0);
    records.add(entry(id, day, recordedAt, content).archiveRef(archiveRef).build());
  }

  void replace(
      String original, LocalDate recordedOn, String reason, LocalDate day, Content content) {
    records.add(
        Replacement.builder()
            .id(Id.of(original + "-r"))
            .recordedAt(Days.at(recordedOn, 11, 15))
            .recordedBy("o06")
            .original(Id.of(original))
            .occurredOn(day)
            .content(content)
            .reason(reason)
            .build());
  }

  void withdraw(String original, LocalDate recordedOn, String reason) {
    records.add(
        Withdrawal.builder()
            .id(Id.of(original + "-x"))
            .recordedAt(Days.at(recordedOn, 11, 30))
            .recordedBy("o06")
            .original(Id.of(original))
            .reason(reason)
            .build());
  }

  /** Delivers once more what stands under that id already, as an office that is not sure would. */
  void deliverAgain(String id) {
    records.stream().filter(r -> r.id().value().equals(id)).findFirst().ifPresent(records::add);
  }

  /** Returns the records in the order in which they were recorded. */
  List<LedgerRecord> records() {
    return records.stream()
        .sorted(Comparator.comparing(LedgerRecord::recordedAt).thenComparing(LedgerRecord::id))
        .toList();
  }

  private static Entry.Builder entry(
      String id, LocalDate day, Instant recordedAt, Content content) {
    return Entry.builder()
        .id(Id.of(id))
        .occurredOn(day)
        .recordedAt(recordedAt)
        .recordedBy(recorder(content))
        .content(content);
  }

  /** Visits and rotas come from systems of their own, all else from the governance office. */
  private static String recorder(Content content) {
    return switch (content.shape()) {
      case VISIT -> "visit-app";
      case SHIFT -> "rota";
      default -> "o06";
    };
  }
}
