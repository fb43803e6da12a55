package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.misconduct;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.NO_RESPONSE;
import static dev.pingan.report.Reason.NO_TRIGGER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.HOLDING;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.evaluation.Told.Doing;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.report.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 四(三): education (C070), misconduct (C073), norms of conduct (C075). Rulings 5, 13 and 23. */
class DisciplineTest {
  private static final String EDUCATION = "education/unit:u1/2023";
  private static final String HANDLED = "misconduct-handled/bureau/2023";
  private static final String NORMS = "conduct-norms/bureau/2023";

  private final World world = world(bureau().unit("u1").unit("u2"));

  @Test
  void educationOnTheYearsLastDayIsInTime() {
    world.tells(act(Kind.EDUCATION, "u1").on("2023-12-31"));

    world.finding(EDUCATION).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    world.finding(EDUCATION).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @Test
  void educationOfAnotherYearUnitOrKindDoesNotServe() {
    world.tells(
        act(Kind.EDUCATION, "u1").on("2022-12-31"),
        act(Kind.EDUCATION, "u1").on("2024-01-01"),
        act(Kind.EDUCATION, "u2").on("2023-06-01"),
        act(Kind.LAW_LESSON, "u1").on("2023-06-01"));

    world.finding(EDUCATION).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void withoutMisconductThereIsNothingToHandle() {
    world.finding(HANDLED).is(UPCOMING, "2022-12-31");
    world.finding(HANDLED).asOf("2023-01-01").is(NOT_APPLICABLE).because(NO_TRIGGER);
    world.finding(HANDLED).is(NOT_APPLICABLE, "2024-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"})
  void misconductOfEachKindIsToBeHandledByTheYearsEnd(String code) {
    world.tells(misconduct("x1", code).on("2023-12-31"));

    world.finding(HANDLED).is(NOT_APPLICABLE, "2023-12-30");
    world
        .finding(HANDLED)
        .asOf("2023-12-31")
        .is(OPEN)
        .because(NO_RESPONSE)
        .figures(new Figures.Answers(1, List.of(Id.of("e1"))));
    world.finding(HANDLED).is(BREACHED, "2024-01-01");
  }

  @Test
  void handledOnTheYearsLastDayIsInTimeAndOnTheNextOneDayLate() {
    world.tells(misconduct("x1", "m1").on("2023-03-01"), step(Kind.HANDLED, "x1").on("2023-12-31"));
    world.finding(HANDLED).is(OPEN, "2023-12-30").is(FULFILLED, "2023-12-31", "2024-01-01");

    world.tells(misconduct("x2", "m8").on("2023-04-01"), step(Kind.HANDLED, "x2").on("2024-01-01"));
    world.finding(HANDLED).is(OPEN, "2023-12-31");
    world.finding(HANDLED).asOf("2024-01-01").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void eachCaseIsHandledAndNothingBeforeItWasFound() {
    world.tells(
        misconduct("x1", "m1").on("2023-03-01"),
        misconduct("x2", "m1").on("2023-03-01"),
        step(Kind.HANDLED, "x1").on("2023-03-01"),
        step(Kind.HANDLED, "x2").on("2023-02-28"));

    world
        .finding(HANDLED)
        .asOf("2023-06-01")
        .is(OPEN)
        .figures(new Figures.Answers(2, List.of(Id.of("e2"))));
  }

  @Test
  void theUnitIsATagAndAMistypedOneHidesNothing() {
    Doing tagged =
        () ->
            Case.builder()
                .caseId(Id.of("x1"))
                .kind(Kind.MISCONDUCT)
                .code("m9")
                .unit(Id.of("nobody"))
                .build();
    world.tells(tagged.on("2023-03-01"));

    world.finding(HANDLED).is(OPEN, "2023-03-01");
  }

  @Test
  void misconductIsNotItselfASeriousViolation() {
    world.tells(misconduct("x1", "m1").on("2023-03-01"));

    world.finding("z8/bureau/2023").is(HOLDING, "2023-03-01");
  }

  @Test
  void lastYearsMisconductIsLastYearsConcern() {
    world.tells(misconduct("x1", "m1").on("2022-12-31"));

    world.finding(HANDLED).is(NOT_APPLICABLE, "2023-06-01");
  }

  @Test
  void normsOfConductStandFromAnyEarlierDay() {
    world.finding(NORMS).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-31");
    world.finding(NORMS).is(BREACHED, "2024-01-01");

    world.tells(measure(Kind.CONDUCT_NORMS, BUREAU).on("2010-01-01"));
    world.finding(NORMS).is(UPCOMING, "2022-12-31").is(FULFILLED, "2023-01-01", "2024-01-01");
  }

  @Test
  void normsEndOnTheDayTheyAreNoLongerInPlace() {
    world.tells(measure(Kind.CONDUCT_NORMS, BUREAU).until("2023-07-01").on("2023-01-01"));

    world.finding(NORMS).is(FULFILLED, "2023-06-30").is(OPEN, "2023-07-01");
  }

  @Test
  void normsAreTheBureausToSet() {
    world.tells(measure(Kind.CONDUCT_NORMS, "u1").on("2023-01-01"));

    world.finding(NORMS).is(OPEN, "2023-06-01");
  }
}
