package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.SOLVED;
import static dev.pingan.report.Performance.PARTLY;
import static dev.pingan.report.Reason.NO_RESPONSE;
import static dev.pingan.report.Reason.NO_TRIGGER;
import static dev.pingan.report.Reason.RESPONSE_LATE;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.report.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 四(二)2: each matter is visited again in the next round's first ten days. C040, C045, ruling 20.
 */
class ReturnVisitsTest {
  private final World world = world(bureau().unit("u1").unit("u2"));

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-06",
    "2023-05-31, 2023-06",
    "2023-06-01, 2023-09",
    "2023-06-10, 2023-09",
    "2023-08-31, 2023-09",
    "2023-09-01, 2023-12",
    "2023-11-30, 2023-12"
  })
  void aMatterIsOwedInTheFirstWindowThatStartsAfterItsDay(String day, String month) {
    world.tells(matter("m1", "u1").on(day));

    for (String each : List.of("2023-06", "2023-09", "2023-12")) {
      in(each).is(each.equals(month) ? BREACHED : NOT_APPLICABLE, "2024-01-01");
    }
  }

  @Test
  void aMatterOfDecemberIsOwedNothingThisYear() {
    world.tells(matter("m1", "u1").on("2023-12-01"));

    in("2023-12").asOf("2024-01-01").is(NOT_APPLICABLE).because(NO_TRIGGER);
  }

  @Test
  void withoutAMatterNothingIsOwedAlsoAfterTheWindow() {
    in("2023-06").is(UPCOMING, "2023-05-31");
    in("2023-06").asOf("2023-06-01").is(NOT_APPLICABLE).because(NO_TRIGGER);
    in("2023-06").is(NOT_APPLICABLE, "2023-06-11", "2024-01-01");
  }

  @Test
  void theWindowIsTheMonthsFirstTenDays() {
    world.tells(matter("m1", "u1").on("2023-03-01"));

    in("2023-06").is(UPCOMING, "2023-05-31");
    in("2023-06").asOf("2023-06-10").is(OPEN).owedFromTo("2023-06-01", "2023-06-10");
    in("2023-06")
        .asOf("2023-06-11")
        .is(BREACHED)
        .because(NO_RESPONSE)
        .figures(new Figures.Answers(1, List.of(Id.of("e1"))));
  }

  @Test
  void aReturnVisitOnTheTenthIsInTimeAndOnTheEleventhOneDayLate() {
    world.tells(
        matter("m1", "u1").on("2023-03-01"),
        matter("m2", "u2").on("2023-03-01"),
        returnVisit("m1", SOLVED).on("2023-06-10"),
        returnVisit("m2", SOLVED).by("u2").on("2023-06-11"));

    in("2023-06").is(OPEN, "2023-06-09").is(FULFILLED, "2023-06-10", "2024-01-01");
    world.finding("return-visit/unit:u2/2023-06").is(OPEN, "2023-06-10");
    world.finding("return-visit/unit:u2/2023-06").asOf("2023-06-11").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void aLateReturnVisitNamesItsMatterAndIsNeverTooLate() {
    world.tells(matter("m1", "u1").on("2023-03-01"), returnVisit("m1", SOLVED).on("2024-03-01"));

    in("2023-06").is(BREACHED, "2023-09-01", "2024-02-29");
    in("2023-06").asOf("2024-03-01").is(FULFILLED_LATE).daysLate(265);
  }

  @Test
  void aVisitBetweenTheMatterAndItsWindowComesTooEarly() {
    world.tells(matter("m1", "u1").on("2023-03-01"), returnVisit("m1", SOLVED).on("2023-05-31"));

    in("2023-06").is(OPEN, "2023-06-01").is(BREACHED, "2023-06-11");
  }

  @Test
  void everyMatterIsOwedAVisit() {
    world.tells(
        matter("m1", "u1").on("2023-03-01"),
        matter("m2", "u1").on("2023-03-02"),
        returnVisit("m2", SOLVED).on("2023-06-05"));

    in("2023-06")
        .asOf("2023-06-10")
        .is(OPEN)
        .performed(PARTLY)
        .figures(new Figures.Answers(2, List.of(Id.of("e1"))));
    in("2023-06").is(BREACHED, "2023-06-11");
  }

  @Test
  void theLatestOfTheAnswersSaysHowLateTheUnitWas() {
    world.tells(
        matter("m1", "u1").on("2023-03-01"),
        matter("m2", "u1").on("2023-03-02"),
        returnVisit("m1", SOLVED).on("2023-06-05"),
        returnVisit("m2", SOLVED).on("2023-06-13"),
        returnVisit("m1", SOLVED).on("2023-07-01"));

    in("2023-06").is(BREACHED, "2023-06-12");
    in("2023-06").asOf("2023-12-31").is(FULFILLED_LATE).daysLate(3).because(RESPONSE_LATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"court-case", "dispute", "petition", "collected-issue"})
  void theFourKindsOfMatterAreOwedAVisit(String kind) {
    world.tells(matter(Kind.of(Shape.CASE, kind), "m1", "u1").on("2023-03-01"));

    in("2023-06").is(OPEN, "2023-06-01");
  }

  @Test
  void aComplaintIsNoMatter() {
    world.tells(signedComplaint("m1").on("2023-03-01"));

    in("2023-06").is(NOT_APPLICABLE, "2023-06-01");
  }

  @Test
  void whoeverMadeItTheReturnVisitNamesTheMatterAndAnswers() {
    world.tells(
        matter("m1", "u1").on("2023-03-01"),
        matter("m2", "u1").on("2023-03-01"),
        matter("m3", "u1").on("2023-03-01"),
        returnVisit("m1", SOLVED).by("u2").on("2023-06-01"),
        returnVisit("m2", SOLVED).by().on("2023-06-01"),
        returnVisit("m3", SOLVED).by("mistyped").on("2023-06-01"));

    in("2023-06").is(FULFILLED, "2023-06-01");
  }

  @Test
  void aMatterOfAnUnknownUnitIsOwedByNobody() {
    world.tells(matter("m1", "nobody").on("2023-03-01"));

    in("2023-06").is(NOT_APPLICABLE, "2023-06-11");
    world.finding("return-visit/unit:u2/2023-06").is(NOT_APPLICABLE, "2023-06-11");
  }

  @Test
  void lastYearsMatterIsLastYearsConcern() {
    world.tells(matter("m1", "u1").on("2022-12-31"));

    in("2023-06").is(NOT_APPLICABLE, "2023-06-11");
  }

  @Test
  void theEarliestRecordOfAMatterGivesDayAndUnit() {
    world.tells(
        matter("m1", "u2").on("2023-06-01").as("later"),
        matter("m1", "u1").on("2023-05-31").as("earlier"));

    in("2023-06").is(BREACHED, "2024-01-01");
    in("2023-09").is(NOT_APPLICABLE, "2024-01-01");
    world.finding("return-visit/unit:u2/2023-09").is(NOT_APPLICABLE, "2024-01-01");
  }

  @Test
  void ofTwoRecordsOfOneDayTheSmallerIdGivesTheUnit() {
    world.tells(
        matter("m1", "u1").on("2023-05-31").as("b"), matter("m1", "u2").on("2023-05-31").as("a"));

    in("2023-06").is(NOT_APPLICABLE, "2023-06-11");
    world.finding("return-visit/unit:u2/2023-06").is(BREACHED, "2023-06-11");
  }

  private Question in(String month) {
    return world.finding("return-visit/unit:u1/" + month);
  }
}
