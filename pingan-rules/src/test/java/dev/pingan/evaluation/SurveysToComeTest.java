package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.plan.Ratio;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What further surveys can still do for the satisfaction rate. C006, ruling 28. */
class SurveysToComeTest {
  private static final String RATE = "satisfaction/bureau/2023";

  @ParameterizedTest
  @CsvSource({
    "853, 900, 95, 100, 40",
    "90, 100, 95, 100, 100",
    "0, 1, 1, 2, 1",
    "0, 7, 2, 3, 14",
    "1, 4, 1, 3, 1",
    "999999998, 1000000000, 999999999, 1000000000, 1000000000"
  })
  void soManyPositiveAnswersMoreAreEnoughAndOneLessIsNot(
      int positive, int valid, int part, int whole, int needed) {
    World world = below(positive, valid).target(Ratio.of(part, whole));

    assertThat(remedy(world).orElseThrow().stillNeeded()).hasValue(needed);
    below(positive, valid)
        .target(Ratio.of(part, whole))
        .tells(survey(needed - 1, needed - 1).on("2023-06-02"))
        .finding(RATE)
        .is(OPEN, "2023-12-31");
    world.tells(survey(needed, needed).on("2023-06-02")).finding(RATE).is(FULFILLED, "2023-12-31");
  }

  @Test
  void whereEveryAnswerMustBePositiveNoneMakesUpForOneThatIsNot() {
    assertThat(remedy(below(853, 900))).isEmpty();
  }

  @Test
  void whereTheLatestSurveyCountsTheNextOneCanStillDoItAndNobodyKnowsHowManyWillAnswer() {
    World latest = below(853, 900).reading("satisfaction", "latest");

    assertThat(remedy(latest).orElseThrow().stillNeeded()).isEmpty();
  }

  @Test
  void beforeTheFirstAnswerThereIsNoNumberToName() {
    assertThat(remedy(world(bureau())).orElseThrow().stillNeeded()).isEmpty();
    assertThat(remedy(below(0, 0).target(Ratio.percent(95))).orElseThrow().stillNeeded()).isEmpty();
  }

  private static World below(int positive, int valid) {
    return world(bureau()).tells(survey(valid, positive).on("2023-06-01"));
  }

  private static Optional<Remedy> remedy(World world) {
    Examination examination = world.assessed().on(LocalDate.parse("2023-09-01"));
    Finding finding =
        examination.findings().stream().filter(f -> f.id().equals(RATE)).findFirst().orElseThrow();
    return Agenda.remedy(examination, finding);
  }
}
