package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.shiftOfNoUnit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.DEPUTY_SECTION;
import static dev.pingan.organisation.PostKind.IN_CHARGE;
import static dev.pingan.organisation.PostKind.LEADERSHIP;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Reason.LEAD_MISSING;
import static dev.pingan.report.Reason.OFFICER_MISSING;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.OPEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 四(二)5: who leads a shift (C067) and who stands duty (C068), on 5 April 2023. Ruling 2. */
class DutyShiftsTest {
  private static final String DAY = "2023-04-05";
  private static final String NEXT_DAY = "2023-04-06";

  private final World world =
      world(
          bureau()
              .unit("u1")
              .unit("u2")
              .officer("deputy-director", LEADERSHIP)
              .officerOf("u1", "leader", UNIT_LEADER)
              .officerOf("u1", "in-charge", IN_CHARGE)
              .officerOf("u1", "section-deputy", DEPUTY_SECTION)
              .officerOf("u2", "their-leader", UNIT_LEADER)
              .officerOf("u1", "left-today", UNIT_LEADER, "2020-01-01", DAY)
              .officerOf("u1", "leaves-tomorrow", UNIT_LEADER, "2020-01-01", NEXT_DAY)
              .officerOf("u1", "starts-today", UNIT_LEADER, DAY, "2030-01-01")
              .officerOf("u1", "starts-tomorrow", UNIT_LEADER, NEXT_DAY, "2030-01-01")
              .officer("clerk"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deputy-director",
        "leader",
        "in-charge",
        "section-deputy",
        "leaves-tomorrow",
        "starts-today"
      })
  void mayLeadTheShift(String officer) {
    world.tells(shift("u1").ledBy(officer).on(DAY));

    lead("u1").is(FULFILLED, DAY, NEXT_DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"their-leader", "clerk", "left-today", "starts-tomorrow", "nobody-known"})
  void mayNotLeadTheShift(String officer) {
    world.tells(shift("u1").ledBy(officer).with("leader").on(DAY));

    lead("u1").is(OPEN, DAY);
    lead("u1").asOf(NEXT_DAY).is(BREACHED).because(LEAD_MISSING).missing(DAY);
  }

  @Test
  void theLeadAloneIsNoOtherOfficerOnDuty() {
    world.tells(shift("u1").ledBy("leader").with("leader").on(DAY));

    duty("u1").is(OPEN, DAY);
    duty("u1").asOf(NEXT_DAY).is(BREACHED).because(OFFICER_MISSING);
  }

  @Test
  void anyOtherKnownOfficerStandsDutyWhetherOrNotTheLeadWasEntitled() {
    world.tells(shift("u1").ledBy("their-leader").with("clerk").on(DAY));

    duty("u1").is(FULFILLED, DAY);
    lead("u1").is(BREACHED, NEXT_DAY);
  }

  @Test
  void whereNoLeadIsNamedAnyKnownOfficerStandsDuty() {
    world.tells(shift("u1").with("leader").on(DAY));

    duty("u1").is(FULFILLED, DAY);
    lead("u1").is(BREACHED, NEXT_DAY);
  }

  @Test
  void anUnknownOfficerStandsNoDuty() {
    world.tells(shift("u1").ledBy("leader").with("nobody-known").on(DAY));

    duty("u1").is(BREACHED, NEXT_DAY);
  }

  @Test
  void leadAndOfficerAreOnDutyInTheSameShift() {
    world.tells(
        shift("u1").ledBy("leader").on(DAY), shift("u1").ledBy("clerk").with("clerk").on(DAY));

    lead("u1").is(FULFILLED, DAY);
    duty("u1").is(BREACHED, NEXT_DAY);
  }

  @Test
  void aShiftServesItsOwnUnitAndOneWithoutAUnitServesNone() {
    world.tells(
        shift("u2").ledBy("deputy-director").with("clerk").on(DAY),
        shiftOfNoUnit().ledBy("deputy-director").with("clerk").on(DAY));

    lead("u2").is(FULFILLED, DAY);
    duty("u2").is(FULFILLED, DAY);
    lead("u1").is(BREACHED, NEXT_DAY);
    duty("u1").is(BREACHED, NEXT_DAY);
  }

  @Test
  void aShiftOfAnotherDayDoesNotServe() {
    world.tells(
        shift("u1").ledBy("leader").with("clerk").on("2023-04-04"),
        shift("u1").ledBy("leader").with("clerk").on(NEXT_DAY));

    lead("u1").is(OPEN, DAY).is(BREACHED, NEXT_DAY);
    duty("u1").is(OPEN, DAY).is(BREACHED, NEXT_DAY);
  }

  @Test
  void underTheBureauReadingOneShiftOfTheDayServesTheWholeBureau() {
    world.reading("duty-bearer", "bureau");
    world.tells(shift("u1").ledBy("leader").with("clerk").on(DAY));

    world.finding("lead-shift/bureau/" + DAY).is(FULFILLED, DAY);
    world.finding("duty-shift/bureau/" + DAY).is(FULFILLED, DAY);
    lead("u1").isNotAskedAsOf(DAY);
  }

  @Test
  void underTheBureauReadingAShiftWithoutAUnitIsLedByTheLeadershipAlone() {
    world.reading("duty-bearer", "bureau");
    world.tells(shiftOfNoUnit().ledBy("leader").with("clerk").on(DAY));
    world.finding("lead-shift/bureau/" + DAY).is(BREACHED, NEXT_DAY);

    world.tells(shiftOfNoUnit().ledBy("deputy-director").with("clerk").on(DAY));
    world.finding("lead-shift/bureau/" + DAY).is(FULFILLED, DAY);
  }

  private Question lead(String unit) {
    return world.finding("lead-shift/unit:" + unit + "/" + DAY);
  }

  private Question duty(String unit) {
    return world.finding("duty-shift/unit:" + unit + "/" + DAY);
  }
}
