package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes in which a plan is written out; each is public for good. */
class CodesTest {
  static Stream<Arguments> codes() {
    return Stream.of(
        codes(
            Modality.values(),
            Modality::code,
            "mandatory documentary zero target principle hortatory none"),
        codes(
            OwedBy.values(), OwedBy::code, "bureau each-unit each-unit-with-village each-village"),
        codes(LatePolicy.values(), LatePolicy::code, "cures-late recorded-only"),
        codes(
            Selector.Doer.values(), Selector.Doer::code, "bearer any-unit standing-group anybody"),
        codes(
            Attribute.values(),
            Attribute::code,
            "place outcome explained next-step signed problems code grade"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  <E> void areAsTheyAreWritten(List<E> values, Function<E, String> code, String listed) {
    assertThat(values.stream().map(code)).containsExactly(listed.split(" ", -1));
  }

  private static <E> Arguments codes(E[] values, Function<E, String> code, String listed) {
    return Arguments.of(List.of(values), code, listed);
  }
}
