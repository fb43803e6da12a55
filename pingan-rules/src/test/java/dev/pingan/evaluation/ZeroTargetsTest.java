package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.accident;
import static dev.pingan.evaluation.Doings.incidents;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.AccidentGrade.ESPECIALLY_MAJOR;
import static dev.pingan.ledger.AccidentGrade.LARGER;
import static dev.pingan.ledger.AccidentGrade.MAJOR;
import static dev.pingan.ledger.AccidentGrade.ORDINARY;
import static dev.pingan.report.Reason.CONTRARY_EVENT;
import static dev.pingan.report.Reason.RULING_MISSING;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.HELD;
import static dev.pingan.report.Status.HOLDING;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Told.Doing;
import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.report.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 二(二): a survey is run (C007), and the eight zero targets (C010 to C017). Rulings 11 and 26. */
class ZeroTargetsTest {
  private final World world = world(bureau().unit("u1"));

  @Test
  void aSurveyOfTheYearsLastDayIsASurveyOfTheYear() {
    world.tells(survey(0, 0).on("2023-12-31"));

    Question run = world.finding("survey/bureau/2023");
    run.is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    run.is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @Test
  void aSurveyOfTheNextDayIsTooLateForTheYear() {
    world.tells(survey(10, 10).on("2022-12-31"), survey(10, 10).on("2024-01-01"));

    world.finding("survey/bureau/2023").is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @ParameterizedTest
  @EnumSource
  void holdsThroughTheYearsLastDayAndIsHeldFromTheNext(ZeroTarget target) {
    of(target)
        .is(UPCOMING, "2022-12-31")
        .is(HOLDING, "2023-01-01", "2023-12-31")
        .is(HELD, "2024-01-01", "2033-01-01");
  }

  @ParameterizedTest
  @EnumSource
  void anIncidentBreaksItFromItsDayOnForGood(ZeroTarget target) {
    world.tells(breaking(target).on("2023-12-31"));

    of(target).is(HOLDING, "2023-12-30");
    of(target).asOf("2023-12-31").is(BREACHED).because(CONTRARY_EVENT).evidence("e1");
    of(target).is(BREACHED, "2024-01-01", "2033-01-01");
  }

  @ParameterizedTest
  @EnumSource
  void anIncidentOfAnotherYearOrCategoryDoesNot(ZeroTarget target) {
    world.tells(breaking(target).on("2022-12-31"), breaking(target).on("2024-01-01"));
    for (ZeroTarget other : ZeroTarget.values()) {
      if (other != target) {
        world.tells(breaking(other).on("2023-06-01"));
      }
    }

    of(target).is(HOLDING, "2023-12-31").is(HELD, "2024-01-01");
  }

  @Test
  void anIncidentCountedZeroIsNone() {
    world.tells(incidents(0, ZeroTarget.Z3).on("2023-06-01"));
    of(ZeroTarget.Z3).is(HOLDING, "2023-06-01").is(HELD, "2024-01-01");

    world.tells(incidents(2, ZeroTarget.Z3).on("2023-06-02"));
    Figures.Events events = (Figures.Events) of(ZeroTarget.Z3).asOf("2023-06-02").figures();
    assertThat(events.events()).isEqualTo(2);
  }

  @Test
  void aMistypedUnitHidesNoIncident() {
    Doing tagged = () -> Incident.builder().target(ZeroTarget.Z5).unit(Id.of("nobody")).build();
    world.tells(tagged.on("2023-06-01"));

    of(ZeroTarget.Z5).is(BREACHED, "2023-06-01");
  }

  @Test
  void onlyACorrectionTakesAnIncidentAway() {
    world.tells(incidents(1, ZeroTarget.Z4).on("2023-06-01").as("wrong"));
    of(ZeroTarget.Z4).is(BREACHED, "2023-06-01");

    world.tells(withdrawing("wrong"));
    of(ZeroTarget.Z4).is(HOLDING, "2023-06-01");
  }

  @ParameterizedTest
  @EnumSource(names = {"MAJOR", "ESPECIALLY_MAJOR"})
  void anAccidentOfMajorGradeOrAboveBreaksZ7(AccidentGrade grade) {
    world.tells(accident(grade).on("2023-06-01"));

    of(ZeroTarget.Z7).asOf("2023-06-01").is(BREACHED).because(CONTRARY_EVENT);
  }

  @Test
  void anOrdinaryAccidentDoesNot() {
    world.tells(accident(ORDINARY).on("2023-06-01"));

    of(ZeroTarget.Z7).is(HOLDING, "2023-06-01").is(HELD, "2024-01-01");
  }

  @Test
  void aLargerAccidentOrOneOfNoGradeWantsARulingForEver() {
    world.tells(accident(LARGER).on("2023-06-01"), incidents(1, ZeroTarget.Z7).on("2023-07-01"));

    Verdict open = of(ZeroTarget.Z7).asOf("2023-07-01").is(UNDETERMINED).because(RULING_MISSING);
    Figures.Events events = (Figures.Events) open.figures();
    assertThat(events.review()).extracting(Id::value).containsExactly("e1", "e2");
    of(ZeroTarget.Z7).is(UNDETERMINED, "2023-06-01", "2024-01-01", "2033-01-01");
  }

  @Test
  void aRulingOnTheGradeSettlesIt() {
    world.tells(accident(LARGER).on("2023-06-01").as("fire"));
    world.tells(accident(ORDINARY).on("2023-06-01").replacing("fire"));

    of(ZeroTarget.Z7).is(HOLDING, "2023-06-01");
  }

  @Test
  void whatIsCertainIsNotShieldedByWhatWantsARuling() {
    world.tells(accident(LARGER).on("2023-06-01"), accident(MAJOR).on("2023-06-02"));

    of(ZeroTarget.Z7).is(UNDETERMINED, "2023-06-01").is(BREACHED, "2023-06-02", "2024-01-01");
  }

  @Test
  void underTheLargerReadingALargerAccidentBreaksItAndNoGradeStillWantsARuling() {
    world.reading("accident-grade", "larger");
    world.tells(accident(ORDINARY).on("2023-06-01"));
    of(ZeroTarget.Z7).is(HOLDING, "2023-06-01");

    world.tells(incidents(1, ZeroTarget.Z7).on("2023-06-02"), accident(LARGER).on("2023-06-03"));
    of(ZeroTarget.Z7).is(UNDETERMINED, "2023-06-02").is(BREACHED, "2023-06-03");
  }

  private static Doing breaking(ZeroTarget target) {
    return target == ZeroTarget.Z7 ? accident(ESPECIALLY_MAJOR) : incidents(1, target);
  }

  private Question of(ZeroTarget target) {
    return world.finding(target.code() + "/bureau/2023");
  }
}
