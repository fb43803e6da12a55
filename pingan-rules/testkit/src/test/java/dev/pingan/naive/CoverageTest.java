package dev.pingan.naive;

import static dev.pingan.naive.Sample.ALL_TASKS;
import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static dev.pingan.naive.Sample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Organisation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** h1 has three members, h2 two; hv is vacant. */
class CoverageTest {
  private static final String APRIL = "households/village:v1/2023-04";
  private static final String NOVEMBER = "households/village:v1/2023-11";
  private static final String PERSONS = "persons/village:v1/2023-04";

  private static final Entry H2 = visit("h2", "04-03", "h2", 2, ALL_TASKS);

  @Test
  void coversAHouseholdByTheRoundsVisitsTogether() {
    Entry booklet = visit("a", "04-10", "h1", 1, VisitTask.BOOKLET, VisitTask.KNOWLEDGE);
    Entry rest = visit("b", "04-30", "h1", 1, VisitTask.SKILLS, VisitTask.HANDBOOK);
    NaiveFinding open = finding(APRIL, "04-29", H2, booklet, rest);
    assertThat(open.status()).isEqualTo("OPEN");
    assertThat(open.figures())
        .isEqualTo(
            Map.of(
                "of", 2L,
                "covered", 1L,
                "missed", 1L,
                "vacant", 1L,
                "part", 0L,
                "reached h1", 12L));
    assertThat(finding(APRIL, "04-30", H2, booklet, rest).completedOn()).contains(day("04-30"));
    NaivePlan oneVisit = NaivePlan.of(2023).reading("visit-tasks", "one-visit");
    assertThat(status(oneVisit, APRIL, "05-01", H2, booklet, rest)).isEqualTo("BREACHED");
    assertThat(status(oneVisit, APRIL, "04-30", H2, visit("c", "04-30", "h1", 1, ALL_TASKS)))
        .isEqualTo("FULFILLED");
  }

  @Test
  void addsNothingWhereNobodyWasReached() {
    assertThat(status(APRIL, "05-01", H2, visit("a", "04-10", "h1", 0, ALL_TASKS)))
        .isEqualTo("BREACHED");
  }

  @Test
  void isLateUntilTheNextRound() {
    NaiveFinding late = finding(APRIL, "12-31", H2, visit("a", "05-02", "h1", 1, ALL_TASKS));
    assertThat(late.status()).isEqualTo("FULFILLED_LATE");
    assertThat(late.daysLate()).contains(2L);
    assertThat(status(APRIL, "12-31", H2, visit("a", "08-01", "h1", 1, ALL_TASKS)))
        .isEqualTo("BREACHED");
  }

  @Test
  void asksTheYearlyBookletInTheLastRoundOnly() {
    NaivePlan yearly = NaivePlan.of(2023).reading("booklet", "year");
    Entry[] withoutBooklet = {
      visit("a", "04-05", "h1", 1, VisitTask.KNOWLEDGE, VisitTask.SKILLS, VisitTask.HANDBOOK),
      visit("b", "11-05", "h1", 1, VisitTask.KNOWLEDGE, VisitTask.SKILLS, VisitTask.HANDBOOK),
      visit("c", "11-06", "h2", 1, ALL_TASKS),
      H2,
      visit("d", "06-01", "h1", 0, VisitTask.BOOKLET)
    };
    assertThat(status(yearly, APRIL, "05-01", withoutBooklet)).isEqualTo("FULFILLED");
    assertThat(status(yearly, NOVEMBER, "12-01", withoutBooklet)).isEqualTo("BREACHED");
    withoutBooklet[4] = visit("d", "02-01", "h1", 1, VisitTask.BOOKLET);
    assertThat(finding(yearly, NOVEMBER, "12-01", withoutBooklet).completedOn())
        .contains(day("11-06"));
    withoutBooklet[4] = visit("d", "12-02", "h1", 1, VisitTask.BOOKLET);
    assertThat(finding(yearly, NOVEMBER, "12-02", withoutBooklet).daysLate()).contains(2L);
  }

  @Test
  void coversOnceInTheYearUnderThatReading() {
    NaivePlan year = NaivePlan.of(2023).reading("coverage-basis", "year");
    String id = "households/village:v1/2023";
    assertThat(status(year, id, "11-30", H2, visit("a", "11-30", "h1", 1, ALL_TASKS)))
        .isEqualTo("FULFILLED");
    // A day between the rounds is in the window, but counts for nothing.
    assertThat(status(year, id, "12-01", H2, visit("a", "09-30", "h1", 1, ALL_TASKS)))
        .isEqualTo("BREACHED");
    assertThat(status(year, id, "12-01", H2, visit("a", "12-01", "h1", 1, ALL_TASKS)))
        .isEqualTo("FULFILLED_LATE");
  }

  @Test
  void countsPersonsByTheBestSingleVisit() {
    Entry two = visit("a", "04-10", "h1", 2);
    assertThat(finding(PERSONS, "04-30", H2, two, visit("b", "04-11", "h1", 1)).figures())
        .isEqualTo(Map.of("of", 5L, "reached", 4L, "unknown", 0L));
    assertThat(status(PERSONS, "05-01", H2, two)).isEqualTo("BREACHED");
    NaiveFinding all = finding(PERSONS, "04-30", H2, two, visit("b", "04-30", "h1", 9));
    assertThat(all.status()).isEqualTo("FULFILLED");
    assertThat(all.figures()).containsEntry("reached", 5L);
    assertThat(finding(PERSONS, "05-01", H2, two, visit("b", "05-01", "h1", 3)).daysLate())
        .contains(1L);
  }

  @Test
  void staysUndeterminedWhileAnUnknownHeadCountCouldChangeTheStatus() {
    Household unknown = Household.builder().id(Id.of("h1")).kind(HouseholdKind.RESIDENT).build();
    Household two = Household.of(Id.of("h2"), HouseholdKind.RESIDENT, 2);
    assertThat(persons("04-30", List.of(unknown, two))).isEqualTo("OPEN");
    assertThat(persons("04-30", List.of(unknown, two), H2)).isEqualTo("UNDETERMINED");
    // Nobody reached there by the window's end is one person missed at the least.
    assertThat(persons("05-01", List.of(unknown, two), H2)).isEqualTo("BREACHED");
    assertThat(persons("05-01", List.of(unknown, two), H2, visit("a", "04-30", "h1", 1)))
        .isEqualTo("UNDETERMINED");
    assertThat(persons("05-01", List.of(unknown, two), visit("a", "04-30", "h1", 1)))
        .isEqualTo("BREACHED");
  }

  @Test
  void owesOnlyThoseWhoDweltThereForTheWholeWindow() {
    assertThat(dwellingFrom("04-01").status()).isEqualTo("OPEN");
    NaiveFinding came = dwellingFrom("04-02");
    assertThat(came.status()).isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void tellsNoRegisterFromNoBase() {
    assertThat(status("households/village:v2/2023-04", "03-31")).isEqualTo("UPCOMING");
    assertThat(status("households/village:v2/2023-04", "04-01")).isEqualTo("UNDETERMINED");
    assertThat(finding(plan(), village(List.of()), APRIL, "03-31").status())
        .isEqualTo("NOT_APPLICABLE");
  }

  private static NaiveFinding dwellingFrom(String day) {
    Household household =
        Household.builder()
            .id(Id.of("h1"))
            .kind(HouseholdKind.RESIDENT)
            .members(1)
            .dwelt(LocalDateRange.of(day(day), day("05-01")))
            .build();
    return finding(plan(), village(List.of(household)), APRIL, "04-15");
  }

  private static String persons(String asOf, List<Household> register, Entry... entries) {
    return finding(plan(), village(register), PERSONS, asOf, entries).status();
  }

  private static NaivePlan plan() {
    return NaivePlan.of(2023);
  }

  private static Organisation village(List<Household> register) {
    return SampleBureau.bureau()
        .villages(SampleBureau.village("v1", "u1").register(register).build())
        .build();
  }
}
