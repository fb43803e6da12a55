package dev.pingan.ledger;

import dev.pingan.identity.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles a pile of records: per id one content or a conflict, then the amendments, then the
 * entries.
 */
final class Settlement {
  /** Ties are broken by content so that the order of delivery cannot show. */
  private static final Comparator<Rejection> ORDER =
      Comparator.<Rejection, Id<LedgerRecord>>comparing(r -> r.rejected().id())
          .thenComparing(r -> r.rejected().recordedAt())
          .thenComparing(r -> RecordDigest.of(r.rejected()));

  private final Map<Id<LedgerRecord>, LedgerRecord> first = new HashMap<>();
  private final Map<Id<LedgerRecord>, Set<LedgerRecord>> contested = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Amendment> waiting = new ArrayList<>();

  Settlement(Collection<LedgerRecord> records) {
    records.forEach(this::take);
  }

  EffectiveLedger settle() {
    Map<Id<LedgerRecord>, List<LedgerRecord>> losers = settleConflicts();
    Amendments amendments = Amendments.of(amendments());
    losers.forEach((id, records) -> reject(id, records, amendments));
    List<Entry> entries = entries(amendments);
    entries.sort(Comparator.comparing(Entry::id));
    waiting.sort(Comparator.comparing(Amendment::id));
    rejections.sort(ORDER);
    return new EffectiveLedger(entries, amendments, waiting, rejections);
  }

  private void take(LedgerRecord record) {
    LedgerRecord other = first.putIfAbsent(record.id(), record);
    if (other != null && !other.equals(record)) {
      Set<LedgerRecord> group =
          contested.computeIfAbsent(record.id(), id -> new LinkedHashSet<>(List.of(other)));
      group.add(record);
    }
  }

  /** Leaves in {@link #first} the winner of each conflict, or nobody, and returns the losers. */
  private Map<Id<LedgerRecord>, List<LedgerRecord>> settleConflicts() {
    Map<Id<LedgerRecord>, List<LedgerRecord>> losers = new HashMap<>();
    contested.forEach(
        (id, group) -> {
          Instant earliest =
              group.stream()
                  .map(LedgerRecord::recordedAt)
                  .min(Comparator.naturalOrder())
                  .orElseThrow();
          List<LedgerRecord> earliestOnes =
              group.stream().filter(record -> record.recordedAt().equals(earliest)).toList();
          List<LedgerRecord> lost = new ArrayList<>(group);
          if (earliestOnes.size() == 1) {
            first.put(id, earliestOnes.get(0));
            lost.removeAll(earliestOnes);
          } else {
            first.remove(id);
          }
          losers.put(id, lost);
        });
    return losers;
  }

  private List<Amendment> amendments() {
    List<Amendment> valid = new ArrayList<>();
    for (LedgerRecord record : first.values()) {
      if (record instanceof Amendment amendment) {
        if (isOnlyAmendment(amendment.original())) {
          rejections.add(Rejection.of(amendment, Rejection.Reason.AMENDS_AN_AMENDMENT));
        } else {
          valid.add(amendment);
        }
      }
    }
    valid.stream().filter(amendment -> !isKnown(amendment.original())).forEach(waiting::add);
    return valid;
  }

  /**
   * An id that an entry bears too, if in vain, names the entry: an amendment settles that conflict.
   */
  private boolean isOnlyAmendment(Id<LedgerRecord> id) {
    LedgerRecord one = first.get(id);
    Set<LedgerRecord> all = contested.getOrDefault(id, one == null ? Set.of() : Set.of(one));
    return !all.isEmpty() && all.stream().allMatch(Amendment.class::isInstance);
  }

  private boolean isKnown(Id<LedgerRecord> original) {
    return first.containsKey(original) || contested.containsKey(original);
  }

  private void reject(Id<LedgerRecord> id, List<LedgerRecord> losers, Amendments amendments) {
    boolean settled = amendments.inForce(id).isPresent();
    LedgerRecord winner = first.get(id);
    Rejection.Reason reason =
        winner == null ? Rejection.Reason.RECORDED_AT_ONCE : Rejection.Reason.RECORDED_LATER;
    losers.stream()
        .filter(loser -> !settled || loser instanceof Amendment)
        .forEach(loser -> rejections.add(Rejection.of(loser, reason)));
  }

  /** An amendment settles a conflict: its entry counts although none of the records does. */
  private List<Entry> entries(Amendments amendments) {
    List<Entry> entries = new ArrayList<>();
    for (LedgerRecord record : first.values()) {
      if (record instanceof Entry entry) {
        amendments.apply(entry).ifPresent(entries::add);
      }
    }
    contested.keySet().stream()
        .filter(id -> !(first.get(id) instanceof Entry))
        .flatMap(id -> amendments.inForce(id).stream())
        .forEach(
            amendment -> {
              if (amendment instanceof Replacement replacement) {
                entries.add(replacement.entry());
              }
            });
    return entries;
  }
}
