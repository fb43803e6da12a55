package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.ledger.Kind;
import dev.pingan.ledger.VisitTask;
import dev.pingan.plan.EachAnswered.Due;
import dev.pingan.plan.EachAnswered.Per;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no requirement may ask. */
class RequirementTest {
  private static final Selector COMPLAINTS = Selector.of(Kind.COMPLAINT);
  private static final Selector REPLIES = Selector.of(Kind.REPLIED);

  @Test
  void atLeastOneIsRequired() {
    assertThat(AtLeast.of(1, COMPLAINTS).count()).isEqualTo(1);
    assertThatThrownBy(() -> AtLeast.of(0, COMPLAINTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  @Test
  void atLeastOneSitsOnASeat() {
    assertThatThrownBy(() -> Seated.of(Seated.Seat.OFFICE_STAFF, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  @Test
  void aTaskIsOwedInEachRoundOrOnceNotBoth() {
    Set<VisitTask> booklet = Set.of(VisitTask.BOOKLET);
    assertThatThrownBy(() -> Cover.households(booklet, Cover.Together.UNION, booklet))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BOOKLET");
  }

  @Test
  void somethingAnswersATrigger() {
    assertThatThrownBy(() -> EachAnswered.of(COMPLAINTS, Per.CASE, Due.YEAR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHouseLimitIsZeroDaysOrMoreAndHasNoWindowBeside() {
    EachAnswered inYear = EachAnswered.of(COMPLAINTS, Per.CASE, Due.YEAR, REPLIES);
    EachAnswered inWindow = EachAnswered.of(COMPLAINTS, Per.CASE, Due.NEXT_WINDOW, REPLIES);
    assertThat(inYear.limitDays()).isEmpty();
    assertThat(inYear.withinDays(0).limitDays()).hasValue(0);
    assertThat(inYear.withinDays(15)).isNotEqualTo(inYear);
    assertThatThrownBy(() -> inYear.withinDays(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> inWindow.withinDays(15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "0, 1, false",
    "0, 0, false",
    "999, 1000, false",
    "1000, 1000, true",
    "9223372036854775, 9223372036854776, false",
  })
  void allOfThemReachAHundredPerCent(long part, long whole, boolean reached) {
    assertThat(Ratio.percent(100).isReachedBy(part, whole)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"9599, 10000, true", "9598, 10000, false", "24, 25, true", "0, 0, false"})
  void aRateIsComparedBeforeItIsRounded(long part, long whole, boolean reached) {
    assertThat(Ratio.of(9599, 10000).isReachedBy(part, whole)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({"101, 100", "-1, 100", "0, 0", "1, 0", "20230, 100"})
  void noRatioLiesOutsideZeroAndOne(int part, int whole) {
    assertThatThrownBy(() -> Ratio.of(part, whole))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(part + "/" + whole);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "100, 100"})
  void aRatioMayBeZeroOrOne(int part, int whole) {
    assertThat(Ratio.of(part, whole)).hasToString(part + "/" + whole);
  }
}
