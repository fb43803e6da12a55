package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.villageMeeting;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.NO_VILLAGE_ASSIGNED;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import org.junit.jupiter.api.Test;

/** 四(二)1: visiting rounds (C027) and village meetings (C030). Rulings 7, 17 and 18. */
class VisitingTest {
  private static final String APRIL = "visiting/unit:u1/2023-04";
  private static final String AUGUST = "visiting/unit:u1/2023-08";
  private static final String MEETING = "village-meeting/village:v1/2023-04";

  private final World world =
      world(
          bureau()
              .unit("u1")
              .unit("u2")
              .unit("u3")
              .village("v1", "u1")
              .household("h1", 3)
              .vacantHousehold("empty")
              .village("v2", "u2")
              .household("h2", 2)
              .villageOfNobody("v3")
              .withoutRegister());

  @Test
  void aRoundIsTheWholeMonth() {
    world.finding(APRIL).is(UPCOMING, "2023-03-31");
    world.finding(APRIL).asOf("2023-04-01").is(OPEN).owedFromTo("2023-04-01", "2023-04-30");
    world.finding(APRIL).is(OPEN, "2023-04-30").is(BREACHED, "2023-05-01");
    world.finding(AUGUST).asOf("2023-08-01").is(OPEN).owedFromTo("2023-08-01", "2023-08-31");
    world
        .finding("visiting/unit:u1/2023-11")
        .asOf("2023-11-30")
        .is(OPEN)
        .owedFromTo("2023-11-01", "2023-11-30");
  }

  @Test
  void aVisitOnTheMonthsLastDayIsInTimeAndTheNextDayIsOneDayLate() {
    world.tells(visit("u1", "h1", 3).on("2023-04-30"), visit("u2", "h2", 2).on("2023-05-01"));

    world.finding(APRIL).is(OPEN, "2023-04-29").is(FULFILLED, "2023-04-30", "2023-12-31");
    world.finding("visiting/unit:u2/2023-04").is(OPEN, "2023-04-30");
    world
        .finding("visiting/unit:u2/2023-04")
        .asOf("2023-05-01")
        .is(FULFILLED_LATE)
        .daysLate(1)
        .completedOn("2023-05-01");
  }

  @Test
  void lateVisitsCountUntilTheNextRoundBegins() {
    world.tells(visit("u1", "h1", 3).on("2023-07-31"), visit("u2", "h2", 2).on("2023-08-01"));

    world.finding(APRIL).asOf("2023-07-31").is(FULFILLED_LATE).daysLate(92);
    world.finding(AUGUST).is(OPEN, "2023-08-01");
    world.finding("visiting/unit:u2/2023-04").is(BREACHED, "2023-08-01");
    world.finding("visiting/unit:u2/2023-08").is(FULFILLED, "2023-08-01");
  }

  @Test
  void theLastRoundMayBeMadeUpForToTheYearsEnd() {
    world.tells(visit("u1", "h1", 3).on("2023-12-31"), visit("u2", "h2", 2).on("2024-01-01"));

    world.finding("visiting/unit:u1/2023-11").asOf("2024-01-01").is(FULFILLED_LATE).daysLate(31);
    world.finding("visiting/unit:u2/2023-11").is(BREACHED, "2024-01-01");
  }

  @Test
  void anyVisitByTheUnitServesWhereverItWasAndWhomeverItReached() {
    world.tells(
        visit("u1", "h2", 0).on("2023-04-10"), visit("u1", "unheard-of", 1).on("2023-08-10"));

    world.finding(APRIL).is(FULFILLED, "2023-04-10");
    world.finding(AUGUST).is(FULFILLED, "2023-08-10");
  }

  @Test
  void aVisitToAVacantHomeOrByAnotherUnitDoesNot() {
    world.tells(visit("u1", "empty", 0).on("2023-04-10"), visit("u2", "h1", 3).on("2023-04-10"));

    world.finding(APRIL).is(OPEN, "2023-04-10");
  }

  @Test
  void aUnitWithoutAVillageOwesNoRound() {
    Question april = world.finding("visiting/unit:u3/2023-04");
    april.asOf("2023-05-01").is(NOT_APPLICABLE).because(NO_VILLAGE_ASSIGNED);
    april.is(NOT_APPLICABLE, "2022-12-31", "2024-01-01");
  }

  @Test
  void aUnitOwesTheRoundsInWhichAVillageWasItsOwn() {
    World until = world(bureau().unit("u1").village("v1", "u1").assignedUntil("2023-08-01"));
    until.finding(APRIL).is(BREACHED, "2023-12-31");
    until.finding(AUGUST).is(NOT_APPLICABLE, "2023-12-31");

    World from = world(bureau().unit("u1").village("v1", "u1").assignedFrom("2023-08-31"));
    from.finding(APRIL).is(NOT_APPLICABLE, "2023-12-31");
    from.finding(AUGUST).is(BREACHED, "2023-12-31");
  }

  @Test
  void aVillageMeetingOnTheRoundsLastDayIsInTimeAndTheNextDayIsLate() {
    world.tells(
        villageMeeting("v1", "u1").on("2023-04-30"), villageMeeting("v2", "u2").on("2023-05-01"));

    world.finding(MEETING).is(UPCOMING, "2023-03-31").is(OPEN, "2023-04-29");
    world.finding(MEETING).is(FULFILLED, "2023-04-30");
    world.finding("village-meeting/village:v2/2023-04").is(OPEN, "2023-04-30");
    world.finding("village-meeting/village:v2/2023-04").asOf("2023-05-01").daysLate(1);
    world.finding("village-meeting/village:v3/2023-04").is(BREACHED, "2023-05-01");
  }

  @Test
  void whoeverHoldsItTheMeetingServesTheVillageItNames() {
    world.tells(
        villageMeeting("v1", "u2").on("2023-04-10"),
        villageMeeting("v2", BUREAU).on("2023-04-10"),
        villageMeeting("v3", "nobody-known").on("2023-04-10"),
        villageMeeting("v9", "u1").on("2023-08-10"));

    world.finding(MEETING).is(FULFILLED, "2023-04-10");
    world.finding("village-meeting/village:v2/2023-04").is(FULFILLED, "2023-04-10");
    world.finding("village-meeting/village:v3/2023-04").is(FULFILLED, "2023-04-10");
    world.finding("village-meeting/village:v1/2023-08").is(OPEN, "2023-08-10");
  }

  @Test
  void aMeetingIsOwedWhetherOrNotThereIsARegisterOrAUnit() {
    World empty = world(bureau().unit("u1").village("v1", "u1"));

    empty.finding(MEETING).is(OPEN, "2023-04-30").is(BREACHED, "2023-05-01");
    world.finding("village-meeting/village:v3/2023-04").is(OPEN, "2023-04-30");
  }

  @Test
  void underTheOnceReadingOneMeetingInAnyOfTheThreeMonthsIsEnough() {
    world.reading("village-meeting", "once");
    world.tells(
        villageMeeting("v1", "u1").on("2023-08-31"),
        villageMeeting("v2", "u2").on("2023-05-10"),
        villageMeeting("v2", "u2").on("2023-12-01"));

    Question once = world.finding("village-meeting/village:v1/2023");
    once.is(UPCOMING, "2023-03-31").is(OPEN, "2023-04-01", "2023-08-30");
    once.asOf("2023-08-31").is(FULFILLED).owedFromTo("2023-04-01", "2023-11-30");
    Question between = world.finding("village-meeting/village:v2/2023");
    between.is(OPEN, "2023-05-10", "2023-11-30");
    between.asOf("2023-12-01").is(FULFILLED_LATE).daysLate(1);
    world.finding(MEETING).isNotAskedAsOf("2023-04-10");
  }
}
