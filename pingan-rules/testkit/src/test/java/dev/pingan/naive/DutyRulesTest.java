package dev.pingan.naive;

import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.entry;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** New Year 2023 gives 1 and 2 January off; the Dragon Boat holiday is 22 to 24 June. */
class DutyRulesTest {
  private static final String LEAD = "lead-shift/unit:u1/2023-06-22";
  private static final String DUTY = "duty-shift/unit:u1/2023-06-22";

  @Test
  void breachesTheDayAfterAMissedDay() {
    assertThat(status(LEAD, "06-21")).isEqualTo("UPCOMING");
    assertThat(status(LEAD, "06-22")).isEqualTo("OPEN");
    NaiveFinding missed = finding(LEAD, "06-23", shift("b", "06-23", "u1", "leader1"));
    assertThat(missed.status()).isEqualTo("BREACHED");
    assertThat(missed.figures()).isEqualTo(Map.of("days", 3L, "missingDays", 1L));
  }

  @Test
  void isFulfilledOnTheLastDayOfTheRun() {
    Entry[] three = {
      shift("a", "06-22", "u1", "leader1"),
      shift("b", "06-23", "u1", "deputy1"),
      shift("c", "06-24", "u1", "director")
    };
    assertThat(status(LEAD, "06-23", three)).isEqualTo("OPEN");
    assertThat(finding(LEAD, "06-24", three).status()).isEqualTo("FULFILLED");
    assertThat(finding(LEAD, "06-24", three).completedOn()).contains(day("06-24"));
  }

  @Test
  void letsOnlyItsOwnOrTheBureausLeadersLead() {
    assertThat(status(LEAD, "06-23", shift("a", "06-22", "u1", "leader1"))).isEqualTo("OPEN");
    assertThat(status(LEAD, "06-23", shift("a", "06-22", "u1", "leader2"))).isEqualTo("BREACHED");
    assertThat(status(LEAD, "06-23", shift("a", "06-22", "u1", "clerk"))).isEqualTo("BREACHED");
    assertThat(status(LEAD, "06-23", shift("a", "06-22", "", "leader1"))).isEqualTo("BREACHED");
  }

  @Test
  void asksForAnotherOfficerThanTheLead() {
    assertThat(status(DUTY, "06-23", shift("a", "06-22", "u1", "clerk", "clerk")))
        .isEqualTo("BREACHED");
    assertThat(status(DUTY, "06-23", shift("a", "06-22", "u1", "clerk", "leader2")))
        .isEqualTo("OPEN");
    assertThat(status(DUTY, "06-23", shift("a", "06-22", "u1", "", "clerk"))).isEqualTo("OPEN");
    assertThat(status(DUTY, "06-23", shift("a", "06-22", "u1", "", "stranger")))
        .isEqualTo("BREACHED");
  }

  @Test
  void mayBeTheBureausOnceForAll() {
    NaivePlan once = NaivePlan.of(2023).reading("duty-bearer", "bureau");
    String id = "lead-shift/bureau/2023-06-22";
    assertThat(status(once, id, "06-23", shift("a", "06-22", "", "director"))).isEqualTo("OPEN");
    assertThat(status(once, id, "06-23", shift("a", "06-22", "", "leader2"))).isEqualTo("BREACHED");
    assertThat(status(once, id, "06-23", shift("a", "06-22", "u2", "leader2"))).isEqualTo("OPEN");
  }

  @Test
  void cutsTheDaysIntoMaximalRunsUnderEachReading() {
    assertThat(runs(NaivePlan.of(2023), SampleBureau.organisation()))
        .containsExactly(
            "2023-01-01",
            "2023-01-21",
            "2023-04-05",
            "2023-04-29",
            "2023-06-22",
            "2023-09-29",
            "2023-12-30");
    assertThat(
            runs(NaivePlan.of(2023).reading("duty-days", "statutory"), SampleBureau.organisation()))
        .containsExactly(
            "2023-01-01",
            "2023-01-22",
            "2023-04-05",
            "2023-05-01",
            "2023-06-22",
            "2023-09-29",
            "2023-10-01");
    // 28 and 29 January, a weekend, were worked; 7 and 8 January were not.
    assertThat(
            runs(
                NaivePlan.of(2023).reading("duty-days", "with-weekends"),
                SampleBureau.organisation()))
        .startsWith("2023-01-01", "2023-01-07", "2023-01-14", "2023-01-21", "2023-02-04");
  }

  @Test
  void joinsASensitivePeriodWithAHoliday() {
    Organisation sensitive = sensitive("2023-06-20", "2023-06-22");
    assertThat(runs(NaivePlan.of(2023), sensitive))
        .contains("2023-06-20")
        .doesNotContain("2023-06-22");
    assertThat(
            finding(NaivePlan.of(2023), sensitive, "lead-shift/unit:u1/2023-06-20", "06-20")
                .endExclusive())
        .isEqualTo(day("06-25"));
  }

  @Test
  void leavesAnUnpublishedYearsHolidaysUndetermined() {
    NaivePlan plan = new NaivePlan(Year.of(1999), Map.of(), 1, 1, OptionalInt.empty());
    Organisation sensitive = sensitive("1998-12-30", "1999-01-02");
    assertThat(runs(plan, sensitive)).containsExactly("1999", "1999-01-01");
    assertThat(finding(plan, sensitive, "lead-shift/unit:u1/1999", "1998-12-31").status())
        .isEqualTo("UPCOMING");
    assertThat(finding(plan, sensitive, "lead-shift/unit:u1/1999", "1999-01-01").status())
        .isEqualTo("UNDETERMINED");
    assertThat(finding(plan, sensitive, "lead-shift/unit:u1/1999-01-01", "1999-01-02").status())
        .isEqualTo("BREACHED");
  }

  private static List<String> runs(NaivePlan plan, Organisation organisation) {
    return NaiveEvaluator.evaluate(
            plan, HolidayCalendar.published(), organisation, List.of(), plan.year().atDay(1))
        .stream()
        .map(NaiveFinding::id)
        .filter(id -> id.startsWith("lead-shift/unit:u1/"))
        .map(id -> id.substring("lead-shift/unit:u1/".length()))
        .toList();
  }

  private static Organisation sensitive(String from, String to) {
    LocalDateRange days = LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(to));
    return SampleBureau.bureau().sensitivePeriods(List.of(SensitivePeriod.of("两会", days))).build();
  }

  private static Entry shift(String id, String day, String unit, String lead, String... officers) {
    List<Id<Officer>> onDuty = Stream.of(officers).map(Id::<Officer>of).toList();
    return entry(
        id,
        day,
        Shift.builder()
            .unit(Optional.of(unit).filter(u -> !u.isEmpty()).map(Id::of))
            .lead(Optional.of(lead).filter(l -> !l.isEmpty()).map(Id::of))
            .officers(onDuty)
            .build());
  }
}
