package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Kind;
import dev.pingan.report.Figures;
import org.junit.jupiter.api.Test;

/** Corrections, what was known when, one id told twice. Rulings 29 to 31. */
class CorrectionsTest {
  private static final String MEETING = "mobilisation/unit:u1/2023";
  private static final String MAY = "2023-05-01T00:00:00Z";
  private static final String JUNE = "2023-06-01T00:00:00Z";
  private static final String JULY = "2023-07-01T00:00:00Z";

  private final World world =
      world(bureau().unit("u1").unit("u2").officerOf("u1", "leader", UNIT_LEADER));

  @Test
  void aReplacementMayMoveAnEntryToAnEarlierDay() {
    world.tells(
        mobilisation("u1").on("2023-04-20").as("m"),
        mobilisation("u1").on("2023-04-10").replacing("m"));

    world.finding(MEETING).asOf("2023-04-10").is(FULFILLED).completedOn("2023-04-10").evidence("m");
  }

  @Test
  void aReplacementMayChangeKindAndDoer() {
    world.tells(
        mobilisation("u1").on("2023-04-10").as("m"),
        act(Kind.TRAINING, "u2").on("2023-04-10").replacing("m"));

    world.finding(MEETING).is(BREACHED, "2023-04-16");
    world.finding("training/unit:u2/2023").is(FULFILLED, "2023-04-16");
  }

  @Test
  void correctionsAreGovernedByWhatIsKnownAndNeverByTheAsOfDay() {
    world.tells(
        mobilisation("u1").on("2023-04-20").as("m").recordedAt("2023-04-20T10:00:00Z"),
        mobilisation("u1").on("2023-04-10").recordedAt(JUNE).replacing("m"));

    world.findingKnownAt(JUNE, MEETING).is(FULFILLED, "2023-04-10", "2023-04-30");
    world
        .findingKnownAt("2023-05-31T23:59:59.999999999Z", MEETING)
        .is(OPEN, "2023-04-10")
        .is(FULFILLED_LATE, "2023-04-30");
    world.findingKnownAt("2023-04-20T09:59:59Z", MEETING).is(BREACHED, "2023-04-30");
  }

  @Test
  void theReplacementRecordedLastIsInForce() {
    world.tells(
        mobilisation("u1").on("2023-04-10").recordedAt(JULY).as("early").replacing("m"),
        mobilisation("u1").on("2023-04-18").recordedAt(JUNE).as("late").replacing("m"),
        mobilisation("u1").on("2023-04-20").recordedAt(MAY).as("m"));

    world.findingKnownAt(JUNE, MEETING).asOf("2023-12-31").is(FULFILLED_LATE).daysLate(3);
    world.findingKnownAt(JULY, MEETING).asOf("2023-12-31").is(FULFILLED);
  }

  @Test
  void ofReplacementsRecordedAtOnceTheGreaterIdIsInForce() {
    world.tells(
        mobilisation("u1").on("2023-04-20").as("m"),
        mobilisation("u1").on("2023-04-17").recordedAt(JUNE).as("r2").replacing("m"),
        mobilisation("u1").on("2023-04-18").recordedAt(JUNE).as("r1").replacing("m"));

    world.finding(MEETING).asOf("2023-12-31").daysLate(2);
  }

  @Test
  void aWithdrawalIsForGoodWhateverIsRecordedAfterIt() {
    world.tells(
        mobilisation("u1").on("2023-04-10").recordedAt(MAY).as("m"),
        withdrawing("m").recordedAt(JUNE),
        mobilisation("u1").on("2023-04-10").recordedAt(JULY).as("r").replacing("m"));

    world.findingKnownAt(MAY, MEETING).is(FULFILLED, "2023-12-31");
    world.findingKnownAt(JUNE, MEETING).is(BREACHED, "2023-12-31");
    world.findingKnownAt(JULY, MEETING).is(BREACHED, "2023-12-31");
  }

  @Test
  void anAmendmentOfAnAmendmentIsRefused() {
    world.tells(
        mobilisation("u1").on("2023-04-20").as("m"),
        mobilisation("u1").on("2023-04-10").as("r").replacing("m"),
        withdrawing("r"));

    world.finding(MEETING).is(FULFILLED, "2023-04-10");
    assertThat(world.report("2023-12-31").receipt().rejected()).hasValue(1);
  }

  @Test
  void anAmendmentOfSomethingUnknownWaitsUntilItArrives() {
    world.tells(mobilisation("u1").on("2023-04-10").recordedAt(MAY).as("r").replacing("m"));
    world.finding(MEETING).is(BREACHED, "2023-12-31");

    world.tells(mobilisation("u1").on("2023-04-20").recordedAt(JULY).as("m"));
    world.finding(MEETING).is(FULFILLED, "2023-12-31");
  }

  @Test
  void theSameEntryDeliveredTwiceIsOne() {
    world.tells(
        banners(1, OFFICE, "u1").on("2023-06-01").as("b"),
        banners(1, OFFICE, "u1").on("2023-06-01").as("b"));

    world.finding("banners/unit:u1/2023-06").asOf("2023-06-01").figures(new Figures.Count(1, 2));
    assertThat(world.report("2023-06-01").receipt().rejected()).hasValue(0);
  }

  @Test
  void ofTwoContentsUnderOneIdTheEarlierRecordedCounts() {
    world.tells(
        mobilisation("u1").on("2023-04-10").recordedAt(JULY).as("m"),
        mobilisation("u1").on("2023-04-20").recordedAt(MAY).as("m"));

    world.finding(MEETING).asOf("2023-12-31").is(FULFILLED_LATE).daysLate(5);
    assertThat(world.report("2023-12-31").receipt().rejected()).hasValue(1);
  }

  @Test
  void ofTwoContentsRecordedAtOneInstantNoneCountsUntilAnAmendmentSettlesIt() {
    world.tells(
        mobilisation("u1").on("2023-04-10").recordedAt(MAY).as("m"),
        mobilisation("u1").on("2023-04-11").recordedAt(MAY).as("m"));
    world.finding(MEETING).is(BREACHED, "2023-12-31");
    assertThat(world.report("2023-12-31").receipt().rejected()).hasValue(2);

    world.tells(mobilisation("u1").on("2023-04-11").recordedAt(JUNE).replacing("m"));
    world.finding(MEETING).asOf("2023-12-31").is(FULFILLED).completedOn("2023-04-11");
  }

  @Test
  void aRotaEnteredAheadCountsWhenItsDayHasCome() {
    world.tells(shift("u1").ledBy("leader").on("2023-04-05").recordedAt("2023-03-01T10:00:00Z"));

    Question qingming = world.findingKnownAt(JULY, "lead-shift/unit:u1/2023-04-05");
    qingming.asOf("2023-04-04").notCompleted();
    qingming.is(FULFILLED, "2023-04-05", "2023-04-06");
  }
}
