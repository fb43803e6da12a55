package dev.pingan.ledger;

import static dev.pingan.ledger.Samples.JULY;
import static dev.pingan.ledger.Samples.JUNE;
import static dev.pingan.ledger.Samples.MAY;
import static dev.pingan.ledger.Samples.replacement;
import static dev.pingan.ledger.Samples.training;
import static dev.pingan.ledger.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In what order and how often records are delivered plays no part in what counts. */
class OrderOfDeliveryTest {
  @Property(tries = 300)
  void theOrderPlaysNoPart(@ForAll("records") List<LedgerRecord> records, @ForAll Random random) {
    List<LedgerRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    assertSame(records, shuffled);
  }

  @Property(tries = 100)
  void deliveredAgainTheyAreStillOne(@ForAll("records") List<LedgerRecord> records) {
    assertSame(records, Stream.concat(records.stream(), records.stream()).toList());
  }

  @Property(tries = 100)
  void everyRecordIsKeptInOnePlaceAtMost(@ForAll("records") List<LedgerRecord> records) {
    EffectiveLedger effective = Ledger.of(records).effective();
    assertThat(effective.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    assertThat(effective.rejections()).doesNotHaveDuplicates();
    List<LedgerRecord> rejected = effective.rejections().stream().map(Rejection::rejected).toList();
    assertThat(Collections.disjoint(rejected, effective.entries())).isTrue();
    assertThat(Collections.disjoint(rejected, effective.waiting())).isTrue();
  }

  @Property(tries = 100)
  void amendmentsMayBeCollectedInParts(
      @ForAll("records") List<LedgerRecord> some, @ForAll("records") List<LedgerRecord> others) {
    List<Amendment> left = amendments(some);
    List<Amendment> right = amendments(others);
    assertThat(Amendments.of(left).mergedWith(Amendments.of(right)))
        .isEqualTo(Amendments.of(Stream.concat(left.stream(), right.stream()).toList()));
  }

  private static void assertSame(List<LedgerRecord> records, List<LedgerRecord> others) {
    EffectiveLedger one = Ledger.of(records).effective();
    EffectiveLedger other = Ledger.of(others).effective();
    assertThat(other.entries()).isEqualTo(one.entries());
    assertThat(other.digest()).isEqualTo(one.digest());
    assertThat(other.rejections()).isEqualTo(one.rejections());
    assertThat(other.waiting()).isEqualTo(one.waiting());
    assertThat(other.amendments()).isEqualTo(one.amendments());
  }

  private static List<Amendment> amendments(List<LedgerRecord> records) {
    return records.stream()
        .filter(Amendment.class::isInstance)
        .map(Amendment.class::cast)
        .distinct()
        .toList();
  }

  /** Few ids, days and instants, so that most records meet another. */
  @Provide
  Arbitrary<List<LedgerRecord>> records() {
    Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "r", "w");
    Arbitrary<String> days = Arbitraries.of("2023-04-10", "2023-04-11");
    Arbitrary<String> instants = Arbitraries.of(MAY, JUNE, JULY);
    Arbitrary<LedgerRecord> entry =
        Combinators.combine(ids, days, instants).as((id, day, at) -> training(id, day, at));
    Arbitrary<LedgerRecord> replacement =
        Combinators.combine(ids, ids, days, instants)
            .as((id, original, day, at) -> replacement(id, original, day, at));
    Arbitrary<LedgerRecord> withdrawal =
        Combinators.combine(ids, ids, instants)
            .as((id, original, at) -> withdrawal(id, original, at));
    return Arbitraries.oneOf(entry, replacement, withdrawal).list().ofMaxSize(12);
  }
}
