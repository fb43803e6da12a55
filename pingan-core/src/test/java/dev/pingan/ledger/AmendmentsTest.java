package dev.pingan.ledger;

import static dev.pingan.ledger.Rejection.Reason.AMENDS_AN_AMENDMENT;
import static dev.pingan.ledger.Samples.JULY;
import static dev.pingan.ledger.Samples.JUNE;
import static dev.pingan.ledger.Samples.MAY;
import static dev.pingan.ledger.Samples.replacement;
import static dev.pingan.ledger.Samples.training;
import static dev.pingan.ledger.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A withdrawal is for good; else the replacement recorded last is in force. Ruling 29. */
class AmendmentsTest {
  private static final Entry ORIGINAL = training("a", "2023-04-10", MAY);
  private static final Replacement IN_JUNE = replacement("r1", "a", "2023-04-11", JUNE);
  private static final Replacement IN_JULY = replacement("r0", "a", "2023-04-12", JULY);
  private static final Withdrawal VOID = withdrawal("w", "a", MAY);

  @Test
  void aReplacementMayChangeShapeDayAndDoerAndKeepsTheId() {
    Entry entry = effective(ORIGINAL, IN_JUNE).entries().get(0);
    assertThat(entry).isEqualTo(IN_JUNE.entry());
    assertThat(entry.id()).isEqualTo(ORIGINAL.id());
    assertThat(entry.occurredOn()).isEqualTo("2023-04-11");
    assertThat(entry.content()).isEqualTo(IN_JUNE.content()).isNotEqualTo(ORIGINAL.content());
  }

  @Test
  void theReplacementRecordedLastIsInForceWhateverItsId() {
    assertThat(effective(ORIGINAL, IN_JULY, IN_JUNE).entries()).containsExactly(IN_JULY.entry());
    assertThat(effective(IN_JUNE, IN_JULY, ORIGINAL).entries()).containsExactly(IN_JULY.entry());
  }

  @Test
  void ofReplacementsRecordedAtOnceTheGreaterIdIsInForce() {
    Replacement greater = replacement("r2", "a", "2023-04-13", JUNE);
    assertThat(effective(ORIGINAL, greater, IN_JUNE).entries()).containsExactly(greater.entry());
    assertThat(effective(ORIGINAL, IN_JUNE, greater).entries()).containsExactly(greater.entry());
  }

  @Test
  void aWithdrawalWinsForGoodWhateverIsRecordedAfterIt() {
    assertThat(effective(ORIGINAL, VOID).entries()).isEmpty();
    assertThat(effective(ORIGINAL, VOID, IN_JULY).entries()).isEmpty();
    assertThat(effective(IN_JULY, VOID, ORIGINAL).entries()).isEmpty();
    assertThat(effective(IN_JULY, VOID, ORIGINAL).rejections()).isEmpty();
  }

  @Test
  void anEntryThatNobodyAmendsStaysAsItIs() {
    Entry other = training("b", "2023-04-10", MAY);
    assertThat(effective(other, ORIGINAL, VOID).entries()).containsExactly(other);
  }

  @Test
  void anAmendmentOfAnAmendmentIsRefusedAndTheOneItNamesStands() {
    Withdrawal chained = withdrawal("w", "r1", JULY);
    EffectiveLedger effective = effective(ORIGINAL, IN_JUNE, chained);
    assertThat(effective.entries()).containsExactly(IN_JUNE.entry());
    assertThat(effective.rejections()).containsExactly(Rejection.of(chained, AMENDS_AN_AMENDMENT));
    assertThat(effective.waiting()).isEmpty();
    assertThat(effective.amendments()).isEqualTo(Amendments.of(List.of(IN_JUNE)));
  }

  @Test
  void soIsOneThatNamesItself() {
    Replacement itself = replacement("r", "r", "2023-04-20", JUNE);
    assertThat(effective(itself).rejections())
        .containsExactly(Rejection.of(itself, AMENDS_AN_AMENDMENT));
  }

  @Test
  void soIsOneThatNamesAmendmentsInConflict() {
    Replacement atOnce = replacement("r1", "a", "2023-04-22", JUNE);
    Withdrawal chained = withdrawal("w", "r1", JULY);
    assertThat(effective(ORIGINAL, IN_JUNE, atOnce, chained).rejections())
        .contains(Rejection.of(chained, AMENDS_AN_AMENDMENT));
  }

  @Test
  void anAmendmentOfSomethingUnknownWaits() {
    Replacement ofB = replacement("r9", "b", "2023-04-20", JUNE);
    EffectiveLedger waiting = effective(ofB, IN_JUNE);
    assertThat(waiting.entries()).isEmpty();
    assertThat(waiting.rejections()).isEmpty();
    assertThat(waiting.waiting()).containsExactly(IN_JUNE, ofB);

    EffectiveLedger arrived = effective(ofB, IN_JUNE, ORIGINAL);
    assertThat(arrived.entries()).containsExactly(IN_JUNE.entry());
    assertThat(arrived.waiting()).containsExactly(ofB);
  }

  @Test
  void whatIsInForceIsFoundByTheOriginalsId() {
    Amendments amendments = Amendments.of(List.of(IN_JUNE, IN_JULY));
    assertThat(amendments.inForce(Id.of("a"))).hasValue(IN_JULY);
    assertThat(amendments.inForce(Id.of("r0"))).isEmpty();
    assertThat(amendments.apply(ORIGINAL)).hasValue(IN_JULY.entry());
    assertThat(Amendments.of(List.of(VOID)).apply(ORIGINAL)).isEmpty();
    assertThat(Amendments.none().apply(ORIGINAL)).hasValue(ORIGINAL);
    assertThat(amendments).hasToString("1 amendments in force");
  }

  @Test
  void twoCollectionsMergeInEitherOrder() {
    Amendments june = Amendments.of(List.of(IN_JUNE));
    Amendments july = Amendments.of(List.of(IN_JULY, withdrawal("w", "b", JUNE)));
    Amendments merged = june.mergedWith(july);
    assertThat(merged)
        .isEqualTo(july.mergedWith(june))
        .hasSameHashCodeAs(july.mergedWith(june))
        .isEqualTo(merged.mergedWith(Amendments.none()))
        .isNotEqualTo(june)
        .isNotEqualTo("1 amendments in force");
    assertThat(merged.inForce(Id.of("a"))).hasValue(IN_JULY);
    assertThat(merged.inForce(Id.of("b"))).isPresent();
    assertThat(june.inForce(Id.of("a"))).hasValue(IN_JUNE);
    assertThat(june.hashCode()).isNotEqualTo(july.hashCode());
  }

  @Test
  void theDigestTellsWhatIsInForceAndNothingElse() {
    assertThat(Amendments.of(List.of(IN_JUNE, IN_JULY)).digest())
        .isEqualTo(Amendments.of(List.of(IN_JULY)).digest())
        .isNotEqualTo(Amendments.of(List.of(IN_JUNE)).digest())
        .isNotEqualTo(Amendments.none().digest())
        .matches("[0-9a-f]{64}");
  }

  private static EffectiveLedger effective(LedgerRecord... records) {
    return Ledger.of(List.of(records)).effective();
  }
}
