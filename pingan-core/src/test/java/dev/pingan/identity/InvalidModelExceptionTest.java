package dev.pingan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A refusal tells all that is wrong: where, what, how to mend. */
class InvalidModelExceptionTest {
  private static final Problem UNKNOWN =
      Problem.of("villages[v1].unit", "\"u9\" is not the id of a unit", "name one that there is");
  private static final Problem TWICE =
      Problem.of("units[u1]", "the id \"u1\" is used twice", "give each its own");

  @Test
  void withoutAProblemNothingIsThrown() {
    assertThatCode(() -> InvalidModelException.throwIfAny("the organisation", List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void theMessageHasOneLineForEachProblem() {
    assertThatThrownBy(
            () -> InvalidModelException.throwIfAny("the organisation", List.of(UNKNOWN, TWICE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            the organisation is refused:
              villages[v1].unit: "u9" is not the id of a unit; name one that there is
              units[u1]: the id "u1" is used twice; give each its own""");
  }

  @Test
  void theProblemsAreKeptInTheirOrderAndForGood() {
    List<Problem> found = new ArrayList<>(List.of(UNKNOWN, TWICE));
    assertThatThrownBy(() -> InvalidModelException.throwIfAny("the organisation", found))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidModelException.class))
        .satisfies(
            refusal -> {
              found.clear();
              assertThat(refusal.problems()).containsExactly(UNKNOWN, TWICE);
            });
  }
}
