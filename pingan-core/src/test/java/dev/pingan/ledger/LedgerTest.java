package dev.pingan.ledger;

import static dev.pingan.ledger.Samples.JUNE;
import static dev.pingan.ledger.Samples.MAY;
import static dev.pingan.ledger.Samples.replacement;
import static dev.pingan.ledger.Samples.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger as delivered: nothing lost, nothing changed; and as it was known at an instant. */
class LedgerTest {
  private static final Entry MEETING = training("b", "2023-04-10", MAY);
  private static final Replacement CORRECTION = replacement("r", "b", "2023-04-09", JUNE);
  private static final Entry AHEAD = training("a", "2023-12-31", MAY);

  private final Ledger ledger = Ledger.of(List.of(CORRECTION, MEETING, MEETING, AHEAD));

  @Test
  void recordsStandInTheOrderOfTheirDeliveryDuplicatesIncluded() {
    assertThat(ledger.records()).containsExactly(CORRECTION, MEETING, MEETING, AHEAD);
    assertThat(ledger).hasToString("Ledger of 4 records");
    assertThat(Ledger.empty().records()).isEmpty();
  }

  @Test
  void twoLedgersAreOneAfterTheOther() {
    Ledger first = Ledger.of(List.of(MEETING));
    Ledger second = Ledger.of(List.of(AHEAD, CORRECTION));
    assertThat(first.mergedWith(second).records()).containsExactly(MEETING, AHEAD, CORRECTION);
    assertThat(first.mergedWith(Ledger.empty()))
        .isEqualTo(first)
        .hasSameHashCodeAs(Ledger.of(List.of(MEETING)))
        .isNotEqualTo(second)
        .isNotEqualTo("Ledger of 1 records");
    assertThat(first.hashCode()).isNotEqualTo(second.hashCode());
  }

  @Test
  void whatWasRecordedAtTheVeryInstantIsKnown() {
    Instant june = Instant.parse(JUNE);
    assertThat(ledger.asKnownAt(june)).isEqualTo(ledger);
    assertThat(ledger.asKnownAt(june.minusNanos(1)).records())
        .containsExactly(MEETING, MEETING, AHEAD);
    assertThat(ledger.asKnownAt(Instant.parse(MAY).minusNanos(1)).records()).isEmpty();
  }

  @Test
  void aCorrectionCountsOnceItIsKnownNotFromTheDayItTellsOf() {
    Instant before = Instant.parse(JUNE).minusNanos(1);
    assertThat(ledger.asKnownAt(before).effective().entries()).containsExactly(AHEAD, MEETING);
    assertThat(ledger.effective().entries()).containsExactly(AHEAD, CORRECTION.entry());
  }

  @Test
  void whatIsRecordedBeforeItsDayIsAnEntryLikeAnyOther() {
    assertThat(AHEAD.occurredOn()).isEqualTo("2023-12-31");
    assertThat(ledger.asKnownAt(Instant.parse(MAY)).effective().entries()).contains(AHEAD);
  }

  @Test
  void theEffectiveDigestTellsTheEntriesInForce() {
    String digest = ledger.effective().digest();
    assertThat(digest)
        .matches("[0-9a-f]{64}")
        .isEqualTo(Ledger.of(List.of(AHEAD, MEETING, CORRECTION)).effective().digest())
        .isNotEqualTo(Ledger.of(List.of(AHEAD, MEETING)).effective().digest())
        .isNotEqualTo(Ledger.empty().effective().digest());
  }
}
