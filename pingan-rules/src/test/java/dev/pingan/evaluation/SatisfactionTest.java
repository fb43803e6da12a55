package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.NO_SURVEY;
import static dev.pingan.report.Reason.RATE_BELOW;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.plan.Ratio;
import dev.pingan.report.Figures;
import org.junit.jupiter.api.Test;

/** 二(一): the satisfaction rate. C006, ruling 28. */
class SatisfactionTest {
  private final World world = world(bureau());

  @Test
  void isUpcomingUntilTheYearBegins() {
    rate().is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01");
  }

  @Test
  void withoutASurveyItIsOpenToTheYearsLastDayAndUndeterminedAfter() {
    rate().asOf("2023-12-31").is(OPEN).because(NO_SURVEY);
    rate().asOf("2024-01-01").is(UNDETERMINED).because(NO_SURVEY);
  }

  @Test
  void oneHundredPerCentMeansEveryValidAnswer() {
    world.tells(survey(10_000, 10_000).on("2023-06-01"));

    rate().asOf("2023-05-31").is(OPEN);
    rate().asOf("2023-06-01").is(FULFILLED).because();
    rate().asOf("2024-01-01").is(FULFILLED);
  }

  @Test
  void aSingleAnswerShortIsBelowHoweverNearTheRateComes() {
    world.tells(survey(1_000_000_000, 999_999_999).on("2023-06-01"));

    rate()
        .asOf("2023-12-31")
        .is(OPEN)
        .because(RATE_BELOW)
        .figures(new Figures.Rate(999_999_999, 1_000_000_000, Ratio.percent(100)));
    rate().asOf("2024-01-01").is(BREACHED).because(RATE_BELOW);
  }

  @Test
  void anotherTargetIsComparedAsAnExactFraction() {
    world.target(Ratio.of(1, 3)).tells(survey(3, 1).on("2023-06-01"));
    rate().asOf("2023-06-01").is(FULFILLED);

    world.tells(survey(1_000_000, 333_333).on("2023-07-01"));
    rate().asOf("2023-07-01").is(OPEN);
  }

  @Test
  void allSurveysOfTheYearAreAddedUp() {
    world
        .target(Ratio.percent(95))
        .tells(survey(100, 91).on("2023-03-01"), survey(100, 99).on("2023-09-01"));

    rate().asOf("2023-08-31").is(OPEN);
    rate()
        .asOf("2023-09-01")
        .is(FULFILLED)
        .figures(new Figures.Rate(190, 200, Ratio.percent(95)))
        .evidence("e1", "e2");
  }

  @Test
  void aWorseSurveyMayUndoWhatWasFulfilled() {
    world.tells(survey(50, 50).on("2023-03-01"), survey(50, 49).on("2023-09-01"));

    rate().is(FULFILLED, "2023-08-31").is(OPEN, "2023-09-01").is(BREACHED, "2024-01-01");
  }

  @Test
  void underTheLatestReadingOnlyTheLatestSurveyDayCounts() {
    world.tells(
        survey(50, 40).on("2023-03-01"),
        survey(20, 20).on("2023-09-01"),
        survey(30, 30).on("2023-09-01"));
    rate().asOf("2023-09-01").is(OPEN);

    world.reading("satisfaction", "latest");
    rate().is(OPEN, "2023-08-31");
    rate().asOf("2023-09-01").is(FULFILLED).figures(new Figures.Rate(50, 50, Ratio.percent(100)));
  }

  @Test
  void ofNoValidAnswerThereIsNoRate() {
    world.tells(survey(0, 0).on("2023-06-01"));

    rate().asOf("2023-12-31").is(OPEN).because(NO_SURVEY);
    rate().asOf("2024-01-01").is(UNDETERMINED).because(NO_SURVEY);
  }

  @Test
  void underTheLatestReadingASurveyWithoutAValidAnswerLeavesNoRate() {
    world.reading("satisfaction", "latest");
    world.tells(survey(10, 9).on("2023-03-01"), survey(0, 0).on("2023-09-01"));

    rate().asOf("2023-09-01").is(OPEN).because(NO_SURVEY);
    rate().asOf("2024-01-01").is(UNDETERMINED).because(NO_SURVEY);
  }

  @Test
  void surveysOfOtherYearsPlayNoPart() {
    world.tells(survey(10, 10).on("2022-12-31"), survey(10, 10).on("2024-01-01"));

    rate().is(OPEN, "2023-12-31").is(UNDETERMINED, "2024-01-01");
  }

  @Test
  void aWithdrawnSurveyIsNoSurvey() {
    world.tells(
        survey(10, 9).on("2023-06-01").as("bad"),
        survey(10, 10).on("2023-06-02"),
        withdrawing("bad"));

    rate().is(FULFILLED, "2023-06-02");
  }

  private Question rate() {
    return world.finding("satisfaction/bureau/2023");
  }
}
