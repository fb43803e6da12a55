package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.EffectiveLedger;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Rejection;
import dev.pingan.ledger.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is in force of a ledger, and what was at an earlier instant. */
class LedgerTest {
  @Property(tries = 500)
  void whatIsInForceIsInForceAgain(@ForAll Ledger ledger) {
    EffectiveLedger once = ledger.effective();
    EffectiveLedger twice = Ledger.of(once.entries()).effective();
    assertThat(twice.entries()).isEqualTo(once.entries());
    assertThat(twice.digest()).isEqualTo(once.digest());
    assertThat(twice.rejections()).isEmpty();
    assertThat(twice.waiting()).isEmpty();
  }

  @Property(tries = 500)
  void mergedLedgersAreAsOneWhoeverComesFirst(
      @ForAll Ledger one, @ForAll Ledger other, @ForAll Ledger third) {
    assertThat(told(one.mergedWith(other))).isEqualTo(told(other.mergedWith(one)));
    assertThat(one.mergedWith(other).mergedWith(third))
        .isEqualTo(one.mergedWith(other.mergedWith(third)));
    assertThat(told(one.mergedWith(one))).isEqualTo(told(one));
    assertThat(one.mergedWith(Ledger.empty())).isEqualTo(one);
    assertThat(Ledger.empty().mergedWith(one)).isEqualTo(one);
  }

  /** An entry is in force, rejected or amended; an amendment waits only for what nobody bears. */
  @Property(tries = 1000)
  void noRecordIsLost(@ForAll Ledger ledger) {
    EffectiveLedger effective = ledger.effective();
    Set<Id<LedgerRecord>> ids =
        ledger.records().stream().map(LedgerRecord::id).collect(Collectors.toSet());
    Set<LedgerRecord> rejected =
        effective.rejections().stream().map(Rejection::rejected).collect(Collectors.toSet());
    for (LedgerRecord record : ledger.records()) {
      if (record instanceof Amendment amendment) {
        boolean waits = !rejected.contains(record) && !ids.contains(amendment.original());
        assertThat(effective.waiting().contains(amendment)).isEqualTo(waits);
        assertThat(rejected.contains(record) || isAmended(effective, amendment.original()))
            .as(record.toString())
            .isTrue();
      } else if (!isAmended(effective, record.id())) {
        assertThat(rejected.contains(record))
            .as(record.toString())
            .isNotEqualTo(effective.entries().contains(record));
      }
    }
  }

  /** An amendment amends what was delivered, it never makes an entry of nothing. */
  @Property(tries = 1000)
  void nothingIsInForceThatWasNeverDelivered(@ForAll Ledger ledger) {
    Set<Id<LedgerRecord>> delivered =
        ledger.records().stream()
            .filter(Entry.class::isInstance)
            .map(LedgerRecord::id)
            .collect(Collectors.toSet());
    assertThat(ledger.effective().entries()).extracting(Entry::id).isSubsetOf(delivered);
  }

  @Property(tries = 300)
  void whatWasKnownIsWhatHadBeenRecorded(
      @ForAll Ledger ledger, @ForAll Ledger other, @ForAll Random random) {
    Instant at = instant(ledger, random);
    List<LedgerRecord> recorded =
        ledger.records().stream().filter(record -> record.recordedAt().compareTo(at) <= 0).toList();
    assertThat(told(ledger.asKnownAt(at))).isEqualTo(told(Ledger.of(recorded)));
    assertThat(ledger.asKnownAt(at).asKnownAt(at)).isEqualTo(ledger.asKnownAt(at));
    assertThat(ledger.mergedWith(other).asKnownAt(at))
        .isEqualTo(ledger.asKnownAt(at).mergedWith(other.asKnownAt(at)));
    assertThat(ledger.asKnownAt(Instant.MAX)).isEqualTo(ledger);
  }

  /** Conflicts settle for good: who was recorded first stays so. */
  @Property(tries = 1000)
  void whatWasKnownChangesByAmendmentOnly(@ForAll Ledger ledger, @ForAll Random random) {
    Instant one = instant(ledger, random);
    Instant other = instant(ledger, random);
    Instant then = one.isBefore(other) ? one : other;
    EffectiveLedger now = ledger.asKnownAt(one.isBefore(other) ? other : one).effective();
    Map<Id<LedgerRecord>, Entry> left =
        now.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    for (Entry entry : ledger.asKnownAt(then).effective().entries()) {
      if (!entry.equals(left.get(entry.id()))) {
        Optional<Amendment> by = now.amendments().inForce(entry.id());
        assertThat(by).get().matches(amendment -> amendment.recordedAt().isAfter(then));
        assertThat(left.containsKey(entry.id())).isNotEqualTo(by.get() instanceof Withdrawal);
      }
    }
  }

  private static List<Object> told(Ledger ledger) {
    EffectiveLedger effective = ledger.effective();
    return List.of(
        effective.entries(),
        effective.digest(),
        effective.amendments(),
        effective.waiting(),
        effective.rejections());
  }

  private static boolean isAmended(EffectiveLedger effective, Id<LedgerRecord> id) {
    return effective.amendments().inForce(id).isPresent();
  }

  private static Instant instant(Ledger ledger, Random random) {
    List<Instant> instants = ledger.records().stream().map(LedgerRecord::recordedAt).toList();
    return instants.isEmpty() ? Instant.EPOCH : instants.get(random.nextInt(instants.size()));
  }
}
