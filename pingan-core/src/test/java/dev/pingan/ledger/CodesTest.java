package dev.pingan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.PostKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes that others write, as the format lists them; each is public for good. */
class CodesTest {
  static Stream<Arguments> codes() {
    return Stream.of(
        codes(
            Shape.values(),
            Shape::code,
            "act measure visit shift case step incident nil-report survey"),
        codes(Place.values(), Place::code, "crowded gathering key-stretch key-spot office other"),
        codes(VisitTask.values(), VisitTask::code, "booklet knowledge skills handbook"),
        codes(
            Outcome.values(), Outcome::code, "solved unsolved unsolvable dissatisfied true untrue"),
        codes(ZeroTarget.values(), ZeroTarget::code, "z1 z2 z3 z4 z5 z6 z7 z8"),
        codes(
            AccidentGrade.values(), AccidentGrade::code, "ordinary larger major especially-major"),
        codes(
            Rejection.Reason.values(),
            Rejection.Reason::code,
            "recorded-later recorded-at-once amends-an-amendment"),
        codes(
            PostKind.values(),
            PostKind::code,
            "director party-secretary leadership in-charge unit-leader deputy-section"),
        codes(LocalityKind.values(), LocalityKind::code, "township town sub-district farm"),
        codes(HouseholdKind.values(), HouseholdKind::code, "resident floating vacant"),
        codes(Bearer.Kind.values(), Bearer.Kind::code, "bureau unit village none"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  <E> void areAsTheFormatListsThem(List<E> values, Function<E, String> code, String listed) {
    assertThat(values.stream().map(code)).containsExactly(listed.split(" ", -1));
  }

  @Test
  void fourOutcomesAreAReturnVisits() {
    assertThat(Stream.of(Outcome.values()).filter(Outcome::isOfReturnVisit))
        .containsExactly(
            Outcome.SOLVED, Outcome.UNSOLVED, Outcome.UNSOLVABLE, Outcome.DISSATISFIED);
  }

  @Test
  void twoCategoriesAreCountedOnly() {
    assertThat(Stream.of(ZeroTarget.values()).filter(ZeroTarget::isCountOnly))
        .containsExactly(ZeroTarget.Z2, ZeroTarget.Z6);
  }

  private static <E> Arguments codes(E[] values, Function<E, String> code, String listed) {
    return Arguments.of(List.of(values), code, listed);
  }
}
