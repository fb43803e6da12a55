package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.DISSATISFIED;
import static dev.pingan.ledger.Outcome.SOLVED;
import static dev.pingan.ledger.Outcome.UNSOLVED;
import static dev.pingan.report.Reason.NO_RESPONSE;
import static dev.pingan.report.Reason.NO_TRIGGER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Outcome;
import dev.pingan.report.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 四(二)2: open outcomes are explained (C041) and given a next step (C043). Ruling 21. */
class OpenOutcomesTest {
  private static final String EXPLANATION = "explanation/unit:u1/2023";
  private static final String NEXT_STEP = "next-step/unit:u1/2023";

  private final World world =
      world(bureau().unit("u1").unit("u2"))
          .tells(matter("m1", "u1").on("2023-03-01"), matter("m2", "u1").on("2023-03-01"));

  @Test
  void withoutAnOpenOutcomeNothingIsOwed() {
    world.tells(returnVisit("m1", SOLVED).on("2023-06-01"));

    for (String rule : List.of(EXPLANATION, NEXT_STEP)) {
      world.finding(rule).is(UPCOMING, "2022-12-31");
      world.finding(rule).asOf("2023-06-01").is(NOT_APPLICABLE).because(NO_TRIGGER);
      world.finding(rule).is(NOT_APPLICABLE, "2024-01-01");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"UNSOLVED", "UNSOLVABLE", "DISSATISFIED"})
  void anOpenOutcomeIsOwedBothToTheYearsLastDay(Outcome outcome) {
    world.tells(returnVisit("m1", outcome).on("2023-06-01").as("rv"));

    for (String rule : List.of(EXPLANATION, NEXT_STEP)) {
      world.finding(rule).is(NOT_APPLICABLE, "2023-05-31");
      world
          .finding(rule)
          .asOf("2023-12-31")
          .is(OPEN)
          .because(NO_RESPONSE)
          .figures(new Figures.Answers(1, List.of(Id.of("rv"))));
      world.finding(rule).is(BREACHED, "2024-01-01");
    }
  }

  @Test
  void theSameVisitMayExplainAndStateTheNextStep() {
    world.tells(returnVisit("m1", UNSOLVED).explained().withNextStep().on("2023-06-01"));

    world.finding(EXPLANATION).is(FULFILLED, "2023-06-01");
    world.finding(NEXT_STEP).is(FULFILLED, "2023-06-01");
  }

  @Test
  void explainingStatesNoNextStepAndTheOtherWayRound() {
    world.tells(
        returnVisit("m1", UNSOLVED).explained().on("2023-06-01"),
        matter("m3", "u2").on("2023-03-01"),
        returnVisit("m3", UNSOLVED).withNextStep().on("2023-06-01"));

    world.finding(EXPLANATION).is(FULFILLED, "2023-06-01");
    world.finding(NEXT_STEP).is(OPEN, "2023-06-01");
    world.finding("explanation/unit:u2/2023").is(OPEN, "2023-06-01");
    world.finding("next-step/unit:u2/2023").is(FULFILLED, "2023-06-01");
  }

  @Test
  void aLaterVisitMayAnswerAndAnEarlierOneMayNot() {
    world.tells(
        returnVisit("m1", UNSOLVED).explained().on("2023-06-01"),
        returnVisit("m1", UNSOLVED).on("2023-06-02"));
    world.finding(EXPLANATION).is(FULFILLED, "2023-06-01").is(OPEN, "2023-06-02");

    world.tells(returnVisit("m1", DISSATISFIED).explained().on("2023-07-20"));
    world.finding(EXPLANATION).is(OPEN, "2023-07-19").is(FULFILLED, "2023-07-20");
  }

  @Test
  void anotherVisitOfTheSameDayMayAnswer() {
    world.tells(
        returnVisit("m1", UNSOLVED).on("2023-06-01"),
        returnVisit("m1", SOLVED).explained().on("2023-06-01"));

    world.finding(EXPLANATION).is(FULFILLED, "2023-06-01");
    world.finding(NEXT_STEP).is(FULFILLED, "2023-06-01");
  }

  @Test
  void findingTheMatterSolvedDischargesTheNextStepAndNotTheExplanation() {
    world.tells(
        returnVisit("m1", UNSOLVED).on("2023-06-01"), returnVisit("m1", SOLVED).on("2023-06-08"));

    world.finding(NEXT_STEP).is(OPEN, "2023-06-07").is(FULFILLED, "2023-06-08");
    world.finding(EXPLANATION).is(OPEN, "2023-06-08").is(BREACHED, "2024-01-01");
  }

  @Test
  void anotherMattersExplanationDoesNotAnswer() {
    world.tells(
        returnVisit("m1", UNSOLVED).on("2023-06-01"),
        returnVisit("m2", UNSOLVED).explained().withNextStep().on("2023-06-02"));

    world.finding(EXPLANATION).is(OPEN, "2023-06-02");
    world.finding(NEXT_STEP).is(OPEN, "2023-06-02");
  }

  @Test
  void aVisitOutsideTheRoundsTriggersAndAnswersHere() {
    world.tells(
        returnVisit("m1", UNSOLVED).on("2023-05-15"),
        returnVisit("m1", UNSOLVED).explained().withNextStep().on("2023-05-16"));

    world.finding("return-visit/unit:u1/2023-06").is(OPEN, "2023-06-01");
    world.finding(EXPLANATION).is(OPEN, "2023-05-15").is(FULFILLED, "2023-05-16");
    world.finding(NEXT_STEP).is(OPEN, "2023-05-15").is(FULFILLED, "2023-05-16");
  }

  @Test
  void theMattersUnitOwesWhoeverVisited() {
    world.tells(returnVisit("m1", UNSOLVED).by("u2").on("2023-06-01"));

    world.finding(EXPLANATION).is(OPEN, "2023-06-01");
    world.finding("explanation/unit:u2/2023").is(NOT_APPLICABLE, "2023-06-01");
  }

  @Test
  void anAnswerOfJanuaryIsLateByItsDistanceFromTheYearsEnd() {
    world.tells(
        returnVisit("m1", UNSOLVED).on("2023-12-31"),
        returnVisit("m1", UNSOLVED).explained().withNextStep().on("2024-01-01"));

    world.finding(EXPLANATION).is(OPEN, "2023-12-31");
    world.finding(EXPLANATION).asOf("2024-01-01").is(FULFILLED_LATE).daysLate(1);
    world.finding(NEXT_STEP).asOf("2024-01-01").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void aVisitThisYearToLastYearsMatterTriggersNothing() {
    world.tells(
        matter("old", "u1").on("2022-12-31"), returnVisit("old", UNSOLVED).on("2023-06-01"));

    world.finding(EXPLANATION).is(NOT_APPLICABLE, "2023-06-01", "2024-01-01");
  }

  @Test
  void aVisitNextYearToThisYearsMatterStillTriggersHere() {
    world.tells(returnVisit("m1", UNSOLVED).on("2024-02-01"));

    world.finding(EXPLANATION).is(NOT_APPLICABLE, "2024-01-31").is(BREACHED, "2024-02-01");
  }
}
