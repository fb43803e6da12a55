package dev.pingan.ledger;

import static dev.pingan.ledger.Samples.U1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes without kinds: visits, shifts, nil reports and surveys. Rulings 2, 16, 27, 28. */
class ShapesWithoutKindsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4095})
  void aVisitReachesNobodyOrSome(int members) {
    Visit visit = visit(members).tasks(VisitTask.BOOKLET, VisitTask.SKILLS).build();
    assertThat(visit.membersReached()).isEqualTo(members);
    assertThat(visit.tasks()).containsExactly(VisitTask.BOOKLET, VisitTask.SKILLS);
    assertThat(visit.shape()).isEqualTo(Shape.VISIT);
    assertThat(visit.kindIfAny()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4096})
  void aVisitReachesNoFewerAndNoMoreThanAHouseholdMayHave(int members) {
    refuses(() -> visit(members).build(), "membersReached is 0 to 4095, not " + members);
  }

  @Test
  void aShiftHasALeadOrAnOfficerOnDuty() {
    Shift led = Shift.builder().lead(Id.of("o1")).build();
    assertThat(led.officers()).isEmpty();
    assertThat(led.unit()).isEmpty();
    assertThat(led.shape()).isEqualTo(Shape.SHIFT);
    assertThat(led.kindIfAny()).isEmpty();
    Shift kept = Shift.builder().unit(Id.of("u1")).officers(Set.of(Id.of("o2"))).build();
    assertThat(kept.lead()).isEmpty();
    assertThat(kept.unit()).hasValue(Id.of("u1"));
    refuses(
        () -> Shift.builder().unit(Id.of("u1")).build(),
        "a shift has a lead or an officer on duty");
  }

  @Test
  void aNilReportIsBySomebody() {
    LocalDate through = LocalDate.parse("2023-06-30");
    NilReport report = NilReport.of(Set.of(U1, Actor.bureau()), through);
    assertThat(report.through()).isEqualTo(through);
    assertThat(report.shape()).isEqualTo(Shape.NIL_REPORT);
    assertThat(report.kindIfAny()).isEmpty();
    refuses(
        () -> NilReport.of(Set.of(), through),
        "a nil report is by somebody: bureau, standing-group or unit:<id>");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 0", "10, 9", "10, 10"})
  void ofTheValidAnswersNoneToAllArePositive(int valid, int positive) {
    Survey survey = Survey.of(valid, positive);
    assertThat(survey.positive()).isEqualTo(positive);
    assertThat(survey.levels()).isEmpty();
    assertThat(survey.shape()).isEqualTo(Shape.SURVEY);
    assertThat(survey.kindIfAny()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, -1", "10, 11", "0, 1", "-1, 0"})
  void notFewerAndNotMore(int valid, int positive) {
    refuses(
        () -> Survey.of(valid, positive),
        "positive is 0 to valid (" + valid + "), not " + positive);
  }

  @Test
  void theLevelsAddUpToTheValidAnswers() {
    assertThat(Survey.of(10, 9, List.of(6, 3, 0, 1)).levels()).containsExactly(6, 3, 0, 1);
    refuses(
        () -> Survey.of(10, 9, List.of(6, 3)),
        "the levels add up to the 10 valid answers, not to 9");
    refuses(() -> Survey.of(10, 9, List.of(6, 5, -1)), "no level is negative: [6, 5, -1]");
    int most = Integer.MAX_VALUE;
    refuses(
        () -> Survey.of(most, 0, List.of(most, most, 2)),
        "the levels add up to the 2147483647 valid answers, not to 4294967296");
  }

  private static Visit.Builder visit(int members) {
    return Visit.builder().unit(Id.of("u1")).household(Id.of("h1")).membersReached(members);
  }

  private static void refuses(ThrowingCallable building, String message) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
