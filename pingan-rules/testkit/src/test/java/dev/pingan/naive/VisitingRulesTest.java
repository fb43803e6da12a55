package dev.pingan.naive;

import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static dev.pingan.naive.Sample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import org.junit.jupiter.api.Test;

class VisitingRulesTest {
  private static final String APRIL = "visiting/unit:u1/2023-04";

  @Test
  void countsAVisitOfTheMonthWhomeverItReached() {
    assertThat(status(APRIL, "03-31", visit("a", "03-31", "h1", 1))).isEqualTo("UPCOMING");
    assertThat(status(APRIL, "04-30", visit("a", "03-31", "h1", 1))).isEqualTo("OPEN");
    assertThat(status(APRIL, "04-30", visit("a", "04-30", "h1", 0))).isEqualTo("FULFILLED");
    assertThat(status(APRIL, "05-01")).isEqualTo("BREACHED");
  }

  @Test
  void takesALateVisitUntilTheNextRound() {
    assertThat(finding(APRIL, "12-31", visit("a", "07-31", "h1", 1)).daysLate()).contains(92L);
    assertThat(status(APRIL, "12-31", visit("a", "08-01", "h1", 1))).isEqualTo("BREACHED");
    assertThat(status("visiting/unit:u1/2023-08", "12-31", visit("a", "08-01", "h1", 1)))
        .isEqualTo("FULFILLED");
  }

  @Test
  void countsAnUnknownHouseholdButNoVacantOne() {
    assertThat(status(APRIL, "04-30", visit("a", "04-02", "mistyped", 1))).isEqualTo("FULFILLED");
    assertThat(status(APRIL, "04-30", visit("a", "04-02", "hv", 0))).isEqualTo("OPEN");
    assertThat(status("visiting/unit:u3/2023-04", "04-30")).isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void asksEachVillageForAMeetingWhoeverHoldsIt() {
    String v2 = "village-meeting/village:v2/2023-04";
    assertThat(status(v2, "04-30", meeting("04-30"))).isEqualTo("FULFILLED");
    assertThat(status(v2, "05-01", meeting("05-01"))).isEqualTo("FULFILLED_LATE");
    assertThat(status("village-meeting/village:v1/2023-04", "05-01", meeting("04-30")))
        .isEqualTo("BREACHED");
  }

  @Test
  void asksForOneMeetingInAnyRoundUnderThatReading() {
    NaivePlan once = NaivePlan.of(2023).reading("village-meeting", "once");
    String v2 = "village-meeting/village:v2/2023";
    assertThat(status(once, v2, "11-30", meeting("08-31"))).isEqualTo("FULFILLED");
    // September is in the window, but none of the rounds.
    assertThat(status(once, v2, "11-30", meeting("09-01"))).isEqualTo("OPEN");
    assertThat(status(once, v2, "12-01", meeting("09-01"))).isEqualTo("BREACHED");
    assertThat(finding(once, v2, "12-31", meeting("12-01")).daysLate()).contains(1L);
  }

  private static Entry meeting(String day) {
    return entry(
        "m",
        day,
        Act.builder().kind(Kind.VILLAGE_MEETING).by(Sample.UNKNOWN).village(Id.of("v2")).build());
  }
}
