package dev.pingan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.plan.Selector.Doer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectorTest {
  private static final Actor UNIT = Actor.unit(Id.of("u1"));

  @Test
  void aKindSelectsItsEntriesOnly() {
    Selector training = Selector.of(Kind.TRAINING);
    assertThat(training.selects(act(Kind.TRAINING))).isTrue();
    assertThat(training.selects(act(Kind.LAW_LESSON))).isFalse();
    assertThat(training.selects(Survey.of(10, 9))).isFalse();
    assertThat(training.by()).isEqualTo(Doer.BEARER);
  }

  @Test
  void aShapeSelectsEveryKindOfIt() {
    assertThat(Selector.of(Shape.ACT).selects(act(Kind.of(Shape.ACT, "leaflet")))).isTrue();
    assertThat(Selector.of(Shape.SURVEY).selects(Survey.of(10, 9))).isTrue();
    assertThat(Selector.of(Shape.ACT).selects(Survey.of(10, 9))).isFalse();
  }

  @Test
  void whatIsNotAllowedIsToldByAttribute() {
    Selector office =
        Selector.of(Kind.TRAINING)
            .with(Attribute.PLACE, "office")
            .with(Attribute.SIGNED, "yes")
            .with(Attribute.PROBLEMS, "yes");
    Content nowhere = act(Kind.TRAINING);
    assertThat(office.disallowed(nowhere))
        .containsExactly(Attribute.PLACE, Attribute.SIGNED, Attribute.PROBLEMS);
    assertThat(Selector.of(Kind.TRAINING).disallowed(nowhere)).isEmpty();
  }

  @Test
  void namingAKindOfOneShapeLeavesTheOthersWhole() {
    Selector mixed = Selector.of(Shape.ACT, Shape.STEP).or(Kind.DISPUTE, Kind.PETITION);
    assertThat(mixed.selects(act(Kind.TRAINING))).isTrue();
    assertThat(mixed.selects(caseOf(Kind.DISPUTE))).isTrue();
    assertThat(mixed.selects(caseOf(Kind.PETITION))).isTrue();
    assertThat(mixed.selects(caseOf(Kind.COURT_CASE))).isFalse();
    assertThat(mixed.kinds()).containsExactly(Kind.DISPUTE, Kind.PETITION);
  }

  @Test
  void addingAKindNeverSelectsLess() {
    Selector acts = Selector.of(Shape.ACT).or(Kind.BANNER);
    assertThat(acts).isEqualTo(Selector.of(Shape.ACT));
    assertThat(Selector.of(Kind.TRAINING).or(Kind.LAW_LESSON))
        .isEqualTo(Selector.of(Kind.LAW_LESSON, Kind.TRAINING));
  }

  @Test
  void anAttributeAdmitsOnlyItsValues() {
    Selector indoors = Selector.of(Kind.BANNER).with(Attribute.PLACE, "office", "key-spot");
    assertThat(indoors.selects(banner(Place.OFFICE))).isTrue();
    assertThat(indoors.selects(banner(Place.KEY_SPOT))).isTrue();
    assertThat(indoors.selects(banner(Place.OTHER))).isFalse();
    assertThat(indoors.selectsKindOf(banner(Place.OTHER))).isTrue();
    assertThat(indoors.allows(Attribute.PLACE, banner(Place.OTHER))).isFalse();
    assertThat(indoors.allows(Attribute.OUTCOME, banner(Place.OTHER))).isTrue();
  }

  @Test
  void allAttributesMustAgreeAndTheLastWordHolds() {
    Selector explained =
        Selector.of(Kind.RETURN_VISIT)
            .with(Attribute.OUTCOME, "unsolved")
            .with(Attribute.EXPLAINED, "yes");
    assertThat(explained.selects(returnVisit(Outcome.UNSOLVED, "explained"))).isTrue();
    assertThat(explained.selects(returnVisit(Outcome.UNSOLVED, ""))).isFalse();
    assertThat(explained.selects(returnVisit(Outcome.SOLVED, "explained"))).isFalse();
    Selector solved = explained.with(Attribute.OUTCOME, "solved");
    assertThat(solved.selects(returnVisit(Outcome.SOLVED, "explained"))).isTrue();
    assertThat(solved.selects(returnVisit(Outcome.UNSOLVED, "explained"))).isFalse();
  }

  @Test
  void flagsOfCasesAreYesOrNo() {
    Selector signed = Selector.of(Kind.COMPLAINT).with(Attribute.SIGNED, "yes");
    assertThat(signed.selects(complaint("c1", true))).isTrue();
    assertThat(signed.selects(complaint("c2", false))).isFalse();
    Selector problems = Selector.of(Kind.INSPECTION).with(Attribute.PROBLEMS, "yes");
    assertThat(problems.selects(inspection(1))).isTrue();
    assertThat(problems.selects(inspection(0))).isFalse();
  }

  @Test
  void codesAndGradesAreChosenByTheirCode() {
    Content rough = Case.builder().caseId(Id.of("x1")).kind(Kind.MISCONDUCT).code("m9").build();
    Selector m9 = Selector.of(Kind.MISCONDUCT).with(Attribute.CODE, "m9");
    assertThat(m9.selects(rough)).isTrue();
    assertThat(m9.with(Attribute.CODE, "m1").selects(rough)).isFalse();
    Content accident = Incident.builder().target(ZeroTarget.Z7).grade(AccidentGrade.LARGER).build();
    Selector larger = Selector.of(Shape.INCIDENT).with(Attribute.GRADE, "larger");
    assertThat(larger.selects(accident)).isTrue();
    assertThat(larger.with(Attribute.GRADE, "major").selects(accident)).isFalse();
    assertThat(larger.allows(Attribute.GRADE, rough)).isFalse();
  }

  @Test
  void everyAttributeIsReadFromTheRightShape() {
    Content visit = returnVisit(Outcome.UNSOLVED, "");
    assertThat(Attribute.NEXT_STEP.of(visit)).hasValue("no");
    assertThat(Attribute.EXPLAINED.of(visit)).hasValue("no");
    assertThat(Attribute.OUTCOME.of(visit)).hasValue("unsolved");
    for (Attribute attribute : Attribute.values()) {
      assertThat(attribute.of(Survey.of(10, 9))).isEmpty();
    }
  }

  @Test
  void whoDidItIsPartOfTheSelector() {
    Selector own = Selector.of(Kind.TRAINING);
    assertThat(own.by(Doer.ANYBODY)).isNotEqualTo(own);
    assertThat(own.by(Doer.ANYBODY).by(Doer.BEARER)).isEqualTo(own);
  }

  @Test
  void theOrderOfWritingDoesNotMatter() {
    Selector one = Selector.of(Kind.TRAINING, Kind.BANNER).with(Attribute.PLACE, "office", "other");
    Selector other =
        Selector.of(Kind.BANNER, Kind.TRAINING).with(Attribute.PLACE, "other", "office");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
  }

  @Test
  void valuesAreToldInOrderSoThatTheDigestIsTheSameEverywhere() {
    Selector places =
        Selector.of(Kind.BANNER)
            .with(Attribute.PLACE, "office", "crowded", "key-spot", "gathering");
    assertThat(places.where().get(Attribute.PLACE))
        .containsExactly("crowded", "gathering", "key-spot", "office");
  }

  @Test
  void keepsNothingThatItsMakerCouldChange() {
    Set<String> values = new HashSet<>(List.of("office"));
    Selector places =
        Selector.of(Set.of(Shape.ACT), Set.of(), Doer.BEARER, Map.of(Attribute.PLACE, values));
    values.add("other");
    assertThat(places.selects(banner(Place.OTHER))).isFalse();
  }

  @Test
  void namesAtLeastOneShape() {
    assertThatThrownBy(() -> Selector.of(Set.of(), Set.of(), Doer.BEARER, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Selector.of(Set.of(Shape.STEP), Set.of(Kind.BANNER), Doer.BEARER, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("act/banner");
  }

  private static Content act(Kind kind) {
    return Act.builder().kind(kind).by(UNIT).build();
  }

  private static Content banner(Place place) {
    return Act.builder().kind(Kind.BANNER).by(UNIT).place(place).build();
  }

  private static Content caseOf(Kind matter) {
    return Case.builder().caseId(Id.of("m1")).kind(matter).unit(Id.of("u1")).build();
  }

  private static Content complaint(String id, boolean signed) {
    return Case.builder().caseId(Id.of(id)).kind(Kind.COMPLAINT).signed(signed).build();
  }

  private static Content inspection(int problems) {
    return Case.builder()
        .caseId(Id.of("i1"))
        .kind(Kind.INSPECTION)
        .by(Actor.standingGroup())
        .problems(problems)
        .build();
  }

  private static Content returnVisit(Outcome outcome, String did) {
    return Step.builder()
        .caseId(Id.of("m1"))
        .kind(Kind.RETURN_VISIT)
        .outcome(outcome)
        .explained(did.equals("explained"))
        .build();
  }
}
