package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.inspection;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.UNSOLVED;
import static dev.pingan.report.Condition.NOT_EXPLAINED;
import static dev.pingan.report.Condition.NO_NEXT_STEP;
import static dev.pingan.report.Condition.NO_PROBLEM;
import static dev.pingan.report.Condition.WRONG_OUTCOME;
import static dev.pingan.report.Condition.WRONG_PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Selector;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By which attribute an entry fails: each has a condition of its own. */
class UnmetTest {
  private static final Content VISIT = returnVisit("m1", UNSOLVED).content();
  private static final Selector EXPLAINED =
      Selector.of(Kind.RETURN_VISIT).with(Attribute.EXPLAINED, "yes");
  private static final Selector SOLVED =
      Selector.of(Kind.RETURN_VISIT).with(Attribute.OUTCOME, "solved");

  private final World world = world(bureau().unit("u1"));

  @Test
  void anOpenVisitThatNeitherExplainsNorGoesOnMissesEachDutyByOneThing() {
    world.tells(
        matter("m1", "u1").on("2023-05-03"), returnVisit("m1", UNSOLVED).on("2023-06-05").as("r"));

    assertThat(failed("explanation/unit:u1/2023", "r")).containsExactly(NOT_EXPLAINED);
    assertThat(failed("next-step/unit:u1/2023", "r")).containsExactly(NO_NEXT_STEP);
    assertThat(failed("return-visit/unit:u1/2023-06", "r")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyAttributeHasItsOwn(Attribute attribute) {
    Set<Condition> all = new HashSet<>();
    for (Attribute any : Attribute.values()) {
      all.addAll(Unmet.by(VISIT, Selector.of(Shape.STEP).with(any, "nothing")));
    }
    assertThat(Unmet.by(VISIT, Selector.of(Shape.STEP).with(attribute, "nothing"))).hasSize(1);
    assertThat(all).hasSameSizeAs(Attribute.values());
  }

  @Test
  void whoFailsByTwoFailsByBoth() {
    Selector both = EXPLAINED.with(Attribute.OUTCOME, "solved");

    assertThat(Unmet.by(VISIT, both)).containsExactly(WRONG_OUTCOME, NOT_EXPLAINED);
    assertThat(considered(Unmet.by(VISIT, both)).isNearMiss()).isFalse();
    assertThat(considered(Unmet.by(VISIT, EXPLAINED)).isNearMiss()).isTrue();
  }

  @Test
  void ofSeveralThatWouldDoTheNearestTells() {
    Selector far = SOLVED.with(Attribute.PLACE, "office");

    assertThat(Unmet.by(VISIT, List.of(far, EXPLAINED))).containsExactly(NOT_EXPLAINED);
    assertThat(Unmet.by(VISIT, List.of(SOLVED, EXPLAINED))).containsExactly(WRONG_OUTCOME);
    assertThat(Unmet.by(VISIT, List.of(far))).containsExactly(WRONG_PLACE, WRONG_OUTCOME);
  }

  @Test
  void anInspectionMayFindNothing() {
    assertThat(
            Unmet.by(
                inspection("i1", 0, Doings.STANDING_GROUP).content(),
                Selector.of(Kind.INSPECTION).with(Attribute.PROBLEMS, "yes")))
        .containsExactly(NO_PROBLEM);
  }

  private static Considered considered(List<Condition> failed) {
    return Considered.of(Id.of("r"), LocalDate.of(2023, 6, 5), Set.copyOf(failed));
  }

  private Set<Condition> failed(String finding, String record) {
    Examination examination = world.assessed().on(LocalDate.parse("2023-12-31"));
    return examination.findings().stream()
        .filter(f -> f.id().equals(finding))
        .flatMap(f -> examination.trace(f, world.ledger()).orElseThrow().considered().stream())
        .filter(considered -> considered.id().value().equals(record))
        .findFirst()
        .orElseThrow()
        .failed();
  }
}
