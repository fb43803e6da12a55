package dev.pingan.naive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Replacement;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaiveLedgerTest {
  @Test
  void knowsWhatWasRecordedByThatInstant() {
    NaiveLedger ledger = settle(2, entry("a", 2, 10), entry("b", 3, 10));
    assertThat(ledger.effective()).containsExactly(entry("a", 2, 10));
  }

  @Test
  void takesEqualRecordsForOneAndTheEarlierOfTwoDifferent() {
    assertThat(settle(9, entry("a", 1, 10), entry("a", 1, 10)).rejected()).isEmpty();
    NaiveLedger conflict = settle(9, entry("a", 2, 20), entry("a", 1, 10));
    assertThat(conflict.effective()).containsExactly(entry("a", 1, 10));
    assertThat(conflict.rejected()).containsExactly(entry("a", 2, 20));
    // Before the second was known there was no conflict.
    assertThat(settle(1, entry("a", 2, 20), entry("a", 1, 10)).rejected()).isEmpty();
  }

  @Test
  void countsNoneOfTwoThatAreEquallyEarly() {
    NaiveLedger tied = settle(9, entry("a", 1, 10), entry("a", 1, 20), entry("a", 2, 30));
    assertThat(tied.effective()).isEmpty();
    assertThat(tied.rejected()).hasSize(3);
  }

  @Test
  void settlesAConflictByAnAmendment() {
    NaiveLedger settled = settle(9, entry("a", 1, 10), entry("a", 1, 20), replace("r", 5, "a", 30));
    assertThat(settled.rejected()).isEmpty();
    assertThat(valid(settled)).containsExactly(30);
    assertThat(settled.effective().get(0).id()).isEqualTo(Id.of("a"));
    assertThat(settle(4, entry("a", 1, 10), entry("a", 1, 20), replace("r", 5, "a", 30)).rejected())
        .hasSize(2);
  }

  @Test
  void letsTheReplacementRecordedLastWinAndAVoidWhateverItsTime() {
    assertThat(
            valid(
                settle(9, entry("a", 1, 10), replace("r2", 3, "a", 20), replace("r1", 4, "a", 30))))
        .containsExactly(30);
    assertThat(
            valid(
                settle(9, entry("a", 1, 10), replace("r1", 4, "a", 20), replace("r2", 4, "a", 30))))
        .containsExactly(30);
    assertThat(
            settle(9, entry("a", 1, 10), withdraw("w", 2, "a"), replace("r", 4, "a", 20))
                .effective())
        .isEmpty();
  }

  @Test
  void letsAnAmendmentWaitForItsOriginal() {
    NaiveLedger early = settle(3, replace("r", 2, "a", 20), entry("a", 4, 10));
    assertThat(early.effective()).isEmpty();
    assertThat(early.waiting()).containsExactly(replace("r", 2, "a", 20));
    NaiveLedger later = settle(4, replace("r", 2, "a", 20), entry("a", 4, 10));
    assertThat(valid(later)).containsExactly(20);
    assertThat(later.waiting()).isEmpty();
  }

  @Test
  void refusesAnAmendmentOfAnAmendment() {
    NaiveLedger chain =
        settle(9, entry("a", 1, 10), replace("r", 2, "a", 20), withdraw("w", 3, "r"));
    assertThat(valid(chain)).containsExactly(20);
    assertThat(chain.rejected()).containsExactly(withdraw("w", 3, "r"));
  }

  @Test
  void settlesAmendmentsOfOneIdLikeEntries() {
    NaiveLedger twice =
        settle(9, entry("a", 1, 10), replace("r", 2, "a", 20), replace("r", 3, "a", 30));
    assertThat(valid(twice)).containsExactly(20);
    assertThat(twice.rejected()).containsExactly(replace("r", 3, "a", 30));
  }

  private static NaiveLedger settle(int knownAt, LedgerRecord... records) {
    return NaiveLedger.effective(Arrays.asList(records), at(knownAt));
  }

  private static List<Integer> valid(NaiveLedger ledger) {
    return ledger.effective().stream().map(e -> ((Survey) e.content()).valid()).toList();
  }

  private static Entry entry(String id, int recorded, int valid) {
    return Entry.builder()
        .id(Id.of(id))
        .occurredOn(LocalDate.of(2023, 5, 5))
        .recordedAt(at(recorded))
        .recordedBy("clerk")
        .content(survey(valid))
        .build();
  }

  private static Amendment replace(String id, int recorded, String original, int valid) {
    return Replacement.builder()
        .id(Id.of(id))
        .recordedAt(at(recorded))
        .recordedBy("clerk")
        .original(Id.of(original))
        .occurredOn(LocalDate.of(2023, 5, 6))
        .content(survey(valid))
        .reason("typo")
        .build();
  }

  private static Amendment withdraw(String id, int recorded, String original) {
    return Withdrawal.builder()
        .id(Id.of(id))
        .recordedAt(at(recorded))
        .recordedBy("clerk")
        .original(Id.of(original))
        .reason("typo")
        .build();
  }

  private static Content survey(int valid) {
    return Survey.of(valid, 0);
  }

  private static Instant at(int hour) {
    return Instant.parse("2023-05-05T00:00:00Z").plusSeconds(3600L * hour);
  }
}
