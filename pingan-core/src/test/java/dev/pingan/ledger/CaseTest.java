package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of case carries, and what it has no field for. Ruling 20. */
class CaseTest {
  @ParameterizedTest
  @ValueSource(strings = {"court-case", "dispute", "petition", "collected-issue"})
  void aMatterIsSomeUnits(String code) {
    Kind matter = Kind.of(Shape.CASE, code);
    Case c = of(matter).unit(Id.of("u1")).build();
    assertThat(c.unit()).hasValue(Id.of("u1"));
    assertThat(c.kindIfAny()).hasValue(matter);
    assertThat(c.shape()).isEqualTo(Shape.CASE);
    refuses(of(matter), "case/" + code + " needs the field \"unit\"");
    refuses(
        of(matter).unit(Id.of("u1")).by(Actor.bureau()),
        "case/" + code + " has no field \"by\"; leave it out");
  }

  @Test
  void aComplaintSaysWhetherItIsSigned() {
    assertThat(of(Kind.COMPLAINT).signed(false).build().signed()).hasValue(false);
    assertThat(of(Kind.COMPLAINT).signed(true).unit(Id.of("u1")).build().unit()).isPresent();
    refuses(of(Kind.COMPLAINT), "case/complaint needs the field \"signed\"");
    refuses(
        of(Kind.COMPLAINT).signed(true).code("m1"),
        "case/complaint has no field \"code\"; leave it out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"m1", "m5", "m9"})
  void misconductHasACodeOfNine(String code) {
    assertThat(of(Kind.MISCONDUCT).code(code).build().code()).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m0", "m:", "m10", "m", "M1", "n1", "1", ""})
  void noOtherCodeIsOne(String code) {
    refuses(
        of(Kind.MISCONDUCT).code(code), "the code of misconduct is m1 to m9, not \"" + code + "\"");
  }

  @Test
  void misconductWithoutACodeIsRefused() {
    refuses(of(Kind.MISCONDUCT), "case/misconduct needs the field \"code\"");
  }

  @Test
  void anInspectionFoundNoProblemOrMore() {
    Case inspection = of(Kind.INSPECTION).problems(0).by(Actor.standingGroup()).build();
    assertThat(inspection.problems()).hasValue(0);
    assertThat(inspection.by()).containsExactly(Actor.standingGroup());
    assertThat(of(Kind.INSPECTION).build().problems()).isEmpty();
    refuses(of(Kind.INSPECTION).problems(-1), "problems is not negative, but -1");
    refuses(
        of(Kind.INSPECTION).signed(true), "case/inspection has no field \"signed\"; leave it out");
  }

  @Test
  void aKindOfTheHostsMayCarryAnyField() {
    Case c =
        of(Kind.of(Shape.CASE, "hotline"))
            .unit(Id.of("u1"))
            .signed(true)
            .code("x")
            .problems(2)
            .by(Actor.bureau())
            .build();
    assertThat(c.code()).hasValue("x");
  }

  @Test
  void aKindOfAnotherShapeIsNoCase() {
    refuses(of(Kind.REPLIED), "step/replied is a kind of step, not of case");
  }

  @Test
  void ofSeveralFaultsTheFieldThatLacksIsToldBeforeThoseThatDoNotBelong() {
    refuses(
        of(Kind.COMPLAINT).code("m1").problems(1).by(Actor.bureau()),
        "case/complaint needs the field \"signed\"");
    refuses(
        of(Kind.COMPLAINT).signed(true).problems(1).code("m1").by(Actor.bureau()),
        "case/complaint has no field \"by\"; leave it out");
  }

  private static Case.Builder of(Kind kind) {
    return Case.builder().caseId(Id.of("k1")).kind(kind);
  }

  private static void refuses(Case.Builder c, String message) {
    assertThatThrownBy(c::build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
