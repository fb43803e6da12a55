package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.accident;
import static dev.pingan.evaluation.Doings.incidents;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.roster;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.SOLVED;
import static dev.pingan.report.Condition.ANSWERED_ALREADY;
import static dev.pingan.report.Condition.NOT_THE_LATEST;
import static dev.pingan.report.Condition.NO_VALID_ANSWER;
import static dev.pingan.report.Considered.Proviso.GRADE_PENDING;
import static dev.pingan.report.Considered.Proviso.LATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Trace;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a trace shows as counted did count, and with what proviso. */
class CountedTest {
  private final World world = world(bureau().unit("u1").village("v1", "u1").household("h1", 2));

  @Test
  void whatComesAfterTheTimeCountsAsLate() {
    world.tells(
        roster("u1").on("2023-04-08").as("in time"),
        roster("u1").on("2023-04-10").as("late"),
        visit("u1", "h1", 2).on("2023-05-02").as("visit"));

    assertThat(of("roster/unit:u1/2023", "in time").proviso()).isEmpty();
    assertThat(of("roster/unit:u1/2023", "late").proviso()).contains(LATE);
    assertThat(of("households/village:v1/2023-04", "visit").proviso()).contains(LATE);
    assertThat(of("households/village:v1/2023-04", "visit").counted()).isTrue();
  }

  @Test
  void anAnswerAfterItsLimitCountsAsLate() {
    world.tells(
        matter("m1", "u1").on("2023-05-03"),
        matter("m2", "u1").on("2023-05-03"),
        returnVisit("m1", SOLVED).on("2023-06-10").as("on the last day"),
        returnVisit("m2", SOLVED).on("2023-06-11").as("a day later"));

    assertThat(of("return-visit/unit:u1/2023-06", "on the last day").proviso()).isEmpty();
    assertThat(of("return-visit/unit:u1/2023-06", "a day later").proviso()).contains(LATE);
  }

  @Test
  void onlyTheFirstAnswerToACaseAnswersIt() {
    world.tells(
        matter("m1", "u1").on("2023-05-03"),
        returnVisit("m1", SOLVED).on("2023-06-02").as("first"),
        returnVisit("m1", SOLVED).on("2023-06-20").as("again"));

    assertThat(of("return-visit/unit:u1/2023-06", "first").counted()).isTrue();
    fails("return-visit/unit:u1/2023-06", "again", ANSWERED_ALREADY);
  }

  @Test
  void anAccidentWithoutAGradeCountsUntilItIsGraded() {
    world.tells(
        incidents(1, ZeroTarget.Z7).on("2023-05-03").as("ungraded"),
        accident(AccidentGrade.MAJOR).on("2023-05-04").as("major"),
        incidents(1, ZeroTarget.Z6).on("2023-05-05").as("of no grade"));

    assertThat(of("z7/bureau/2023", "ungraded").proviso()).contains(GRADE_PENDING);
    assertThat(of("z7/bureau/2023", "ungraded").counted()).isTrue();
    assertThat(of("z7/bureau/2023", "major").proviso()).isEmpty();
    assertThat(of("z6/bureau/2023", "of no grade").proviso()).isEmpty();
  }

  @Test
  void aSurveyWithoutAValidAnswerCountsForNoRateThoughOneWasRun() {
    world.tells(survey(0, 0).on("2023-05-03").as("empty"));

    fails("satisfaction/bureau/2023", "empty", NO_VALID_ANSWER);
    assertThat(of("survey/bureau/2023", "empty").counted()).isTrue();
    assertThat(trace("satisfaction/bureau/2023").finding().evidence()).isEmpty();
  }

  @Test
  void whereTheLatestSurveyCountsTheOthersDoNot() {
    world.tells(survey(10, 9).on("2023-05-03").as("old"), survey(10, 9).on("2023-06-03").as("new"));
    assertThat(of("satisfaction/bureau/2023", "old").counted()).isTrue();

    world.reading("satisfaction", "latest");
    fails("satisfaction/bureau/2023", "old", NOT_THE_LATEST);
    assertThat(of("satisfaction/bureau/2023", "new").counted()).isTrue();
  }

  /** None of these might have been what was asked: nobody missed anything by them. */
  private void fails(String finding, String record, Condition by) {
    assertThat(of(finding, record).failed()).containsExactly(by);
    assertThat(of(finding, record).isNearMiss()).isFalse();
  }

  private Considered of(String finding, String record) {
    return trace(finding).considered().stream()
        .filter(considered -> considered.id().value().equals(record))
        .findFirst()
        .orElseThrow();
  }

  private Trace trace(String finding) {
    Examination examination = world.assessed().on(LocalDate.parse("2023-12-31"));
    return examination.findings().stream()
        .filter(f -> f.id().equals(finding))
        .findFirst()
        .flatMap(f -> examination.trace(f, world.ledger()))
        .orElseThrow();
  }
}
