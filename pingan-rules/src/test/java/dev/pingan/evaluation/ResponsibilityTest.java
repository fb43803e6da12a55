package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.Answerable.Role.BUREAU_IN_CHARGE;
import static dev.pingan.organisation.Answerable.Role.DEPUTY_HEAD;
import static dev.pingan.organisation.Answerable.Role.HEAD;
import static dev.pingan.organisation.Answerable.Role.UNIT_IN_CHARGE;
import static dev.pingan.organisation.Answerable.Role.UNIT_LEADER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.ledger.Kind;
import dev.pingan.organisation.PostKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 五1 and 五2: targets (C092), unit plans (C101), and who answers for what. Rulings 6, 8, 32. */
class ResponsibilityTest {
  private static final String TARGETS = "targets-assigned/bureau/2023";
  private static final String UNIT_PLAN = "unit-plan/unit:u1/2023";

  private final World world = world(bureau().unit("u1").unit("u2").village("v1", "u1"));

  @Test
  void targetsAreBrokenDownOnceInTheYearToItsLastDay() {
    world.tells(act(Kind.TARGETS_ASSIGNED, BUREAU).on("2023-12-31"));

    world.finding(TARGETS).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    world.finding(TARGETS).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @Test
  void aSheetOfAnotherYearOrOfAUnitIsNotTheBureaus() {
    world.tells(
        act(Kind.TARGETS_ASSIGNED, BUREAU).on("2022-12-31"),
        act(Kind.TARGETS_ASSIGNED, BUREAU).on("2024-01-01"),
        act(Kind.TARGETS_ASSIGNED, "u1").on("2023-06-01"));

    world.finding(TARGETS).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void aUnitPlanWithoutALimitDayHasTheWholeYear() {
    world.tells(act(Kind.UNIT_PLAN, "u1").on("2023-12-31"));

    world.finding(UNIT_PLAN).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    world.finding(UNIT_PLAN).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @Test
  void aUnitPlanOfAnotherYearOrUnitDoesNotServe() {
    world.tells(
        act(Kind.UNIT_PLAN, "u1").on("2022-12-31"),
        act(Kind.UNIT_PLAN, "u1").on("2024-01-01"),
        act(Kind.UNIT_PLAN, "u2").on("2023-06-01"));

    world.finding(UNIT_PLAN).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void eachBearersDutyIsAnsweredForUpTheLine() {
    world
        .finding("village-meeting/village:v1/2023-04")
        .asOf("2023-04-01")
        .answeredForBy(List.of(UNIT_IN_CHARGE, UNIT_LEADER, BUREAU_IN_CHARGE, HEAD));
    world
        .finding(UNIT_PLAN)
        .asOf("2023-04-01")
        .answeredForBy(List.of(UNIT_LEADER, BUREAU_IN_CHARGE, HEAD));
    world
        .finding(TARGETS)
        .asOf("2023-04-01")
        .answeredForBy(List.of(BUREAU_IN_CHARGE, DEPUTY_HEAD, HEAD));
  }

  @Test
  void whoHoldsThePostOnTheDayAnswersAndAfterTheWindowWhoHeldItOnItsLastDay() {
    World changing =
        world(
            bureau()
                .unit("u1")
                .officerOf("u1", "first", PostKind.UNIT_LEADER, "2020-01-01", "2023-03-01")
                .officerOf("u1", "second", PostKind.UNIT_LEADER, "2023-03-01", "2023-04-16")
                .officerOf("u1", "third", PostKind.UNIT_LEADER, "2023-04-16", "2030-01-01"));

    Question meeting = changing.finding("mobilisation/unit:u1/2023");
    meeting.asOf("2023-02-28").answeredForBy(UNIT_LEADER, "first");
    meeting.asOf("2023-03-01").answeredForBy(UNIT_LEADER, "second");
    meeting.asOf("2023-12-31").answeredForBy(UNIT_LEADER, "second");
  }
}
