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
  @ValueSource(strings = {"", "  ", "o1\nZhang"})
  void whoRecordedItIsNamedByAnId(String nobody) {
    String message = "recordedBy: an id";
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

  /** Prose has no place in a record: there a person could be told of. */
  @ParameterizedTest
  @ValueSource(strings = {"", "the visitor told us", "张三打电话说写错了", "Typo", "a--b", "-a", "a-"})
  void theReasonOfAnAmendmentIsACode(String prose) {
    refuses(DRAFT.reason(prose)::replacement, "the reason of a replacement is a code");
    refuses(DRAFT.reason(prose)::withdrawal, "the reason of a withdrawal is a code");
    assertThat(DRAFT.reason("a".repeat(64)).withdrawal().reason()).hasSize(64);
    refuses(DRAFT.reason("a".repeat(65))::withdrawal, "the reason of a withdrawal is a code");
  }

  @Test
  void anArchiveReferenceHasTheFormOfAnId() {
    refuses(DRAFT.archiveRef("x".repeat(201))::entry, "archiveRef: an id");
    refuses(DRAFT.archiveRef("box\n7")::withdrawal, "archiveRef: an id");
  }

  private static void refuses(ThrowingCallable building, String message) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
