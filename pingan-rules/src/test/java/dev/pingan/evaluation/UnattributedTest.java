package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.STANDING_GROUP;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.incidents;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.nothingHappenedThrough;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Doings.villageMeeting;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Outcome.SOLVED;
import static dev.pingan.ledger.Place.OTHER;
import static dev.pingan.report.Unattributed.Why.BEFORE_ITS_CASE;
import static dev.pingan.report.Unattributed.Why.NO_RULE;
import static dev.pingan.report.Unattributed.Why.OUTSIDE_THE_YEAR;
import static dev.pingan.report.Unattributed.Why.UNKNOWN_CASE;
import static dev.pingan.report.Unattributed.Why.UNKNOWN_HOUSEHOLD;
import static dev.pingan.report.Unattributed.Why.UNKNOWN_ORIGINAL;
import static dev.pingan.report.Unattributed.Why.UNKNOWN_UNIT;
import static dev.pingan.report.Unattributed.Why.UNKNOWN_VILLAGE;
import static dev.pingan.report.Unattributed.Why.VACANT_HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.pingan.ledger.Kind;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Details;
import dev.pingan.report.Unattributed;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An entry feeds a rule by a handle that it carries, or is listed with the reason. Ruling 26. */
class UnattributedTest {
  private final World world =
      world(bureau().unit("u1").village("v1", "u1").household("h1", 2).vacantHousehold("empty"));

  @Test
  void whatCarriesNoKnownHandleFeedsNothing() {
    world.tells(
        visit("nobody", "unheard-of", 1).on("2023-04-01").as("visit"),
        visit("u1", "empty", 1).on("2023-04-01").as("vacant"),
        villageMeeting("v9", "u1").on("2023-04-01").as("meeting"),
        act(Kind.TRAINING, "nobody").on("2023-04-01").as("act"),
        act(Kind.TRAINING, STANDING_GROUP).on("2023-04-01").as("group"),
        measure(Kind.PATROL, "nobody").on("2023-04-01").as("measure"),
        shift("nobody").with("clerk").on("2023-04-05").as("shift"),
        matter("m1", "nobody").on("2023-04-01").as("matter"),
        nothingHappenedThrough("2023-04-01", "nobody").on("2023-04-01").as("nil"));

    assertThat(unattributedAsOf("2023-12-31"))
        .containsOnly(
            entry("visit", UNKNOWN_HOUSEHOLD),
            entry("vacant", VACANT_HOUSEHOLD),
            entry("meeting", UNKNOWN_VILLAGE),
            entry("act", UNKNOWN_UNIT),
            entry("group", NO_RULE),
            entry("measure", UNKNOWN_UNIT),
            entry("shift", UNKNOWN_UNIT),
            entry("matter", UNKNOWN_UNIT),
            entry("nil", UNKNOWN_UNIT));
  }

  @Test
  void oneKnownHandleIsEnough() {
    world.tells(
        visit("nobody", "h1", 1).on("2023-04-01"),
        visit("u1", "unheard-of", 1).on("2023-04-01"),
        villageMeeting("v1", "nobody").on("2023-04-01"),
        act(Kind.TRAINING, "nobody", "u1").on("2023-04-01"),
        signedComplaint("k1").on("2023-04-01"),
        step(Kind.ACCEPTED, "k1").by("nobody").on("2023-04-01"),
        incidents(1, ZeroTarget.Z2).on("2023-04-01"));

    assertThat(unattributedAsOf("2023-12-31")).isEmpty();
  }

  @Test
  void aKnownHandleWithoutAWindowOrInTheWrongPlaceIsAMissAndStillAttributed() {
    world.tells(
        visit("u1", "h1", 2).on("2023-02-01"),
        banners(2, OTHER, "u1").on("2023-06-01"),
        villageMeeting("v1", "u1").on("2023-02-01"));

    assertThat(unattributedAsOf("2023-12-31")).isEmpty();
  }

  @Test
  void aStepThatNamesNoKnownCaseOrComesBeforeItIsListed() {
    world.tells(
        matter("m1", "u1").on("2023-03-02"),
        returnVisit("m1", SOLVED).on("2023-03-01").as("early"),
        returnVisit("m2", SOLVED).on("2023-06-01").as("unknown"),
        step(Kind.ACCEPTED, "m1").on("2023-06-01").as("of no such space"));

    assertThat(unattributedAsOf("2023-12-31"))
        .containsOnly(
            entry("early", BEFORE_ITS_CASE),
            entry("unknown", UNKNOWN_CASE),
            entry("of no such space", UNKNOWN_CASE));
  }

  @Test
  void theListBelongsToTheReportsDay() {
    world.tells(
        returnVisit("m1", SOLVED).on("2023-06-01").as("rv"), matter("m1", "u1").on("2023-06-01"));
    assertThat(unattributedAsOf("2023-05-31")).isEmpty();
    assertThat(unattributedAsOf("2023-06-01")).isEmpty();

    world.tells(returnVisit("m2", SOLVED).on("2023-06-02").as("rv2"));
    assertThat(unattributedAsOf("2023-06-01")).isEmpty();
    assertThat(unattributedAsOf("2023-06-02")).containsOnly(entry("rv2", UNKNOWN_CASE));
  }

  @Test
  void whatLiesOutsideTheYearFeedsNothing() {
    world.tells(
        act(Kind.TRAINING, "u1").on("2022-12-31").as("old"),
        visit("u1", "h1", 1).on("2024-01-01").as("new"),
        matter("m0", "u1").on("2022-12-31").as("matter"),
        returnVisit("m0", SOLVED).on("2023-06-01").as("return visit"),
        measure(Kind.PATROL, "u1").until("2023-01-01").on("2022-01-01").as("ended"),
        nothingHappenedThrough("2022-12-31", "u1").on("2022-12-31").as("nil"));

    assertThat(unattributedAsOf("2024-06-01").keySet())
        .containsExactlyInAnyOrder("old", "new", "matter", "return visit", "ended", "nil");
    assertThat(unattributedAsOf("2024-06-01")).containsValue(OUTSIDE_THE_YEAR);
  }

  @Test
  void unlessItReachesIntoTheYear() {
    world.tells(
        measure(Kind.PATROL, "u1").until("2023-01-02").on("2022-01-01"),
        matter("m1", "u1").on("2023-12-31"),
        returnVisit("m1", SOLVED).on("2024-06-01"),
        nothingHappenedThrough("2023-12-31", BUREAU).on("2024-01-05"));

    assertThat(unattributedAsOf("2024-06-01")).isEmpty();
  }

  @Test
  void aMeasureThatEndsBeforeTheYearFeedsAReportOfADayOnWhichItStood() {
    world.tells(measure(Kind.PATROL, "u1").until("2023-01-01").on("2022-06-01").as("ended"));

    assertThat(unattributedAsOf("2022-12-31")).isEmpty();
    assertThat(unattributedAsOf("2023-01-01")).containsOnly(entry("ended", OUTSIDE_THE_YEAR));
  }

  @Test
  void anAmendmentOfSomethingUnknownWaitsHere() {
    world.tells(act(Kind.TRAINING, "u1").on("2023-06-01"), withdrawing("unheard-of"));

    assertThat(unattributedAsOf("2023-12-31")).containsOnly(entry("e2", UNKNOWN_ORIGINAL));
  }

  @Test
  void theReceiptCountsThemOnceTheRecordsWereSeenAgain() {
    world.tells(act(Kind.TRAINING, "u1").on("2023-06-01"), withdrawing("unheard-of"));
    ComplianceReport report = world.report("2023-12-31");

    Details details = world.assessed().on(report.receipt().asOf()).details(world.ledger());

    assertThat(report.receipt().unattributed()).isEmpty();
    assertThat(report.with(details).receipt().unattributed()).hasValue(1);
    assertThat(report.with(details).findings()).isEqualTo(report.findings());
    assertThat(world.assessed().verify(report.with(details))).isEmpty();
  }

  private Map<String, Unattributed.Why> unattributedAsOf(String day) {
    return world.assessed().on(LocalDate.parse(day)).details(world.ledger()).unattributed().stream()
        .collect(Collectors.toMap(u -> u.id().value(), Unattributed::why));
  }
}
