package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Doings.verified;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.TRUE;
import static dev.pingan.ledger.Outcome.UNSOLVED;
import static dev.pingan.report.Note.LATE_RECORDED;
import static dev.pingan.report.Reason.RESPONSE_LATE;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;

import dev.pingan.ledger.Kind;
import org.junit.jupiter.api.Test;

/** A house limit in days, set as a parameter of the rule. Ruling 13, Q25. */
class HouseLimitsTest {
  private static final String ACCEPTED = "complaint-accepted/bureau/2023";

  private final World world = world(bureau().unit("u1"));

  @Test
  void theLimitDayIsIncluded() {
    within(5, "complaint-accepted").tells(signedComplaint("k1").on("2023-03-01"));

    world.finding(ACCEPTED).is(NOT_APPLICABLE, "2023-02-28").is(OPEN, "2023-03-01", "2023-03-06");
    world.finding(ACCEPTED).is(BREACHED, "2023-03-07", "2024-01-01");
  }

  @Test
  void answeredOnTheLimitDayIsInTime() {
    within(5, "complaint-accepted");
    world.tells(signedComplaint("k1").on("2023-03-01"), step(Kind.ACCEPTED, "k1").on("2023-03-06"));

    world.finding(ACCEPTED).asOf("2023-03-06").is(FULFILLED).notLate();
    world.finding(ACCEPTED).is(FULFILLED, "2024-01-01");
  }

  @Test
  void answeredOnTheNextDayIsOneDayLate() {
    within(5, "complaint-accepted");
    world.tells(signedComplaint("k1").on("2023-03-01"), step(Kind.ACCEPTED, "k1").on("2023-03-07"));

    world
        .finding(ACCEPTED)
        .asOf("2023-03-07")
        .is(FULFILLED_LATE)
        .because(RESPONSE_LATE)
        .daysLate(1);
  }

  @Test
  void aLimitOfNoDaysMeansTheSameDay() {
    within(0, "complaint-accepted").tells(signedComplaint("k1").on("2023-03-01"));
    world.finding(ACCEPTED).is(OPEN, "2023-03-01").is(BREACHED, "2023-03-02");

    world.tells(step(Kind.ACCEPTED, "k1").on("2023-03-01"));
    world.finding(ACCEPTED).is(FULFILLED, "2023-03-02");
  }

  @Test
  void anyOverdueIsWorseThanAnyOpenAndThatWorseThanAnyLate() {
    within(5, "complaint-accepted");
    world.tells(
        signedComplaint("k1").on("2023-03-01"),
        signedComplaint("k2").on("2023-03-10"),
        signedComplaint("k3").on("2023-03-20"),
        step(Kind.ACCEPTED, "k1").on("2023-03-16"),
        step(Kind.ACCEPTED, "k2").on("2023-03-18"),
        step(Kind.ACCEPTED, "k3").on("2023-03-22"));

    world.finding(ACCEPTED).is(BREACHED, "2023-03-15"); // k1 overdue, k2 still open
    world.finding(ACCEPTED).is(BREACHED, "2023-03-17"); // k2 overdue
    world.finding(ACCEPTED).is(FULFILLED_LATE, "2023-03-18"); // both late
    world.finding(ACCEPTED).is(OPEN, "2023-03-21"); // k3 still open
    world.finding(ACCEPTED).asOf("2023-03-22").is(FULFILLED_LATE).daysLate(10);
  }

  @Test
  void whereLatenessIsOnlyRecordedALateAnswerMendsNothing() {
    world.reformed(
        plan ->
            Reforms.latenessRecordedOnly("complaint-accepted")
                .apply(Reforms.withinDays(5, "complaint-accepted").apply(plan)));
    world.tells(
        signedComplaint("k1").on("2023-03-01"),
        step(Kind.ACCEPTED, "k1").on("2023-03-20"),
        signedComplaint("k2").on("2023-04-01"),
        step(Kind.ACCEPTED, "k2").on("2023-04-03"));

    world.finding(ACCEPTED).is(OPEN, "2023-03-06").is(BREACHED, "2023-03-07");
    world.finding(ACCEPTED).asOf("2023-03-20").is(BREACHED).noting(LATE_RECORDED).daysLate(14);
    world.finding(ACCEPTED).asOf("2023-04-02").is(BREACHED).noting(LATE_RECORDED); // k2 still open
    world.finding(ACCEPTED).is(BREACHED, "2023-12-31", "2024-01-01");
  }

  @Test
  void aLimitMayReachIntoTheNextYear() {
    within(5, "complaint-accepted").tells(signedComplaint("k1").on("2023-12-30"));
    world.finding(ACCEPTED).is(OPEN, "2024-01-01", "2024-01-04").is(BREACHED, "2024-01-05");

    world.tells(step(Kind.ACCEPTED, "k1").on("2024-01-04"));
    world.finding(ACCEPTED).is(FULFILLED, "2024-01-04");
  }

  @Test
  void whatFollowsFromAVerificationIsDueFromItsDay() {
    within(10, "complaint-punished");
    world.tells(signedComplaint("k1").on("2023-03-01"), verified("k1", TRUE).on("2023-06-01"));

    Question punished = world.finding("complaint-punished/bureau/2023");
    punished.is(OPEN, "2023-06-11").is(BREACHED, "2023-06-12");
  }

  @Test
  void explanationsMayHaveALimitToo() {
    within(3, "explanation");
    world.tells(
        matter("m1", "u1").on("2023-03-01"),
        returnVisit("m1", UNSOLVED).on("2023-06-01"),
        returnVisit("m1", UNSOLVED).explained().on("2023-06-05"));

    Question explanation = world.finding("explanation/unit:u1/2023");
    explanation.is(OPEN, "2023-06-04").asOf("2023-06-05").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void withoutALimitTheWholeYearIsThere() {
    world.tells(signedComplaint("k1").on("2023-01-01"), step(Kind.ACCEPTED, "k1").on("2023-12-31"));

    world.finding(ACCEPTED).is(OPEN, "2023-12-30").is(FULFILLED, "2023-12-31");
  }

  private World within(int days, String rule) {
    return world.reformed(Reforms.withinDays(days, rule));
  }
}
