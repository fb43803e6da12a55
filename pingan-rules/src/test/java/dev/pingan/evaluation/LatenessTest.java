package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.Reforms.latenessRecordedOnly;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.report.Note.LATE_RECORDED;
import static dev.pingan.report.Performance.LATE;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;

import dev.pingan.ledger.Outcome;
import org.junit.jupiter.api.Test;

/** What late performance does, and until when. Ruling 10. */
class LatenessTest {
  private final World world = world(bureau().unit("u1").village("v1", "u1").household("h1", 2));

  @Test
  void recordedOnlyLeavesTheBreachAndTellsTheLateness() {
    world.reformed(latenessRecordedOnly("mobilisation"));
    world.tells(mobilisation("u1").on("2023-04-20"));

    Question meeting = world.finding("mobilisation/unit:u1/2023");
    meeting.is(OPEN, "2023-04-15").is(BREACHED, "2023-04-16", "2024-01-01");
    meeting
        .asOf("2023-04-20")
        .is(BREACHED)
        .performed(LATE)
        .noting(LATE_RECORDED)
        .daysLate(5)
        .completedOn("2023-04-20");
  }

  @Test
  void recordedOnlyTouchesNothingDoneInTime() {
    world.reformed(latenessRecordedOnly("mobilisation"));
    world.tells(mobilisation("u1").on("2023-04-15"));

    world
        .finding("mobilisation/unit:u1/2023")
        .asOf("2023-04-16")
        .is(FULFILLED)
        .notNoting(LATE_RECORDED);
  }

  @Test
  void recordedOnlyHoldsForCoverageAndForAnswersToo() {
    world.reformed(
        plan ->
            latenessRecordedOnly("households")
                .apply(latenessRecordedOnly("return-visit").apply(plan)));
    world.tells(
        visit("u1", "h1", 2).on("2023-05-01"),
        matter("m1", "u1").on("2023-03-01"),
        returnVisit("m1", Outcome.SOLVED).on("2023-06-11"));

    world
        .finding("households/village:v1/2023-04")
        .asOf("2023-05-01")
        .is(BREACHED)
        .noting(LATE_RECORDED)
        .daysLate(1);
    world
        .finding("return-visit/unit:u1/2023-06")
        .asOf("2023-06-11")
        .is(BREACHED)
        .noting(LATE_RECORDED)
        .daysLate(1);
    world.finding("persons/village:v1/2023-04").is(FULFILLED_LATE, "2023-05-01");
  }

  @Test
  void withinOneRuleAnEntryServesOneWindow() {
    world.tells(banners(4, OFFICE, "u1").on("2023-06-01"));

    world.finding("banners/unit:u1/2023-04").is(BREACHED, "2023-06-01");
    world.finding("banners/unit:u1/2023-06").is(FULFILLED, "2023-06-01");
    world.finding("banners/unit:u1/2023-09").is(OPEN, "2023-09-01");
  }

  @Test
  void acrossRulesAnEntryMayServeSeveral() {
    world.tells(visit("u1", "h1", 2).on("2023-04-01"));

    world.finding("visiting/unit:u1/2023-04").is(FULFILLED, "2023-04-01");
    world.finding("households/village:v1/2023-04").is(FULFILLED, "2023-04-01");
    world.finding("persons/village:v1/2023-04").is(FULFILLED, "2023-04-01");
    world.finding("ledger-kept/unit:u1/2023").is(FULFILLED, "2023-04-01");
  }

  @Test
  void lateCoverageEndsAtTheNextRoundAndTheLastOnesAtTheYearsEnd() {
    world.tells(visit("u1", "h1", 2).on("2023-07-31"), visit("u1", "h1", 2).on("2023-12-31"));

    world.finding("households/village:v1/2023-04").asOf("2023-07-31").daysLate(92);
    world.finding("households/village:v1/2023-08").is(BREACHED, "2023-10-31");
    world.finding("households/village:v1/2023-11").asOf("2023-12-31").daysLate(31);
    world.finding("persons/village:v1/2023-11").asOf("2024-01-01").daysLate(31);
  }

  @Test
  void aVisitAfterTheYearCuresNothing() {
    world.tells(visit("u1", "h1", 2).on("2024-01-01"));

    world.finding("households/village:v1/2023-11").is(BREACHED, "2024-01-01");
    world.finding("persons/village:v1/2023-11").is(BREACHED, "2024-01-01");
  }
}
