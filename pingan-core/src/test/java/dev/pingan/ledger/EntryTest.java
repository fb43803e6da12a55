package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the envelope of every record: a day that JSON can write, and who recorded it. */
class EntryTest {
  private static final Draft DRAFT = Draft.of(Survey.of(10, 9));

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "2023-04-10", "9999-12-31"})
  void theDayLiesInTheYears1To9999(String day) {
    assertThat(DRAFT.day(day).entry().occurredOn()).isEqualTo(day);
    assertThat(DRAFT.day(day).replacement().entry().occurredOn()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31", "-0001-06-01", "+10000-01-01"})
  void noOtherDayIsAccepted(String day) {
    String message = "occurredOn lies in the years 1 to 9999, not on " + day;
    refuses(DRAFT.day(day)::entry, message);
    refuses(DRAFT.day(day)::replacement, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void somebodyRecordedIt(String nobody) {
    String message = "recordedBy names an officer or a system; it is blank";
    refuses(DRAFT.recordedBy(nobody)::entry, message);
    refuses(DRAFT.recordedBy(nobody)::replacement, message);
    refuses(DRAFT.recordedBy(nobody)::withdrawal, message);
  }

  @Test
  void theArchiveReferenceIsOptional() {
    assertThat(DRAFT.entry().archiveRef()).isEmpty();
    assertThat(DRAFT.archiveRef("box 7").entry().archiveRef()).hasValue("box 7");
  }

  @Test
  void aReplacementPutsItsOwnFieldsUnderTheOriginalsId() {
    Draft replacing = DRAFT.id("r").original("a").recordedBy("o2").archiveRef("box 7");
    assertThat(replacing.replacement().entry()).isEqualTo(replacing.id("a").entry());
  }

  private static void refuses(ThrowingCallable building, String message) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
