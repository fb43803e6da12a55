package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.anonymousComplaint;
import static dev.pingan.evaluation.Doings.misconduct;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Doings.verified;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.TRUE;
import static dev.pingan.ledger.Outcome.UNTRUE;
import static dev.pingan.report.Reason.NO_TRIGGER;
import static dev.pingan.report.Reason.RESPONSE_LATE;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.evaluation.Told.Doing;
import dev.pingan.ledger.Kind;
import dev.pingan.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 四(三)3: complaints, stage by stage. C080 to C085, rulings 13, 20 and 22. */
class ComplaintsTest {
  private static final List<String> STAGES =
      List.of("accepted", "checked", "answered", "punished", "mended");

  static final List<String> EVERY = List.of("accepted", "checked", "answered");

  private final World world = world(bureau().unit("u1"));

  @Test
  void withoutAComplaintThereIsNothingToAnswer() {
    for (String stage : STAGES) {
      of(stage).is(UPCOMING, "2022-12-31");
      of(stage).asOf("2023-01-01").is(NOT_APPLICABLE).because(NO_TRIGGER);
      of(stage).is(NOT_APPLICABLE, "2024-01-01");
    }
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void isOpenToTheYearsLastDayAndBreachedAfter(String stage) {
    world.tells(signedComplaint("k1").on("2023-12-31"));

    of(stage).is(NOT_APPLICABLE, "2023-12-30").is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void answeredOnTheYearsLastDayIsInTimeAndOnTheNextOneDayLate(String stage) {
    Doing answer = answering(stage);
    World inTime = world(bureau());
    inTime.tells(signedComplaint("k1").on("2023-03-01"), answer.on("2023-12-31"));
    inTime.finding(id(stage)).is(OPEN, "2023-12-30").is(FULFILLED, "2023-12-31", "2024-06-01");

    world.tells(signedComplaint("k1").on("2023-03-01"), answer.on("2024-01-01"));
    of(stage).asOf("2024-01-01").is(FULFILLED_LATE).because(RESPONSE_LATE).daysLate(1);
  }

  @ParameterizedTest
  @FieldSource("EVERY")
  void noStageStandsForAnotherNorAnswersBeforeTheComplaint(String stage) {
    world.tells(signedComplaint("k1").on("2023-03-01"));
    for (String other : EVERY) {
      world.tells(answering(other).on(other.equals(stage) ? "2023-02-28" : "2023-03-01"));
    }

    for (String other : EVERY) {
      of(other).is(other.equals(stage) ? OPEN : FULFILLED, "2023-03-01");
    }
  }

  @Test
  void anAnonymousComplaintIsAcceptedAndCheckedButNoReplyIsOwed() {
    world.tells(anonymousComplaint("k1").on("2023-03-01"));

    of("accepted").is(OPEN, "2023-03-01");
    of("checked").is(OPEN, "2023-03-01");
    of("answered").is(NOT_APPLICABLE, "2023-03-01", "2024-01-01");
  }

  @Test
  void aComplaintFoundUntrueIsCheckedAndObligesToNothingMore() {
    world.tells(signedComplaint("k1").on("2023-03-01"), verified("k1", UNTRUE).on("2023-04-01"));

    stand("2023-04-01", OPEN, FULFILLED, OPEN, NOT_APPLICABLE, NOT_APPLICABLE);
  }

  @Test
  void aComplaintFoundTrueIsDealtWithAndPutRight() {
    world.tells(
        signedComplaint("k1").on("2023-03-01"),
        verified("k1", TRUE).on("2023-04-01"),
        step(Kind.HANDLED, "k1").on("2023-04-02"),
        step(Kind.RECTIFIED, "k1").on("2023-04-03"));

    stand("2023-03-31", OPEN, OPEN, OPEN, NOT_APPLICABLE, NOT_APPLICABLE);
    stand("2023-04-01", OPEN, FULFILLED, OPEN, OPEN, OPEN);
    stand("2023-04-02", OPEN, FULFILLED, OPEN, FULFILLED, OPEN);
    stand("2023-04-03", OPEN, FULFILLED, OPEN, FULFILLED, FULFILLED);
  }

  @Test
  void whatWasDoneBeforeItWasFoundTrueDoesNotCount() {
    world.tells(
        signedComplaint("k1").on("2023-03-01"),
        step(Kind.HANDLED, "k1").on("2023-03-31"),
        step(Kind.RECTIFIED, "k1").on("2023-04-01"),
        verified("k1", TRUE).on("2023-04-01"));

    stand("2023-04-01", OPEN, FULFILLED, OPEN, OPEN, FULFILLED);
  }

  @Test
  void anyVerificationThatFoundItTrueObliges() {
    world.tells(
        signedComplaint("k1").on("2023-03-01"),
        verified("k1", TRUE).on("2023-04-01"),
        verified("k1", UNTRUE).on("2023-05-01"));
    of("punished").is(OPEN, "2023-04-01", "2023-05-01");

    World turned = world(bureau());
    turned.tells(
        signedComplaint("k1").on("2023-03-01"),
        verified("k1", UNTRUE).on("2023-04-01"),
        verified("k1", TRUE).on("2023-05-01"));
    turned.finding(id("punished")).is(NOT_APPLICABLE, "2023-04-30").is(OPEN, "2023-05-01");
  }

  @Test
  void aComplaintOfDecemberFoundTrueInJanuaryIsStillOwedHere() {
    world.tells(
        signedComplaint("k1").on("2023-12-20"),
        verified("k1", TRUE).on("2024-01-10"),
        step(Kind.HANDLED, "k1").on("2024-01-15"));

    of("checked").is(BREACHED, "2024-01-09");
    of("checked").asOf("2024-01-10").is(FULFILLED_LATE).daysLate(10);
    of("punished").is(NOT_APPLICABLE, "2024-01-09").is(BREACHED, "2024-01-10", "2024-01-14");
    of("punished").asOf("2024-01-15").is(FULFILLED_LATE).daysLate(15);
    of("mended").is(BREACHED, "2024-01-15");
  }

  @Test
  void lastYearsComplaintIsLastYearsConcern() {
    world.tells(signedComplaint("k1").on("2022-12-31"), verified("k1", TRUE).on("2023-01-02"));

    stand(
        "2023-06-01",
        NOT_APPLICABLE,
        NOT_APPLICABLE,
        NOT_APPLICABLE,
        NOT_APPLICABLE,
        NOT_APPLICABLE);
  }

  @Test
  void oneNumberIsOneComplaintAndItsEarliestRecordSaysWhetherItIsSigned() {
    world.tells(signedComplaint("k1").on("2023-03-01"), anonymousComplaint("k1").on("2023-03-02"));
    of("answered").is(OPEN, "2023-03-02");

    World turned = world(bureau());
    turned.tells(anonymousComplaint("k1").on("2023-03-01"), signedComplaint("k1").on("2023-03-02"));
    turned.finding(id("answered")).is(NOT_APPLICABLE, "2023-03-02");
  }

  @Test
  void oneStepAnswersWhereverItsNumberIsKnownAndItsKindCanAnswer() {
    world.tells(
        signedComplaint("7").on("2023-03-01"),
        verified("7", TRUE).on("2023-03-02"),
        misconduct("7", "m1").on("2023-03-01"),
        step(Kind.HANDLED, "7").on("2023-03-03"));

    of("punished").is(FULFILLED, "2023-03-03");
    world.finding("misconduct-handled/bureau/2023").is(FULFILLED, "2023-03-03");
  }

  private static Doing answering(String stage) {
    return switch (stage) {
      case "accepted" -> step(Kind.ACCEPTED, "k1");
      case "checked" -> verified("k1", UNTRUE);
      default -> step(Kind.REPLIED, "k1");
    };
  }

  /** How accepted, checked, answered, punished and mended stand on that day. */
  private void stand(String day, Status... each) {
    for (int i = 0; i < STAGES.size(); i++) {
      of(STAGES.get(i)).is(each[i], day);
    }
  }

  private Question of(String stage) {
    return world.finding(id(stage));
  }

  private static String id(String stage) {
    return "complaint-" + stage + "/bureau/2023";
  }
}
