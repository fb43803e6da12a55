package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.roster;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Note.LIMIT_ON_DAY_OFF;
import static dev.pingan.report.Note.ON_LIMIT_DAY;
import static dev.pingan.report.Reason.COMPLETED_LATE;
import static dev.pingan.report.Reason.NOTHING_RECORDED;
import static dev.pingan.report.Reason.NO_VILLAGE_ASSIGNED;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pingan.ledger.Kind;
import org.junit.jupiter.api.Test;

/** 四(一): the mobilisation meeting (C024) and the roster (C026). Rulings 4, 7, 19 and 25. */
class MobilisationTest {
  private static final String MEETING = "mobilisation/unit:u1/2023";
  private static final String ROSTER = "roster/unit:u1/2023";

  private final World world = world(bureau().unit("u1").unit("u2").unit("u3").village("v1", "u1"));

  @Test
  void theWindowRunsFromNewYearThroughTheLimitDay() {
    world.finding(MEETING).asOf("2022-12-31").is(UPCOMING).owedFromTo("2023-01-01", "2023-04-15");
    world.finding(MEETING).is(OPEN, "2023-01-01", "2023-04-15");
    world.finding(MEETING).asOf("2023-04-16").is(BREACHED).because(NOTHING_RECORDED);
  }

  @Test
  void aMeetingOnTheLimitDayIsInTimeAndSaysSo() {
    world.tells(mobilisation("u1").on("2023-04-15"));

    world.finding(MEETING).is(OPEN, "2023-04-14");
    world
        .finding(MEETING)
        .asOf("2023-04-15")
        .is(FULFILLED)
        .noting(ON_LIMIT_DAY)
        .completedOn("2023-04-15")
        .notLate()
        .evidence("e1");
  }

  @Test
  void aMeetingOnTheDayBeforeNeedsNoSuchNote() {
    world.tells(mobilisation("u1").on("2023-04-14"), mobilisation("u1").on("2023-04-15"));

    world.finding(MEETING).asOf("2023-05-01").is(FULFILLED).notNoting(ON_LIMIT_DAY);
  }

  @Test
  void aMeetingOnTheNextDayIsOneDayLate() {
    world.tells(mobilisation("u1").on("2023-04-16"));

    world.finding(MEETING).is(OPEN, "2023-04-15");
    world
        .finding(MEETING)
        .asOf("2023-04-16")
        .is(FULFILLED_LATE)
        .because(COMPLETED_LATE)
        .daysLate(1)
        .notNoting(ON_LIMIT_DAY);
  }

  @Test
  void lateMeetingsCountToTheYearsLastDay() {
    world.tells(mobilisation("u1").on("2023-12-31"), mobilisation("u2").on("2024-01-01"));

    world.finding(MEETING).is(BREACHED, "2023-12-30");
    world.finding(MEETING).asOf("2024-06-01").is(FULFILLED_LATE).daysLate(260);
    world.finding("mobilisation/unit:u2/2023").is(BREACHED, "2024-06-01");
  }

  @Test
  void lastYearsMeetingAndATrainingClassAreNoMeetingOfTheYear() {
    world.tells(mobilisation("u1").on("2022-12-31"), act(Kind.TRAINING, "u1").on("2023-04-01"));

    world.finding(MEETING).is(OPEN, "2023-04-15");
  }

  @Test
  void aJointMeetingServesTheUnitsItNamesAndNoOther() {
    world.tells(mobilisation("u1", "u2").on("2023-04-10"));

    world.finding(MEETING).is(FULFILLED, "2023-04-10");
    world.finding("mobilisation/unit:u2/2023").is(FULFILLED, "2023-04-10");
    world.finding("mobilisation/unit:u3/2023").is(OPEN, "2023-04-10");
  }

  @Test
  void aMeetingThatNamesNoUnitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.tells(mobilisation(BUREAU).on("2023-04-10")))
        .withMessageContaining("name one");
  }

  @Test
  void aLimitOnADayOffStandsAndIsNoted() {
    world.tells(mobilisation("u1").on("2023-04-17"));

    world.finding(MEETING).asOf("2023-04-15").noting(LIMIT_ON_DAY_OFF);
    world.finding(MEETING).asOf("2023-04-17").is(FULFILLED_LATE).daysLate(2);
    world
        .inYear(2013)
        .finding("mobilisation/unit:u1/2013")
        .asOf("2013-04-15")
        .is(OPEN)
        .notNoting(LIMIT_ON_DAY_OFF);
  }

  @Test
  void theRosterIsHandedInByTheEighth() {
    world.tells(roster("u1").on("2023-04-08"));

    world.finding(ROSTER).asOf("2023-04-07").is(OPEN).owedFromTo("2023-01-01", "2023-04-08");
    world.finding(ROSTER).asOf("2023-04-08").is(FULFILLED).noting(ON_LIMIT_DAY);
  }

  @Test
  void theRosterOfTheNinthIsOneDayLate() {
    world.tells(roster("u1").on("2023-04-09"), roster("u1").on("2023-04-10"));

    world.finding(ROSTER).is(UPCOMING, "2022-12-31").is(OPEN, "2023-04-08");
    world.finding(ROSTER).asOf("2023-04-09").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void withoutItsOwnRosterAUnitIsInBreachFromTheNinth() {
    world.tells(roster("u2").on("2023-04-01"), roster("nobody").on("2023-04-01"));

    world.finding(ROSTER).is(OPEN, "2023-04-08").is(BREACHED, "2023-04-09", "2024-01-01");
  }

  @Test
  void aUnitWithoutAVillageOwesNoRosterButStillAMeeting() {
    Question roster = world.finding("roster/unit:u2/2023");
    roster.asOf("2023-04-09").is(NOT_APPLICABLE).because(NO_VILLAGE_ASSIGNED);
    roster.is(NOT_APPLICABLE, "2022-12-31", "2024-01-01");
    world.finding("mobilisation/unit:u2/2023").is(BREACHED, "2023-04-16");
  }

  @Test
  void aUnitOwesTheRosterIfAVillageWasItsOwnOnAnyDayOfTheWindow() {
    String after = "2023-04-09";
    world(bureau().unit("u1").village("v1", "u1").assignedFrom("2023-04-08"))
        .finding(ROSTER)
        .is(BREACHED, after);
    world(bureau().unit("u1").village("v1", "u1").assignedFrom("2023-04-09"))
        .finding(ROSTER)
        .is(NOT_APPLICABLE, after);
    world(bureau().unit("u1").village("v1", "u1").assignedUntil("2023-01-02"))
        .finding(ROSTER)
        .is(BREACHED, after);
    world(bureau().unit("u1").village("v1", "u1").assignedUntil("2023-01-01"))
        .finding(ROSTER)
        .is(NOT_APPLICABLE, after);
  }
}
