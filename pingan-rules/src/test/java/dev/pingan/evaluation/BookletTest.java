package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;

import dev.pingan.ledger.VisitTask;
import org.junit.jupiter.api.Test;

/** The point booklet (Q12): handed out and explained in each round, or once in the year. */
class BookletTest {
  private static final VisitTask[] OTHER_TASKS = {KNOWLEDGE, SKILLS, HANDBOOK};

  private final World world =
      world(bureau().unit("u1").village("v1", "u1").household("h1", 3))
          .tells(
              visit("u1", "h1", 3, OTHER_TASKS).on("2023-04-10"),
              visit("u1", "h1", 3, OTHER_TASKS).on("2023-08-10"),
              visit("u1", "h1", 3, OTHER_TASKS).on("2023-11-10"));

  @Test
  void inEachRoundTheBookletIsOneOfTheFourTasks() {
    world.tells(visit("u1", "h1", 1, BOOKLET).on("2023-04-11"));

    april().is(FULFILLED, "2023-04-11");
    august().is(BREACHED, "2023-09-01");
    november().is(BREACHED, "2023-12-01");
  }

  @Test
  void onceInTheYearItIsOwedByTheLastRoundOnly() {
    world.reading("booklet", "year");

    april().is(FULFILLED, "2023-04-10");
    august().is(FULFILLED, "2023-08-10");
    november().is(OPEN, "2023-11-30").is(BREACHED, "2023-12-01");
  }

  @Test
  void onceInTheYearAnyDayOfItServes() {
    world.reading("booklet", "year").tells(visit("u1", "h1", 1, BOOKLET).on("2023-01-01"));

    november().is(FULFILLED, "2023-11-10");
  }

  @Test
  void lastYearsBookletDoesNotServe() {
    world.reading("booklet", "year").tells(visit("u1", "h1", 1, BOOKLET).on("2022-12-31"));

    november().is(BREACHED, "2023-12-01");
  }

  @Test
  void aBookletLeftWhereNobodyWasReachedIsNotExplained() {
    world.reading("booklet", "year").tells(visit("u1", "h1", 0, BOOKLET).on("2023-02-01"));

    november().is(BREACHED, "2023-12-01");
  }

  @Test
  void aBookletOfDecemberIsLate() {
    world.reading("booklet", "year").tells(visit("u1", "h1", 1, BOOKLET).on("2023-12-03"));

    november().is(BREACHED, "2023-12-02");
    november().asOf("2023-12-03").is(FULFILLED_LATE).daysLate(3);
  }

  @Test
  void theOtherTasksAreStillOwedInEachRound() {
    World without = world(bureau().unit("u1").village("v1", "u1").household("h1", 3));
    without.reading("booklet", "year");
    without.tells(visit("u1", "h1", 1, BOOKLET, KNOWLEDGE, SKILLS).on("2023-04-10"));

    without.finding("households/village:v1/2023-04").is(BREACHED, "2023-05-01");
  }

  @Test
  void theBookletNeedNotComeWithTheVisitThatDidTheRest() {
    world.reading("booklet", "year").reading("visit-tasks", "one-visit");
    world.tells(visit("u1", "h1", 1, BOOKLET).on("2023-05-20"));

    november().is(OPEN, "2023-11-09").is(FULFILLED, "2023-11-10");
  }

  @Test
  void onTheYearBasisTooTheBookletMayComeOnAnyDayOfTheYear() {
    world.reading("booklet", "year").reading("coverage-basis", "year");
    world.tells(visit("u1", "h1", 1, BOOKLET).on("2023-05-20"));

    Question year = world.finding("households/village:v1/2023");
    year.is(OPEN, "2023-05-19").asOf("2023-05-20").is(FULFILLED).completedOn("2023-05-20");
  }

  private Question april() {
    return world.finding("households/village:v1/2023-04");
  }

  private Question august() {
    return world.finding("households/village:v1/2023-08");
  }

  private Question november() {
    return world.finding("households/village:v1/2023-11");
  }
}
