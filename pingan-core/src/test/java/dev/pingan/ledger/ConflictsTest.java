package dev.pingan.ledger;

import static dev.pingan.ledger.Rejection.Reason.RECORDED_AT_ONCE;
import static dev.pingan.ledger.Rejection.Reason.RECORDED_LATER;
import static dev.pingan.ledger.Samples.JULY;
import static dev.pingan.ledger.Samples.JUNE;
import static dev.pingan.ledger.Samples.MAY;
import static dev.pingan.ledger.Samples.replacement;
import static dev.pingan.ledger.Samples.training;
import static dev.pingan.ledger.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One id, twice: one record if every field is equal, else a conflict. Ruling 30. */
class ConflictsTest {
  private static final Entry IN_MAY = training("a", "2023-04-10", MAY);
  private static final Entry IN_JUNE = training("a", "2023-04-11", JUNE);
  private static final Entry ALSO_IN_MAY = training("a", "2023-04-12", MAY);

  @Test
  void equalContentIsOneRecord() {
    EffectiveLedger effective = effective(IN_MAY, training("a", "2023-04-10", MAY), IN_MAY);
    assertThat(effective.entries()).containsExactly(IN_MAY);
    assertThat(effective.rejections()).isEmpty();
  }

  @Test
  void ofDifferentContentsTheEarlierRecordedCountsAndTheOtherIsKept() {
    for (EffectiveLedger effective :
        List.of(effective(IN_MAY, IN_JUNE), effective(IN_JUNE, IN_MAY))) {
      assertThat(effective.entries()).containsExactly(IN_MAY);
      assertThat(effective.rejections()).containsExactly(Rejection.of(IN_JUNE, RECORDED_LATER));
    }
  }

  @Test
  void theSameEntryRecordedAgainLaterIsAConflictTooForEveryFieldCounts() {
    Entry again = training("a", "2023-04-10", JUNE);
    assertThat(effective(again, IN_MAY).rejections())
        .containsExactly(Rejection.of(again, RECORDED_LATER));
  }

  @Test
  void ofEqualInstantsNoneCountsAndAllAreRejected() {
    EffectiveLedger effective = effective(IN_MAY, ALSO_IN_MAY);
    assertThat(effective.entries()).isEmpty();
    assertThat(effective.rejections())
        .containsExactlyInAnyOrder(
            Rejection.of(IN_MAY, RECORDED_AT_ONCE), Rejection.of(ALSO_IN_MAY, RECORDED_AT_ONCE));
  }

  @Test
  void onlyTheEarliestInstantIsAskedWhetherItIsEqual() {
    EffectiveLedger tiedLater =
        effective(IN_JUNE, IN_MAY, training("a", "2023-04-13", JUNE), IN_JUNE);
    assertThat(tiedLater.entries()).containsExactly(IN_MAY);
    assertThat(tiedLater.rejections()).hasSize(2).allMatch(r -> r.reason() == RECORDED_LATER);

    EffectiveLedger tiedFirst = effective(IN_JUNE, IN_MAY, ALSO_IN_MAY, IN_MAY);
    assertThat(tiedFirst.entries()).isEmpty();
    assertThat(tiedFirst.rejections()).hasSize(3).allMatch(r -> r.reason() == RECORDED_AT_ONCE);
  }

  @Test
  void otherIdsAreUntouched() {
    Entry other = training("b", "2023-04-10", MAY);
    assertThat(effective(IN_MAY, other, ALSO_IN_MAY).entries()).containsExactly(other);
  }

  @Test
  void aReplacementThatNamesTheIdSettlesIt() {
    Replacement settling = replacement("r", "a", "2023-04-20", JULY);
    for (EffectiveLedger effective :
        List.of(effective(IN_MAY, ALSO_IN_MAY, settling), effective(settling, IN_MAY, IN_JUNE))) {
      assertThat(effective.entries()).containsExactly(settling.entry());
      assertThat(effective.rejections()).isEmpty();
      assertThat(effective.waiting()).isEmpty();
    }
  }

  @Test
  void soDoesAWithdrawalAndThenNothingCounts() {
    EffectiveLedger effective = effective(IN_MAY, ALSO_IN_MAY, withdrawal("w", "a", JULY));
    assertThat(effective.entries()).isEmpty();
    assertThat(effective.rejections()).isEmpty();
    assertThat(effective.waiting()).isEmpty();
  }

  @Test
  void amendmentsOfOneIdAreInConflictLikeEntries() {
    Replacement first = replacement("r", "a", "2023-04-20", JUNE);
    Replacement later = replacement("r", "a", "2023-04-21", JULY);
    Replacement atOnce = replacement("r", "a", "2023-04-22", JUNE);

    assertThat(effective(IN_MAY, later, first).entries()).containsExactly(first.entry());
    assertThat(effective(IN_MAY, later, first).rejections())
        .containsExactly(Rejection.of(later, RECORDED_LATER));
    assertThat(effective(IN_MAY, first, atOnce).entries()).containsExactly(IN_MAY);
    assertThat(effective(IN_MAY, first, atOnce).rejections())
        .hasSize(2)
        .allMatch(r -> r.reason() == RECORDED_AT_ONCE);
  }

  @Test
  void anEntryAndAnAmendmentOfOneIdAreInConflictToo() {
    Entry other = training("b", "2023-04-10", MAY);
    Replacement namedLikeIt = replacement("a", "b", "2023-04-20", JUNE);
    EffectiveLedger entryFirst = effective(namedLikeIt, IN_MAY, other);
    assertThat(entryFirst.entries()).containsExactly(IN_MAY, other);
    assertThat(entryFirst.rejections()).containsExactly(Rejection.of(namedLikeIt, RECORDED_LATER));

    Entry inJuly = training("a", "2023-04-10", JULY);
    EffectiveLedger amendmentFirst = effective(inJuly, namedLikeIt, other);
    assertThat(amendmentFirst.entries()).containsExactly(namedLikeIt.entry());
    assertThat(amendmentFirst.rejections()).containsExactly(Rejection.of(inJuly, RECORDED_LATER));
  }

  @Test
  void anAmendmentSettlesAConflictForTheEntryNotForAnAmendmentOfTheSameId() {
    Entry other = training("b", "2023-04-10", MAY);
    Replacement namedLikeIt = replacement("a", "b", "2023-04-20", MAY);
    Replacement settling = replacement("r", "a", "2023-04-25", JULY);
    EffectiveLedger effective = effective(IN_MAY, namedLikeIt, other, settling);
    assertThat(effective.entries()).containsExactly(settling.entry(), other);
    assertThat(effective.rejections()).containsExactly(Rejection.of(namedLikeIt, RECORDED_AT_ONCE));
  }

  @Test
  void rejectionsAreOrderedByIdThenInstant() {
    Entry b = training("b", "2023-04-10", MAY);
    Entry bLater = training("b", "2023-04-11", JUNE);
    Entry aLast = training("a", "2023-04-13", JULY);
    assertThat(effective(bLater, b, aLast, IN_JUNE, IN_MAY).rejections())
        .extracting(Rejection::rejected)
        .containsExactly(IN_JUNE, aLast, bLater);
  }

  private static EffectiveLedger effective(LedgerRecord... records) {
    return Ledger.of(List.of(records)).effective();
  }
}
