package dev.pingan.ledger;

import static dev.pingan.ledger.Samples.U1;
import static dev.pingan.ledger.Samples.U2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an act needs. Rulings 24 and 25. */
class ActTest {
  @Test
  void itIsOneItemUnlessSaidOtherwise() {
    Act act = Act.builder().kind(Kind.TRAINING).by(U1, U2).build();
    assertThat(act.items()).isEqualTo(1);
    assertThat(act.by()).containsExactlyInAnyOrder(U1, U2);
    assertThat(act.kindIfAny()).hasValue(Kind.TRAINING);
    assertThat(act.shape()).isEqualTo(Shape.ACT);
  }

  @Test
  void somebodyDidIt() {
    refuses(
        Act.builder().kind(Kind.TRAINING),
        "act/training is by somebody: bureau, standing-group or unit:<id>");
  }

  @Test
  void itPutsOutOneItemOrMore() {
    assertThat(training().items(1).build().items()).isEqualTo(1);
    refuses(training().items(0), "items is at least 1, not 0");
    refuses(training().items(-2), "items is at least 1, not -2");
  }

  @Test
  void aMobilisationMeetingNamesTheUnitsItServes() {
    assertThat(mobilisation().by(U1, U2).build().by()).hasSize(2);
    assertThat(mobilisation().by(Actor.bureau(), U1).build().by()).hasSize(2);
    String refused = "a mobilisation meeting serves the units it names: name one as unit:<id>";
    refuses(mobilisation().by(Actor.bureau()), refused);
    refuses(mobilisation().by(Actor.bureau(), Actor.standingGroup()), refused);
    assertThat(Act.builder().kind(Kind.EDUCATION).by(Actor.bureau()).build().by()).hasSize(1);
  }

  @Test
  void aVillageMeetingNamesItsVillage() {
    assertThat(of(Kind.VILLAGE_MEETING).village(Id.of("v1")).build().village())
        .hasValue(Id.of("v1"));
    refuses(of(Kind.VILLAGE_MEETING), "act/village-meeting needs the field \"village\"");
  }

  @Test
  void aBannerHangsAtSomeKindOfPlace() {
    assertThat(of(Kind.BANNER).place(Place.OTHER).build().place()).hasValue(Place.OTHER);
    refuses(of(Kind.BANNER), "act/banner needs the field \"place\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"training", "leaflets"})
  void aKindWithoutNeedsMayCarryAnyFieldOfItsShape(String code) {
    Act act =
        of(Kind.of(Shape.ACT, code)).village(Id.of("v1")).place(Place.OFFICE).about("l1").build();
    assertThat(act.about()).hasValue("l1");
  }

  @Test
  void aKindOfAnotherShapeIsNoAct() {
    refuses(of(Kind.PATROL), "measure/patrol is a kind of measure, not of act");
  }

  private static Act.Builder training() {
    return of(Kind.TRAINING);
  }

  private static Act.Builder mobilisation() {
    return Act.builder().kind(Kind.MOBILISATION);
  }

  private static Act.Builder of(Kind kind) {
    return Act.builder().kind(kind).by(U1);
  }

  private static void refuses(Act.Builder act, String message) {
    assertThatThrownBy(act::build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
