package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.accident;
import static dev.pingan.evaluation.Doings.incidents;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Condition.AFTER_THE_WINDOW;
import static dev.pingan.report.Condition.BEFORE_THE_WINDOW;
import static dev.pingan.report.Condition.ENDED;
import static dev.pingan.report.Condition.HOUSEHOLD_NOT_OWED;
import static dev.pingan.report.Condition.NOBODY_REACHED;
import static dev.pingan.report.Condition.NOT_ENTITLED;
import static dev.pingan.report.Condition.NOT_YET;
import static dev.pingan.report.Condition.NO_EVENT;
import static dev.pingan.report.Condition.NO_OTHER_OFFICER;
import static dev.pingan.report.Condition.OTHER_OCCASION;
import static dev.pingan.report.Condition.OTHER_SITE;
import static dev.pingan.report.Condition.SPARED_GRADE;
import static dev.pingan.report.Condition.TASK_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Trace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** For each requirement: which entries are considered, and by what each of them fails. */
class NearMissesTest {
  @Test
  void aMeasureEndsStandsElsewhereOrBeginsLater() {
    World world =
        world(bureau().unit("u1").keySites("k1").unit("u2"))
            .tells(
                measure(Kind.PEOPLE_DEFENCE, "u1").at("k1").on("2022-05-01").as("kept"),
                measure(Kind.PEOPLE_DEFENCE, "u1").at("k9").on("2023-05-01").as("elsewhere"),
                measure(Kind.PEOPLE_DEFENCE, "u1")
                    .at("k1")
                    .until("2023-06-30")
                    .on("2023-01-01")
                    .as("ended"),
                measure(Kind.PEOPLE_DEFENCE, "u1")
                    .at("k1")
                    .until("2023-07-01")
                    .on("2023-01-01")
                    .as("to its last day"),
                measure(Kind.PEOPLE_DEFENCE, "u1").at("k1").on("2023-07-01").as("tomorrow"),
                measure(Kind.PEOPLE_DEFENCE, "u2").at("k1").on("2023-05-01").as("of another"),
                measure(Kind.PATROL, "u1").on("2023-05-01").as("of another kind"));

    assertThat(failed(world, "2023-06-30", "people-defence/unit:u1/2023"))
        .containsOnly(
            Map.entry("kept", Set.of()),
            Map.entry("elsewhere", Set.of(OTHER_SITE)),
            Map.entry("ended", Set.of(ENDED)),
            Map.entry("to its last day", Set.of()),
            Map.entry("tomorrow", Set.of(NOT_YET)));
  }

  @Test
  void aMeasureOfNextYearIsTooLateForThisOne() {
    World world =
        world(bureau().unit("u1"))
            .tells(
                measure(Kind.PATROL, "u1").on("2023-12-31").as("on the last day"),
                measure(Kind.PATROL, "u1").on("2024-01-01").as("next year's"));

    assertThat(failed(world, "2024-06-01", "patrol/unit:u1/2023"))
        .containsOnly(
            Map.entry("on the last day", Set.of()),
            Map.entry("next year's", Set.of(AFTER_THE_WINDOW)));
  }

  @Test
  void aMeasureWithoutASiteIsNowhereElse() {
    World world =
        world(bureau().unit("u1")).tells(measure(Kind.PATROL, "u1").on("2023-05-01").as("patrol"));

    assertThat(failed(world, "2023-06-30", "patrol/unit:u1/2023"))
        .containsOnly(Map.entry("patrol", Set.of()));
  }

  @Test
  void aShiftIsLedByWhomItMayNotBeOrHasNobodyElse() {
    World world =
        world(
                bureau()
                    .unit("u1")
                    .unit("u2")
                    .officerOf("u1", "leader", UNIT_LEADER)
                    .officerOf("u1", "clerk"))
            .tells(
                shift("u1").ledBy("leader").with("clerk").on("2023-04-29").as("kept"),
                shift("u1").ledBy("clerk").on("2023-04-30").as("led by a clerk"),
                shift("u1").ledBy("leader").on("2023-05-01").as("alone"),
                shift("u2").ledBy("leader").on("2023-04-29").as("of another"),
                shift("u1").ledBy("leader").with("clerk").on("2023-04-05").as("another run"));

    assertThat(failed(world, "2023-05-31", "lead-shift/unit:u1/2023-04-29"))
        .containsOnly(
            Map.entry("kept", Set.of()),
            Map.entry("led by a clerk", Set.of(NOT_ENTITLED)),
            Map.entry("alone", Set.of()));
    assertThat(failed(world, "2023-05-31", "duty-shift/unit:u1/2023-04-29"))
        .containsEntry("kept", Set.of())
        .containsEntry("alone", Set.of(NO_OTHER_OFFICER));
  }

  @Test
  void anIncidentBreaksNothingByItsCountItsGradeOrItsDay() {
    World world =
        world(bureau().unit("u1"))
            .tells(
                accident(AccidentGrade.MAJOR).on("2023-05-01").as("major"),
                accident(AccidentGrade.ORDINARY).on("2023-05-02").as("ordinary"),
                incidents(0, ZeroTarget.Z7).on("2023-05-03").as("none"),
                incidents(1, ZeroTarget.Z6).on("2023-05-04").as("of another target"),
                accident(AccidentGrade.MAJOR).on("2022-12-31").as("last year's"));

    assertThat(failed(world, "2023-12-31", "z7/bureau/2023"))
        .containsOnly(
            Map.entry("major", Set.of()),
            Map.entry("ordinary", Set.of(SPARED_GRADE)),
            Map.entry("none", Set.of(NO_EVENT)),
            Map.entry("last year's", Set.of(BEFORE_THE_WINDOW)));
  }

  @Test
  void aVisitFailsByWhomItReachedWhereItWasAndWhen() {
    World world =
        world(
                bureau()
                    .unit("u1")
                    .village("v1", "u1")
                    .household("h1", 2)
                    .household("late", 2)
                    .dweltFrom("2023-04-10")
                    .village("v2", "u1")
                    .household("h2", 2))
            .tells(
                visit("u1", "h1", 2).on("2023-04-03").as("full"),
                visit("u1", "h1", 0).on("2023-04-04").as("nobody"),
                visit("u1", "late", 2).on("2023-04-20").as("came meanwhile"),
                visit("u1", "h1", 2).on("2023-03-31").as("too early"),
                visit("u1", "h1", 2).on("2023-08-01").as("next round"),
                visit("u1", "h2", 2).on("2023-04-03").as("another village"));

    assertThat(failed(world, "2023-12-31", "households/village:v1/2023-04"))
        .containsOnly(
            Map.entry("full", Set.of()),
            Map.entry("nobody", Set.of(NOBODY_REACHED)),
            Map.entry("came meanwhile", Set.of(HOUSEHOLD_NOT_OWED)),
            Map.entry("too early", Set.of(BEFORE_THE_WINDOW)),
            Map.entry("next round", Set.of(OTHER_OCCASION)));
  }

  @Test
  void whereOneVisitMustDoAllATaskLeftOutFailsIt() {
    World world =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 2))
            .tells(
                visit("u1", "h1", 2, VisitTask.BOOKLET, VisitTask.SKILLS)
                    .on("2023-04-03")
                    .as("half"),
                visit("u1", "h1", 2).on("2023-04-04").as("full"));

    assertThat(failed(world, "2023-05-01", "households/village:v1/2023-04"))
        .containsOnly(Map.entry("half", Set.of()), Map.entry("full", Set.of()));
    world.reading("visit-tasks", "one-visit");
    assertThat(failed(world, "2023-05-01", "households/village:v1/2023-04"))
        .containsOnly(Map.entry("half", Set.of(TASK_MISSING)), Map.entry("full", Set.of()));
  }

  @Test
  void aBookletOfAnyDayOfTheYearCountsAtTheLastRoundWhereItIsAskedOnceAYear() {
    World world =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 2))
            .reading("booklet", "year")
            .tells(
                visit("u1", "h1", 2, VisitTask.BOOKLET).on("2023-02-01").as("booklet"),
                visit("u1", "h1", 2, VisitTask.SKILLS).on("2023-02-02").as("skills"),
                visit("u1", "h1", 2, VisitTask.BOOKLET).on("2022-12-31").as("last year's"));

    assertThat(failed(world, "2023-12-31", "households/village:v1/2023-11"))
        .containsEntry("booklet", Set.of())
        .containsEntry("skills", Set.of(BEFORE_THE_WINDOW))
        .containsEntry("last year's", Set.of(BEFORE_THE_WINDOW));
    assertThat(failed(world, "2023-12-31", "households/village:v1/2023-04"))
        .containsEntry("booklet", Set.of(BEFORE_THE_WINDOW));
  }

  @Test
  void aVisitOfTheUnitIsNoneIfTheHouseIsVacant() {
    World world =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 2).vacantHousehold("empty"))
            .tells(
                visit("u1", "h1", 0).on("2023-04-03").as("visit"),
                visit("u1", "unheard-of", 1).on("2023-04-03").as("somewhere"),
                visit("u1", "empty", 0).on("2023-04-03").as("vacant"));

    assertThat(failed(world, "2023-05-01", "visiting/unit:u1/2023-04"))
        .containsOnly(Map.entry("visit", Set.of()), Map.entry("somewhere", Set.of()));
  }

  @Test
  void whatIsDatedAfterTheDayDoesNotCountYet() {
    World world =
        world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-10").as("meeting"));

    assertThat(failed(world, "2023-04-09", "mobilisation/unit:u1/2023"))
        .containsOnly(Map.entry("meeting", Set.of(NOT_YET)));
    assertThat(failed(world, "2023-04-10", "mobilisation/unit:u1/2023"))
        .containsOnly(Map.entry("meeting", Set.of()));
  }

  @Test
  void aSurveyOfAnotherYearIsConsideredAndFails() {
    World world =
        world(bureau().unit("u1"))
            .tells(
                survey(10, 9).on("2022-12-31").as("before"),
                survey(10, 9).on("2023-06-01").as("this year's"),
                survey(10, 9).on("2024-01-01").as("after"),
                mobilisation("u1").on("2023-04-10").as("a meeting"));

    assertThat(failed(world, "2024-06-01", "satisfaction/bureau/2023"))
        .containsOnly(
            Map.entry("before", Set.of(BEFORE_THE_WINDOW)),
            Map.entry("this year's", Set.of()),
            Map.entry("after", Set.of(AFTER_THE_WINDOW)));
  }

  @Test
  void aStepIsConsideredForTheMattersOfItsFindingAlone() {
    World world =
        world(bureau().unit("u1").unit("u2"))
            .tells(
                matter("m1", "u1").on("2023-05-03"),
                matter("m2", "u2").on("2023-05-03"),
                matter("m3", "u1").on("2023-07-03"),
                returnVisit("m1", Outcome.SOLVED).on("2023-06-02").as("answer"),
                returnVisit("m2", Outcome.SOLVED).on("2023-06-02").as("another unit's"),
                returnVisit("m3", Outcome.SOLVED).on("2023-07-04").as("of the next window"));

    assertThat(failed(world, "2023-12-31", "return-visit/unit:u1/2023-06"))
        .containsOnly(Map.entry("answer", Set.of()));
    assertThat(failed(world, "2023-12-31", "return-visit/unit:u1/2023-09"))
        .containsOnly(Map.entry("of the next window", Set.of(BEFORE_THE_WINDOW)));
  }

  @Test
  void noEntryBearsOnASeat() {
    World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-10"));

    assertThat(failed(world, "2023-06-30", "leading-group/bureau/2023")).isEmpty();
  }

  private static Map<String, Set<Condition>> failed(World world, String asOf, String id) {
    Examination examination = world.assessed().on(LocalDate.parse(asOf));
    Trace trace =
        examination.findings().stream()
            .filter(finding -> finding.id().equals(id))
            .findFirst()
            .flatMap(finding -> examination.trace(finding, world.ledger()))
            .orElseThrow();
    return trace.considered().stream()
        .collect(Collectors.toMap(c -> c.id().value(), Considered::failed));
  }
}
