package dev.pingan.facts;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Visit;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The mutable pile into which entries are gathered; used by one thread. */
final class FactsGathering {
  private final Numbering numbering;
  private final Amendments amendments;
  private final LongBuffer visits = new LongBuffer();
  private final LongBuffer visitDays = new LongBuffer();
  private final Map<Id<LedgerRecord>, Entry> entries = new TreeMap<>();
  private Facts merged;

  FactsGathering(Numbering numbering, Amendments amendments) {
    this.numbering = numbering;
    this.amendments = amendments;
    this.merged =
        new Facts(numbering, amendments.digest(), SortedLongs.EMPTY, SortedLongs.EMPTY, Map.of());
  }

  void add(Entry delivered) {
    amendments.apply(delivered).ifPresent(this::addInForce);
  }

  void addInForce(Entry entry) {
    if (entry.content() instanceof Visit visit) {
      addVisit(entry.occurredOn(), visit);
    } else {
      put(entries, entry);
    }
  }

  FactsGathering addAll(FactsGathering other) {
    merged = merged.mergedWith(other.facts());
    return this;
  }

  Facts facts() {
    Facts gathered =
        new Facts(
            numbering,
            amendments.digest(),
            visits.toSorted(),
            visitDays.toSorted(),
            new TreeMap<>(entries));
    return gathered.mergedWith(merged);
  }

  static void put(Map<Id<LedgerRecord>, Entry> entries, Entry entry) {
    Entry other = entries.putIfAbsent(entry.id(), entry);
    if (other != null && !other.equals(entry)) {
      throw new IllegalArgumentException(
          "the record \""
              + entry.id()
              + "\" has two contents; let the ledger settle the conflict before gathering");
    }
  }

  /** A visit to a vacant household feeds nothing at all. Rulings 17 and 26. */
  private void addVisit(LocalDate day, Visit visit) {
    int household = numbering.of(visit.household());
    if (household != Numbering.UNKNOWN) {
      if (numbering.household(household).isVacant()) {
        return;
      }
      int tasks = Packing.mask(visit.tasks());
      visits.add(Packing.visit(household, day, tasks, visit.membersReached()));
    }
    int unit = numbering.ofUnit(visit.unit());
    if (unit != Numbering.UNKNOWN) {
      visitDays.add(Packing.onDay(unit, day));
    }
  }
}
