package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.report.Note.HEAD_COUNT_UNKNOWN;
import static dev.pingan.report.Note.REACHED_ABOVE_REGISTER;
import static dev.pingan.report.Reason.HEAD_COUNT_MISSING;
import static dev.pingan.report.Reason.MEMBER_MISSED;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.report.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 四(二)1: no person left out. C029, ruling 16. */
class PersonsTest {
  private final World known =
      world(bureau().unit("u1").village("v1", "u1").household("h1", 3).household("h2", 1));

  private final World partlyKnown =
      world(
          bureau().unit("u1").village("v1", "u1").household("h1", 3).householdOfUnknownSize("h2"));

  @Test
  void isUpcomingBeforeTheRoundOpenInItAndBreachedAfter() {
    april(known).is(UPCOMING, "2023-03-31").is(OPEN, "2023-04-01", "2023-04-30");
    april(known)
        .asOf("2023-05-01")
        .is(BREACHED)
        .because(MEMBER_MISSED)
        .figures(new Figures.Persons(4, 0, 0, List.of(Id.of("h1"), Id.of("h2"))));
  }

  @Test
  void everybodyReachedByTheLastDayIsInTime() {
    known.tells(visit("u1", "h1", 3).on("2023-04-01"), visit("u1", "h2", 1).on("2023-04-30"));

    april(known).is(OPEN, "2023-04-29");
    april(known)
        .asOf("2023-04-30")
        .is(FULFILLED)
        .completedOn("2023-04-30")
        .figures(new Figures.Persons(4, 4, 0, List.of()));
  }

  @Test
  void theLastOneReachedTheDayAfterIsOneDayLate() {
    known.tells(visit("u1", "h1", 3).on("2023-04-01"), visit("u1", "h2", 1).on("2023-05-01"));

    april(known).is(OPEN, "2023-04-30").asOf("2023-05-01").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void theBestSingleVisitCountsAndVisitsAreNeverAddedUp() {
    known.tells(
        visit("u1", "h1", 2).on("2023-04-01"),
        visit("u1", "h1", 1).on("2023-04-02"),
        visit("u1", "h2", 1).on("2023-04-03"));

    april(known)
        .asOf("2023-04-30")
        .is(OPEN)
        .figures(new Figures.Persons(4, 3, 0, List.of(Id.of("h1"))));
  }

  @Test
  void whichTasksWereDoneIsNotAsked() {
    known.tells(
        visit("u1", "h1", 3, HANDBOOK).on("2023-04-01"), visit("u1", "h2", 1).on("2023-04-01"));

    april(known).is(FULFILLED, "2023-04-01");
    known.finding("households/village:v1/2023-04").is(OPEN, "2023-04-01");
  }

  @Test
  void moreThanTheRegisterCountsAreCappedAndNoted() {
    known.tells(visit("u1", "h1", 4).on("2023-04-01"));

    april(known)
        .asOf("2023-04-30")
        .is(OPEN)
        .noting(REACHED_ABOVE_REGISTER)
        .figures(new Figures.Persons(4, 3, 0, List.of(Id.of("h2"))));
  }

  @Test
  void onTheYearBasisTheBestVisitOfTheThreeMonthsCounts() {
    known.reading("coverage-basis", "year");
    known.tells(visit("u1", "h1", 3).on("2023-04-01"), visit("u1", "h2", 1).on("2023-11-30"));

    known.finding("persons/village:v1/2023").is(OPEN, "2023-11-29").is(FULFILLED, "2023-11-30");
  }

  @Test
  void insideTheRoundAKnownShortfallLeavesItOpenWhateverIsUnknown() {
    partlyKnown.tells(visit("u1", "h1", 2).on("2023-04-01"));

    april(partlyKnown).is(OPEN, "2023-04-01", "2023-04-30");
  }

  @Test
  void insideTheRoundAnUnknownHeadCountAloneMakesItUndetermined() {
    partlyKnown.tells(visit("u1", "h1", 3).on("2023-04-01"));

    april(partlyKnown)
        .asOf("2023-04-30")
        .is(UNDETERMINED)
        .because(HEAD_COUNT_MISSING)
        .figures(new Figures.Persons(3, 3, 1, List.of(Id.of("h2"))));
  }

  @Test
  void afterTheRoundNobodyReachedThereIsACertainShortfallOfOne() {
    partlyKnown.tells(visit("u1", "h1", 3).on("2023-04-01"), visit("u1", "h2", 0).on("2023-04-01"));

    april(partlyKnown).is(UNDETERMINED, "2023-04-30");
    april(partlyKnown).asOf("2023-05-01").is(BREACHED).noting(HEAD_COUNT_UNKNOWN);
  }

  @Test
  void afterTheRoundSomebodyReachedThereLeavesItUndetermined() {
    partlyKnown.tells(visit("u1", "h1", 3).on("2023-04-01"), visit("u1", "h2", 9).on("2023-05-02"));

    april(partlyKnown).is(BREACHED, "2023-05-01").is(UNDETERMINED, "2023-05-02", "2024-01-01");
  }

  @Test
  void afterTheRoundAKnownShortfallIsNotShielded() {
    partlyKnown.tells(visit("u1", "h1", 2).on("2023-04-01"), visit("u1", "h2", 9).on("2023-04-01"));

    april(partlyKnown).asOf("2023-05-01").is(BREACHED).noting(HEAD_COUNT_UNKNOWN);
  }

  @Test
  void theHouseholdsRuleAsksNoHeadCount() {
    partlyKnown.tells(visit("u1", "h1", 1).on("2023-04-01"), visit("u1", "h2", 1).on("2023-04-01"));

    partlyKnown.finding("households/village:v1/2023-04").is(FULFILLED, "2023-04-01");
  }

  private static Question april(World world) {
    return world.finding("persons/village:v1/2023-04");
  }
}
