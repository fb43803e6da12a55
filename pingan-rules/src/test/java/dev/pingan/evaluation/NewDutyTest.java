package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.NOTHING_RECORDED;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Modality;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import dev.pingan.report.Finding;
import dev.pingan.report.Unattributed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Next year's duty is a rule and a code: a fire drill by each unit in each quarter. */
class NewDutyTest {
  private static final Kind FIRE_DRILL = Kind.of(Shape.ACT, "fire-drill");

  private static final Section DRILLS =
      Section.of("四(二)6", Label.of("消防演练", "Fire drills"), List.of());

  private static final Rule RULE =
      Rule.builder()
          .id(Id.of("fire-drill"))
          .title(Label.of("每季度消防演练", "A fire drill each quarter"))
          .clauses(
              Clause.of(
                  "N001",
                  "四(二)6·1",
                  Modality.MANDATORY,
                  Label.of("每季度演练一次", "Drill once a quarter")))
          .owedBy(OwedBy.EACH_UNIT)
          .schedule(Schedule.quarters())
          .requirement(AtLeast.of(1, Selector.of(FIRE_DRILL)))
          .build();

  private final World world =
      world(bureau().unit("u1").unit("u2")).reformed(plan -> plan.with(DRILLS, RULE));

  @Test
  void aDrillOnTheQuartersLastDayIsInTimeAndTheNextDayServesTheNextQuarter() {
    world.tells(act(FIRE_DRILL, "u1").on("2023-03-31"), act(FIRE_DRILL, "u2").on("2023-04-01"));

    world.finding("fire-drill/unit:u1/2023-Q1").is(OPEN, "2023-03-30").is(FULFILLED, "2023-03-31");
    world.finding("fire-drill/unit:u2/2023-Q1").is(OPEN, "2023-03-31");
    world
        .finding("fire-drill/unit:u2/2023-Q1")
        .asOf("2023-04-01")
        .is(BREACHED)
        .because(NOTHING_RECORDED);
    world.finding("fire-drill/unit:u2/2023-Q2").is(UPCOMING, "2023-03-31");
    world.finding("fire-drill/unit:u2/2023-Q2").is(FULFILLED, "2023-04-01");
  }

  @Test
  void theNewDutyIsReportedUnderItsSectionAndItsClause() {
    assertThat(world.report("2023-06-01").onClause("N001"))
        .hasSize(8)
        .allSatisfy(finding -> assertThat(finding.section()).isEqualTo("四(二)6"));
  }

  @Test
  void theOldDutiesAreAskedAsBefore() {
    List<Finding> before = world(bureau().unit("u1").unit("u2")).report("2023-06-01").findings();
    List<Finding> after = world.report("2023-06-01").findings();

    assertThat(after).containsAll(before).hasSize(before.size() + 8);
  }

  @Test
  void aDrillIsAlsoARecordOfTheUnitsOwnMakingAndMayBeCorrected() {
    world.tells(act(FIRE_DRILL, "u1").on("2023-02-01").as("drill"));
    world.finding("ledger-kept/unit:u1/2023").is(FULFILLED, "2023-02-01");

    world.tells(withdrawing("drill"));
    world.finding("ledger-kept/unit:u1/2023").is(OPEN, "2023-02-01");
    world.finding("fire-drill/unit:u1/2023-Q1").is(OPEN, "2023-02-01");
  }

  @Test
  void theStandingGroupMayOweAnActToo() {
    Kind session = Kind.of(Shape.ACT, "group-session");
    Rule rule =
        Rule.builder()
            .id(Id.of("group-session"))
            .title(Label.of("综治领导小组例会", "A session of the standing group"))
            .clauses(
                Clause.of("N002", "四(二)6·2", Modality.MANDATORY, Label.of("全年一次", "Once a year")))
            .owedBy(OwedBy.BUREAU)
            .schedule(Schedule.year())
            .requirement(AtLeast.of(1, Selector.of(session).by(Selector.Doer.STANDING_GROUP)))
            .build();
    World sessions = world(bureau().unit("u1")).reformed(plan -> plan.with(DRILLS, rule));
    sessions.tells(
        act(session, "u1").on("2023-03-01").as("of a unit"),
        act(session, Doings.STANDING_GROUP).on("2023-05-01"),
        act(Kind.TRAINING, Doings.STANDING_GROUP).on("2023-05-01").as("of the group"));

    sessions
        .finding("group-session/bureau/2023")
        .is(OPEN, "2023-04-30")
        .is(FULFILLED, "2023-05-01");
    assertThat(
            sessions
                .assessed()
                .on(LocalDate.parse("2023-06-01"))
                .details(sessions.ledger())
                .unattributed())
        .containsOnly(Unattributed.of(Id.of("of the group"), Unattributed.Why.NO_RULE));
  }

  @Test
  void withoutTheRuleNobodyIsAskedForADrill() {
    world(bureau().unit("u1")).finding("fire-drill/unit:u1/2023-Q1").isNotAskedAsOf("2023-06-01");
  }
}
