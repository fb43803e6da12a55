package dev.pingan.naive;

import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.matter;
import static dev.pingan.naive.Sample.returnVisit;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Outcome;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MatterRulesTest {
  private static final String JUNE = "return-visit/unit:u1/2023-06";
  private static final String SEPTEMBER = "return-visit/unit:u1/2023-09";
  private static final String DECEMBER = "return-visit/unit:u1/2023-12";
  private static final String EXPLANATION = "explanation/unit:u1/2023";
  private static final String NEXT_STEP = "next-step/unit:u1/2023";

  @Test
  void owesAReturnVisitInTheFirstWindowThatStartsAfterTheMatter() {
    assertThat(status(JUNE, "06-01", matter("m", "05-31", "c", "u1"))).isEqualTo("OPEN");
    assertThat(status(JUNE, "06-01", matter("m", "06-01", "c", "u1"))).isEqualTo("NOT_APPLICABLE");
    assertThat(status(SEPTEMBER, "09-01", matter("m", "06-01", "c", "u1"))).isEqualTo("OPEN");
    assertThat(status(DECEMBER, "12-11", matter("m", "11-30", "c", "u1"))).isEqualTo("BREACHED");
    assertThat(status(DECEMBER, "12-31", matter("m", "12-01", "c", "u1")))
        .isEqualTo("NOT_APPLICABLE");
    assertThat(status(JUNE, "05-31")).isEqualTo("UPCOMING");
  }

  @Test
  void isAnsweredInTheWindowOrLateWithoutEnd() {
    Entry matter = matter("m", "05-31", "c", "u1");
    assertThat(status(JUNE, "06-10", matter, solved("v", "06-10"))).isEqualTo("FULFILLED");
    NaiveFinding late = finding(JUNE, "2024-02-01", matter, solved("v", "2024-01-01"));
    assertThat(late.status()).isEqualTo("FULFILLED_LATE");
    assertThat(late.daysLate()).contains(205L);
    // Before the window it is a near miss.
    NaiveFinding early = finding(JUNE, "06-11", matter, solved("v", "05-31"));
    assertThat(early.status()).isEqualTo("BREACHED");
    assertThat(early.figures()).isEqualTo(Map.of("triggers", 1L, "unanswered", 1L));
  }

  @Test
  void takesOneNumberForOneMatterAsItsEarliestRecordTellsIt() {
    Entry first = matter("m1", "05-31", "c", "u2");
    Entry again = matter("m2", "06-02", "c", "u1");
    assertThat(status(SEPTEMBER, "09-01", first, again)).isEqualTo("NOT_APPLICABLE");
    assertThat(status("return-visit/unit:u2/2023-06", "06-01", first, again)).isEqualTo("OPEN");
    // Last year's matter is none of this plan's, however it is entered again.
    assertThat(
            status(
                JUNE,
                "06-01",
                matter("m1", "2022-12-31", "c", "u1"),
                matter("m2", "05-01", "c", "u1")))
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void asksForAnExplanationTheSameDayOrLater() {
    Entry matter = matter("m", "05-31", "c", "u1");
    Entry open = entry("v1", "06-05", returnVisit("c", Outcome.UNSOLVED).build());
    assertThat(status(EXPLANATION, "06-04", matter, open)).isEqualTo("NOT_APPLICABLE");
    assertThat(status(EXPLANATION, "12-31", matter, open)).isEqualTo("OPEN");
    assertThat(status(EXPLANATION, "2024-01-01", matter, open)).isEqualTo("BREACHED");
    Entry before = explained("v2", "06-04");
    assertThat(status(EXPLANATION, "12-31", matter, open, before)).isEqualTo("OPEN");
    assertThat(finding(EXPLANATION, "12-31", matter, open, explained("v2", "06-05")).completedOn())
        .contains(day("06-05"));
    assertThat(
            finding(EXPLANATION, "2024-01-03", matter, open, explained("v2", "2024-01-02"))
                .daysLate())
        .contains(2L);
  }

  @Test
  void letsASolvedMatterDischargeTheNextStepOnly() {
    Entry matter = matter("m", "05-31", "c", "u1");
    Entry open = entry("v1", "06-05", returnVisit("c", Outcome.DISSATISFIED).build());
    Entry solved = solved("v2", "06-05");
    assertThat(status(NEXT_STEP, "12-31", matter, open, solved)).isEqualTo("FULFILLED");
    assertThat(status(EXPLANATION, "12-31", matter, open, solved)).isEqualTo("OPEN");
    Entry solvedBefore = solved("v2", "06-04");
    assertThat(status(NEXT_STEP, "12-31", matter, open, solvedBefore)).isEqualTo("OPEN");
  }

  @Test
  void countsTheHouseLimitFromEachOpenVisit() {
    NaivePlan tenDays =
        new NaivePlan(NaivePlan.of(2023).year(), Map.of(), 1, 1, OptionalInt.of(10));
    Entry matter = matter("m", "05-31", "c", "u1");
    Entry open = entry("v1", "06-05", returnVisit("c", Outcome.UNSOLVED).build());
    assertThat(status(tenDays, EXPLANATION, "06-15", matter, open)).isEqualTo("OPEN");
    assertThat(status(tenDays, EXPLANATION, "06-16", matter, open)).isEqualTo("BREACHED");
  }

  private static Entry solved(String id, String day) {
    return entry(id, day, returnVisit("c", Outcome.SOLVED).build());
  }

  private static Entry explained(String id, String day) {
    return entry(id, day, returnVisit("c", Outcome.SOLVED).explained(true).build());
  }
}
