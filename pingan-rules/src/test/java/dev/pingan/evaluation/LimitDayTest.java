package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.roster;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Note.LIMIT_ON_DAY_OFF;
import static dev.pingan.report.Note.ON_LIMIT_DAY;
import static dev.pingan.report.Reason.CALENDAR_MISSING;
import static dev.pingan.report.Reason.NOTHING_RECORDED;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;

import org.junit.jupiter.api.Test;

/** The points limit-day (Q3) and limit-day-off (Q4), where 8 and 15 April 2023 are Saturdays. */
class LimitDayTest {
  private static final String MEETING = "mobilisation/unit:u1/2023";

  private final World world = world(bureau().unit("u1").village("v1", "u1"));

  @Test
  void ifTheLimitDayIsExcludedTheDayBeforeIsTheLast() {
    world.reading("limit-day", "excluded").tells(mobilisation("u1").on("2023-04-14"));

    world
        .finding(MEETING)
        .asOf("2023-04-14")
        .is(FULFILLED)
        .notNoting(ON_LIMIT_DAY)
        .owedFromTo("2023-01-01", "2023-04-14");
  }

  @Test
  void ifTheLimitDayIsExcludedAMeetingOnItIsOneDayLate() {
    world.reading("limit-day", "excluded").tells(mobilisation("u1").on("2023-04-15"));

    world.finding(MEETING).is(OPEN, "2023-04-14");
    world
        .finding(MEETING)
        .asOf("2023-04-15")
        .is(FULFILLED_LATE)
        .daysLate(1)
        .notNoting(ON_LIMIT_DAY);
  }

  @Test
  void ifTheLimitDayIsExcludedTheBreachComesADayEarlier() {
    world.reading("limit-day", "excluded");

    world.finding(MEETING).is(OPEN, "2023-04-14").is(BREACHED, "2023-04-15");
    world.finding("roster/unit:u1/2023").is(OPEN, "2023-04-07").is(BREACHED, "2023-04-08");
  }

  @Test
  void aLimitThatRollsEndsOnTheNextWorkingDay() {
    world.reading("limit-day-off", "rolls").tells(mobilisation("u1").on("2023-04-17"));

    world.finding(MEETING).is(OPEN, "2023-04-16");
    world
        .finding(MEETING)
        .asOf("2023-04-17")
        .is(FULFILLED)
        .noting(ON_LIMIT_DAY)
        .owedFromTo("2023-01-01", "2023-04-17");
  }

  @Test
  void afterTheRolledLimitTheNextDayIsOneDayLate() {
    world.reading("limit-day-off", "rolls");
    world.tells(mobilisation("u1").on("2023-04-18"), roster("u1").on("2023-04-11"));

    world.finding(MEETING).is(OPEN, "2023-04-17");
    world.finding(MEETING).asOf("2023-04-18").is(FULFILLED_LATE).daysLate(1);
    world.finding("roster/unit:u1/2023").is(OPEN, "2023-04-10");
    world.finding("roster/unit:u1/2023").asOf("2023-04-11").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void aLimitOnAWorkingDayDoesNotRoll() {
    world.inYear(2013).reading("limit-day-off", "rolls");

    world.finding("mobilisation/unit:u1/2013").is(OPEN, "2013-04-15").is(BREACHED, "2013-04-16");
  }

  @Test
  void aLimitRollsFirstAndIsExcludedThen() {
    world.reading("limit-day-off", "rolls").reading("limit-day", "excluded");

    world.finding(MEETING).asOf("2023-04-16").is(OPEN).owedFromTo("2023-01-01", "2023-04-16");
    world.finding(MEETING).is(BREACHED, "2023-04-17");
  }

  @Test
  void inAnUnpublishedYearNobodyKnowsWhetherTheLimitRolls() {
    world.inYear(2030).reading("limit-day-off", "rolls");

    Question meeting = world.finding("mobilisation/unit:u1/2030");
    meeting.is(OPEN, "2030-04-15");
    meeting.asOf("2030-04-16").is(UNDETERMINED).because(NOTHING_RECORDED, CALENDAR_MISSING);
    meeting.is(UNDETERMINED, "2031-01-01");
  }

  @Test
  void inAnUnpublishedYearWhatMetThePrintedLimitIsInTimeAndWhatCameLaterIsNotKnown() {
    world.inYear(2030).reading("limit-day-off", "rolls");
    world.tells(mobilisation("u1").on("2030-04-15"), roster("u1").on("2030-04-09"));

    world.finding("mobilisation/unit:u1/2030").is(FULFILLED, "2030-04-15", "2030-04-16");
    world.finding("roster/unit:u1/2030").is(UNDETERMINED, "2030-04-09");
  }

  @Test
  void aLimitThatStandsNeedsNoCalendar() {
    world.inYear(2030);

    world
        .finding("mobilisation/unit:u1/2030")
        .asOf("2030-04-16")
        .is(BREACHED)
        .notNoting(LIMIT_ON_DAY_OFF);
  }
}
