package dev.pingan.ledger;

import static dev.pingan.ledger.Samples.U1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.organisation.KeySite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A standing measure, which stands until it ends. Ruling 5. */
class MeasureTest {
  @Test
  void itMayHaveAnEnd() {
    LocalDate end = LocalDate.parse("2023-07-01");
    assertThat(of("patrol").until(end).build().until()).hasValue(end);
    Measure endless = of("patrol").build();
    assertThat(endless.until()).isEmpty();
    assertThat(endless.shape()).isEqualTo(Shape.MEASURE);
    assertThat(endless.kindIfAny()).hasValue(Kind.PATROL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"people-defence", "physical-defence", "technical-defence"})
  void aDefenceStandsAtAKeySite(String code) {
    assertThat(of(code).site(KeySite.id("s1")).build().site()).hasValue(KeySite.id("s1"));
    refuses(of(code), "measure/" + code + " needs the field \"site\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security-body", "duty-system", "standby", "patrol", "conduct-norms"})
  void anyOtherNeedsNone(String code) {
    assertThat(of(code).build().site()).isEmpty();
  }

  @Test
  void somebodyPutItInPlace() {
    refuses(
        Measure.builder().kind(Kind.PATROL),
        "measure/patrol is by somebody: bureau, standing-group or unit:<id>");
  }

  @Test
  void aKindOfAnotherShapeIsNoMeasure() {
    refuses(
        Measure.builder().kind(Kind.TRAINING).by(U1),
        "act/training is a kind of act, not of measure");
  }

  private static Measure.Builder of(String code) {
    return Measure.builder().kind(Kind.of(Shape.MEASURE, code)).by(U1);
  }

  private static void refuses(Measure.Builder measure, String message) {
    assertThatThrownBy(measure::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
