package dev.pingan.laws;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Rejection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Ways in which the same records may come in. */
final class Delivered {
  private Delivered() {}

  /** All of them in any order, some of them again and again. */
  static <T extends LedgerRecord> List<T> anyhow(List<T> records, Random random) {
    List<T> delivered = new ArrayList<>(records);
    for (T record : records) {
      for (int again = random.nextInt(3); again > 1; again--) {
        delivered.add(record);
      }
    }
    Collections.shuffle(delivered, random);
    return delivered;
  }

  /** Cut into so many parts, anywhere; now and then a record lies in two of them. */
  static <T extends LedgerRecord> List<List<T>> cut(List<T> records, int parts, Random random) {
    List<List<T>> cut = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      cut.add(new ArrayList<>());
    }
    for (T record : anyhow(records, random)) {
      cut.get(random.nextInt(parts)).add(record);
    }
    return cut;
  }

  /** The entries as they came in, but for those that lost a conflict. */
  static List<Entry> uncontested(Ledger ledger) {
    Set<LedgerRecord> rejected =
        ledger.effective().rejections().stream()
            .map(Rejection::rejected)
            .collect(Collectors.toSet());
    return ledger.records().stream()
        .filter(record -> !rejected.contains(record))
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .toList();
  }
}
