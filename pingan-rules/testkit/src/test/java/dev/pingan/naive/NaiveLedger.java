package dev.pingan.naive;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Withdrawal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What counts of a ledger at a known-at instant. Rulings 29 to 31.
 *
 * @param effective the entries in force, by id
 * @param rejected the records that are set aside, by id, then time
 * @param waiting the amendments whose original is not known yet, by id
 */
public record NaiveLedger(
    List<Entry> effective, List<LedgerRecord> rejected, List<Amendment> waiting) {

  private static final Comparator<LedgerRecord> BY_ID_AND_TIME =
      Comparator.<LedgerRecord, String>comparing(r -> r.id().value())
          .thenComparing(LedgerRecord::recordedAt)
          .thenComparing(LedgerRecord::toString);

  /** Settles the records known at that instant; the order of their delivery plays no part. */
  public static NaiveLedger effective(
      Collection<? extends LedgerRecord> delivered, Instant knownAt) {
    // Ruling 29: known-at alone governs. Ruling 30: equal in every field is one record.
    List<LedgerRecord> known =
        delivered.stream()
            .<LedgerRecord>map(r -> r)
            .filter(r -> !r.recordedAt().isAfter(knownAt))
            .distinct()
            .sorted(BY_ID_AND_TIME)
            .toList();
    List<Amendment> standing =
        known.stream()
            .filter(Amendment.class::isInstance)
            .filter(r -> counts(r, known))
            .map(Amendment.class::cast)
            .toList();
    List<Amendment> inForce = standing.stream().filter(a -> isEntry(a.original(), known)).toList();
    List<Amendment> waiting =
        standing.stream()
            .filter(a -> !isEntry(a.original(), known) && !isAmendment(a.original(), known))
            .toList();
    List<LedgerRecord> rejected =
        known.stream()
            .filter(
                r ->
                    amendsAnAmendment(r, known)
                        || (!counts(r, known) && !isNamedBy(inForce, r.id())))
            .toList();
    List<Entry> effective =
        known.stream()
            .filter(Entry.class::isInstance)
            .map(LedgerRecord::id)
            .distinct()
            .flatMap(id -> inForce(id, known, inForce).stream())
            .toList();
    return new NaiveLedger(effective, rejected, waiting);
  }

  /** Ruling 30: of one id the earliest counts, unless another content is as early. */
  private static boolean counts(LedgerRecord one, List<LedgerRecord> known) {
    return known.stream()
        .filter(other -> other.id().equals(one.id()) && !other.equals(one))
        .allMatch(other -> one.recordedAt().isBefore(other.recordedAt()));
  }

  /** Ruling 29: a void wins for good, else the replacement recorded last, else the original. */
  private static Optional<Entry> inForce(
      Id<LedgerRecord> id, List<LedgerRecord> known, List<Amendment> amendments) {
    List<Amendment> naming = amendments.stream().filter(a -> a.original().equals(id)).toList();
    if (naming.stream().anyMatch(Withdrawal.class::isInstance)) {
      return Optional.empty();
    }
    if (!naming.isEmpty()) {
      return naming.stream()
          .map(Replacement.class::cast)
          .max(
              Comparator.comparing(Replacement::recordedAt)
                  .thenComparing(replacement -> replacement.id().value()))
          .map(NaiveLedger::replaced);
    }
    return known.stream()
        .filter(r -> r.id().equals(id) && counts(r, known))
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .findFirst();
  }

  /** The effective entry keeps the original's id (ruling 29). */
  private static Entry replaced(Replacement by) {
    return Entry.builder()
        .id(by.original())
        .occurredOn(by.occurredOn())
        .recordedAt(by.recordedAt())
        .recordedBy(by.recordedBy())
        .archiveRef(by.archiveRef())
        .content(by.content())
        .build();
  }

  private static boolean amendsAnAmendment(LedgerRecord one, List<LedgerRecord> known) {
    return one instanceof Amendment amendment
        && isAmendment(amendment.original(), known)
        && !isEntry(amendment.original(), known);
  }

  private static boolean isNamedBy(List<Amendment> amendments, Id<LedgerRecord> id) {
    return amendments.stream().anyMatch(a -> a.original().equals(id));
  }

  private static boolean isEntry(Id<LedgerRecord> id, List<LedgerRecord> known) {
    return known.stream().anyMatch(r -> r.id().equals(id) && r instanceof Entry);
  }

  private static boolean isAmendment(Id<LedgerRecord> id, List<LedgerRecord> known) {
    return known.stream().anyMatch(r -> r.id().equals(id) && r instanceof Amendment);
  }
}
