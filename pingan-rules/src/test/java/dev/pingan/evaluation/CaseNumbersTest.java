package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.STANDING_GROUP;
import static dev.pingan.evaluation.Doings.inspection;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.SOLVED;
import static dev.pingan.ledger.Outcome.UNSOLVED;
import static dev.pingan.report.Note.CASE_IN_TWO_YEARS;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Kind;
import dev.pingan.report.Details;
import dev.pingan.report.Unattributed.Why;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A case number names one case of its number space for good. Rulings 20 and 22. */
class CaseNumbersTest {
  private final World world = world(bureau().unit("u1").unit("u2"));

  @Test
  void aMatterFirstRecordedLastYearIsLastYearsForGood() {
    world.tells(matter("m1", "u1").on("2022-12-31"), matter("m1", "u1").on("2023-03-01"));

    june("u1").is(NOT_APPLICABLE, "2023-06-11", "2024-01-01");
  }

  @Test
  void aMatterRecordedAgainNextYearIsThisYearsAndIsNoted() {
    world.tells(matter("m1", "u1").on("2023-03-01"), matter("m1", "u1").on("2024-01-05"));

    june("u1").asOf("2024-01-04").is(BREACHED).notNoting(CASE_IN_TWO_YEARS);
    june("u1").asOf("2024-01-05").is(BREACHED).noting(CASE_IN_TWO_YEARS);
  }

  /** Serials begin anew each year: whoever gives 1 again loses this year's case, and is told. */
  @Test
  void aNumberGivenAgainInTheNextYearIsNotedWhereItsCaseIsMissing() {
    String accepted = "complaint-accepted/bureau/2023";
    world.tells(
        signedComplaint("1").on("2022-03-01"),
        signedComplaint("1").on("2023-03-01").as("again"),
        inspection("1", 1, STANDING_GROUP).on("2022-03-01"),
        inspection("1", 1, STANDING_GROUP).on("2023-03-01").as("inspected again"),
        matter("1", "u1").on("2022-03-01"),
        matter("1", "u1").on("2023-03-01"));

    world.finding(accepted).asOf("2023-02-28").is(NOT_APPLICABLE).notNoting(CASE_IN_TWO_YEARS);
    world.finding(accepted).asOf("2023-03-01").is(NOT_APPLICABLE).noting(CASE_IN_TWO_YEARS);
    world.finding("adjustment/bureau/2023").asOf("2023-03-01").noting(CASE_IN_TWO_YEARS);
    june("u1").asOf("2023-06-30").is(NOT_APPLICABLE).noting(CASE_IN_TWO_YEARS);
    june("u2").asOf("2023-06-30").is(NOT_APPLICABLE).notNoting(CASE_IN_TWO_YEARS);
    world.finding("return-visit/unit:u1/2023-09").asOf("2023-06-30").notNoting(CASE_IN_TWO_YEARS);

    Details details = world.assessed().on(LocalDate.parse("2023-06-30")).details(world.ledger());
    assertThat(details.unattributed())
        .filteredOn(u -> u.why() == Why.CASE_OF_ANOTHER_YEAR)
        .extracting(u -> u.id().value())
        .containsExactly("again", "inspected again"); // the matter's record keeps u1's ledger
  }

  @Test
  void theSameNumberInAnotherSpaceIsAnotherCase() {
    world.tells(
        signedComplaint("7").on("2023-02-01"),
        matter("7", "u1").on("2023-03-01"),
        returnVisit("7", SOLVED).on("2023-06-01"));

    june("u1").is(FULFILLED, "2023-06-01");
    world.finding("complaint-accepted/bureau/2023").is(OPEN, "2023-06-01");

    world.tells(step(Kind.ACCEPTED, "7").on("2023-06-02"));
    world.finding("complaint-accepted/bureau/2023").is(FULFILLED, "2023-06-02");
  }

  @Test
  void aReturnVisitCannotAnswerAComplaint() {
    world.tells(
        signedComplaint("k1").on("2023-03-01"), returnVisit("k1", UNSOLVED).on("2023-06-01"));

    world.finding("complaint-checked/bureau/2023").is(OPEN, "2023-06-01");
    world.finding("explanation/unit:u1/2023").is(NOT_APPLICABLE, "2023-06-01");
  }

  @Test
  void aCorrectionMayMoveAMatterToAnotherRoundAndUnit() {
    world.tells(
        matter("m1", "u1").on("2023-06-01").as("m"),
        matter("m1", "u2").on("2023-05-31").replacing("m"));

    june("u2").is(BREACHED, "2024-01-01");
    world.finding("return-visit/unit:u1/2023-09").is(NOT_APPLICABLE, "2024-01-01");
    world.finding("return-visit/unit:u2/2023-09").is(NOT_APPLICABLE, "2024-01-01");
  }

  @Test
  void withdrawingTheEarliestRecordLetsTheNextOneSpeak() {
    world.tells(
        matter("m1", "u1").on("2023-05-31").as("wrong"),
        matter("m1", "u2").on("2023-06-01"),
        withdrawing("wrong"));

    june("u1").is(NOT_APPLICABLE, "2023-06-11");
    world.finding("return-visit/unit:u2/2023-09").is(OPEN, "2023-09-01");
  }

  @Test
  void whatNamesAMatterThatIsNotKnownThenTriggersNothing() {
    world.tells(
        matter("m1", "u1").on("2023-03-01").recordedAt("2023-07-01T00:00:00Z"),
        returnVisit("m1", UNSOLVED).on("2023-06-05").recordedAt("2023-06-05T00:00:00Z"));

    String explanation = "explanation/unit:u1/2023";
    world.findingKnownAt("2023-06-30T00:00:00Z", explanation).is(NOT_APPLICABLE, "2023-06-30");
    world.findingKnownAt("2023-07-01T00:00:00Z", explanation).is(OPEN, "2023-06-30");
  }

  @Test
  void aReturnVisitDatedBeforeItsMatterTriggersNothing() {
    world.tells(matter("m1", "u1").on("2023-03-02"), returnVisit("m1", UNSOLVED).on("2023-03-01"));

    world.finding("explanation/unit:u1/2023").is(NOT_APPLICABLE, "2023-06-01");
  }

  private Question june(String unit) {
    return world.finding("return-visit/unit:" + unit + "/2023-06");
  }
}
