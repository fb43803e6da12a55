package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two copies of a ledger have one digest if the same is in force in both, and only then. */
class LedgerDigestTest {
  @Property(tries = 500)
  void orderAndRepetitionDoNotShow(@ForAll Ledger ledger, @ForAll Random random) {
    List<LedgerRecord> anyhow = Delivered.anyhow(ledger.records(), random);
    assertThat(digest(anyhow)).isEqualTo(ledger.effective().digest());
  }

  @Property(tries = 500)
  void whatIsNotInForceDoesNotShow(@ForAll Ledger ledger) {
    assertThat(digest(ledger.effective().entries())).isEqualTo(ledger.effective().digest());
  }

  @Property(tries = 500)
  void ledgersWithTheSameDigestHaveTheSameInForce(@ForAll Ledger one, @ForAll Ledger other) {
    boolean same = one.effective().entries().equals(other.effective().entries());
    assertThat(one.effective().digest().equals(other.effective().digest())).isEqualTo(same);
  }

  @Property(tries = 500)
  void anyChangeOfOneEntryShows(@ForAll Ledger ledger, @ForAll Random random) {
    List<Entry> entries = ledger.effective().entries();
    Assume.that(!entries.isEmpty());
    int at = random.nextInt(entries.size());
    Entry entry = entries.get(at);
    List<List<Entry>> variants = new ArrayList<>(List.of(entries));
    List<Entry> without = new ArrayList<>(entries);
    without.remove(at);
    variants.add(List.copyOf(without));
    for (Entry changed : changes(entry)) {
      without.add(changed);
      variants.add(List.copyOf(without));
      without.remove(without.size() - 1);
    }
    Set<String> digests = new HashSet<>();
    variants.forEach(variant -> digests.add(digest(variant)));
    assertThat(digests).hasSameSizeAs(variants);
  }

  @Property(tries = 500)
  void anotherContentShows(@ForAll Ledger one, @ForAll Ledger other) {
    for (Entry entry : one.effective().entries()) {
      for (Entry another : other.effective().entries()) {
        Content content = another.content();
        String digest =
            digest(List.of(draft(entry).archiveRef(entry.archiveRef()).content(content).build()));
        assertThat(digest.equals(digest(List.of(entry))))
            .isEqualTo(content.equals(entry.content()));
      }
    }
  }

  /** The same entry, each time with another value in one field of the envelope. */
  private static List<Entry> changes(Entry entry) {
    Id<LedgerRecord> id = Id.of(entry.id().value() + "-2");
    LocalDate day = entry.occurredOn().plusDays(1);
    Instant at = entry.recordedAt().plusMillis(1);
    String by = entry.recordedBy() + "-2";
    Optional<String> filed = Optional.of(entry.archiveRef().orElse("") + "-2");
    return List.of(
        entry(id, entry.occurredOn(), entry.recordedAt(), entry.recordedBy(), entry),
        entry(entry.id(), day, entry.recordedAt(), entry.recordedBy(), entry),
        entry(entry.id(), entry.occurredOn(), at, entry.recordedBy(), entry),
        entry(entry.id(), entry.occurredOn(), entry.recordedAt(), by, entry),
        draft(entry).archiveRef(filed).content(entry.content()).build());
  }

  private static Entry entry(
      Id<LedgerRecord> id,
      LocalDate occurredOn,
      Instant recordedAt,
      String recordedBy,
      Entry rest) {
    return Entry.builder()
        .id(id)
        .occurredOn(occurredOn)
        .recordedAt(recordedAt)
        .recordedBy(recordedBy)
        .archiveRef(rest.archiveRef())
        .content(rest.content())
        .build();
  }

  private static Entry.Builder draft(Entry entry) {
    return Entry.builder()
        .id(entry.id())
        .occurredOn(entry.occurredOn())
        .recordedAt(entry.recordedAt())
        .recordedBy(entry.recordedBy());
  }

  private static String digest(List<? extends LedgerRecord> records) {
    return Ledger.of(records).effective().digest();
  }
}
