package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step found, and what it may tell besides. Rulings 21 and 22. */
class StepTest {
  @ParameterizedTest
  @CsvSource({
    "return-visit, SOLVED",
    "return-visit, UNSOLVED",
    "return-visit, UNSOLVABLE",
    "return-visit, DISSATISFIED",
    "verified, TRUE",
    "verified, UNTRUE",
  })
  void findsOneOfItsOwnOutcomes(String code, Outcome outcome) {
    Step step = of(code).outcome(outcome).by(Actor.bureau()).build();
    assertThat(step.outcome()).hasValue(outcome);
    assertThat(step.by()).containsExactly(Actor.bureau());
    assertThat(step.shape()).isEqualTo(Shape.STEP);
    assertThat(step.kindIfAny()).hasValue(Kind.of(Shape.STEP, code));
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, true",
    "UNTRUE, untrue",
  })
  void aReturnVisitVerifiesNothing(Outcome outcome, String code) {
    refuses(
        of("return-visit").outcome(outcome),
        "step/return-visit ends solved, unsolved, unsolvable or dissatisfied, not " + code);
  }

  @ParameterizedTest
  @CsvSource({
    "SOLVED, solved",
    "UNSOLVED, unsolved",
    "UNSOLVABLE, unsolvable",
    "DISSATISFIED, dissatisfied",
  })
  void aVerificationSolvesNothing(Outcome outcome, String code) {
    refuses(of("verified").outcome(outcome), "step/verified ends true or untrue, not " + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"return-visit", "verified"})
  void bothSayWhatTheyFound(String code) {
    refuses(of(code), "step/" + code + " needs the field \"outcome\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"accepted", "handled", "rectified", "replied", "adjusted"})
  void anyOtherStepFindsNothing(String code) {
    assertThat(of(code).by(Actor.bureau()).build().outcome()).isEmpty();
    refuses(
        of(code).outcome(Outcome.SOLVED),
        "step/" + code + " has no field \"outcome\"; leave it out");
  }

  @Test
  void onlyAReturnVisitExplainsAndStatesANextStep() {
    Step silent = of("return-visit").outcome(Outcome.UNSOLVED).build();
    assertThat(silent.explained()).isFalse();
    assertThat(silent.nextStep()).isFalse();
    Step told = of("return-visit").outcome(Outcome.UNSOLVED).explained(true).nextStep(true).build();
    assertThat(told.explained()).isTrue();
    assertThat(told.nextStep()).isTrue();
    refuses(of("handled").explained(true), "step/handled has no field \"explained\"; leave it out");
    refuses(
        of("verified").outcome(Outcome.TRUE).nextStep(true),
        "step/verified has no field \"nextStep\"; leave it out");
  }

  @Test
  void aStepOfTheHostsMayEndAnyhow() {
    assertThat(of("mediated").outcome(Outcome.SOLVED).nextStep(true).build().nextStep()).isTrue();
    assertThat(of("mediated").outcome(Outcome.UNTRUE).build().outcome()).isPresent();
    assertThat(of("mediated").build().outcome()).isEmpty();
  }

  @Test
  void aKindOfAnotherShapeIsNoStep() {
    Step.Builder step = Step.builder().caseId(Id.of("k1")).kind(Kind.COMPLAINT);
    refuses(step, "case/complaint is a kind of case, not of step");
  }

  private static Step.Builder of(String code) {
    return Step.builder().caseId(Id.of("k1")).kind(Kind.of(Shape.STEP, code));
  }

  private static void refuses(Step.Builder step, String message) {
    assertThatThrownBy(step::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
