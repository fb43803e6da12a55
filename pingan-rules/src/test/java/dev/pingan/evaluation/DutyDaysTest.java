package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Note.NEXT_NOTICE_MAY_ADD_DAYS;
import static dev.pingan.report.Reason.CALENDAR_MISSING;
import static dev.pingan.report.Reason.LEAD_MISSING;
import static dev.pingan.report.Reason.NO_BEARER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Id;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 四(二)5: which days are duty days, and how runs of them are judged. Ruling 3. */
class DutyDaysTest {
  private final Bureau bureau = bureau().unit("u1").officerOf("u1", "leader", UNIT_LEADER);

  @Test
  void theRunsAreTheDaysOffThatTheArrangementListsInsideTheYear() {
    assertThat(runs(world(bureau)))
        .containsExactly(
            "2023-01-01", // with the 2nd; 31 December 2022 is the old year's
            "2023-01-21", // to the 27th; 28 and 29 January are worked
            "2023-04-05",
            "2023-04-29", // to 3 May
            "2023-06-22", // to the 24th; the 25th is worked
            "2023-09-29", // to 6 October, two holidays in one run
            "2023-12-30"); // listed by the next year's notice
    run(world(bureau), "2023-01-01").asOf("2023-01-01").owedFromTo("2023-01-01", "2023-01-02");
    run(world(bureau), "2023-01-21").asOf("2023-01-21").owedFromTo("2023-01-21", "2023-01-27");
    run(world(bureau), "2023-12-30").asOf("2023-12-30").owedFromTo("2023-12-30", "2023-12-31");
  }

  @Test
  void underTheStatutoryReadingOnlyStatutoryHolidaysAreDutyDays() {
    World world = world(bureau).reading("duty-days", "statutory");

    assertThat(runs(world))
        .containsExactly(
            "2023-01-01",
            "2023-01-22",
            "2023-04-05",
            "2023-05-01",
            "2023-06-22",
            "2023-09-29",
            "2023-10-01");
    run(world, "2023-01-22").asOf("2023-01-22").owedFromTo("2023-01-22", "2023-01-24");
  }

  @Test
  void underTheWeekendsReadingOrdinaryWeekendsAreDutyDaysAndMakeUpDaysAreNot() {
    World world = world(bureau).reading("duty-days", "with-weekends");

    run(world, "2023-04-08").asOf("2023-04-10").is(BREACHED).owedFromTo("2023-04-08", "2023-04-09");
    run(world, "2023-01-21").asOf("2023-01-28").owedFromTo("2023-01-21", "2023-01-27");
    assertThat(runs(world)).doesNotContain("2023-01-28", "2023-01-29", "2023-05-06", "2023-06-25");
    run(world, "2023-05-07").asOf("2023-05-07").owedFromTo("2023-05-07", "2023-05-07");
  }

  @Test
  void theAsOfDayItselfIsNotYetMissed() {
    Question qingming = run(world(bureau), "2023-04-05");

    qingming.is(UPCOMING, "2023-04-04").is(OPEN, "2023-04-05");
    qingming.asOf("2023-04-06").is(BREACHED).because(LEAD_MISSING);
  }

  @Test
  void aRunIsFulfilledOnItsLastDayAtTheEarliest() {
    World world = ledOn("2023-04-29", "2023-04-30", "2023-05-01", "2023-05-02", "2023-05-03");

    run(world, "2023-04-29").is(OPEN, "2023-04-29", "2023-05-02");
    run(world, "2023-04-29").asOf("2023-05-03").is(FULFILLED).completedOn("2023-05-03");
    run(world, "2023-04-29").is(FULFILLED, "2023-05-04", "2024-01-01");
  }

  @Test
  void aMissedDayBreachesAtOnceAndNothingCuresIt() {
    World world = ledOn("2023-04-29", "2023-05-01", "2023-05-02", "2023-05-03", "2023-05-04");

    run(world, "2023-04-29").is(OPEN, "2023-04-30");
    run(world, "2023-04-29").asOf("2023-05-01").is(BREACHED).missing("2023-04-30");
    run(world, "2023-04-29").asOf("2024-01-01").is(BREACHED).notLate();
  }

  @Test
  void theLastDayMissedBreachesOnTheNext() {
    World world = ledOn("2023-04-29", "2023-04-30", "2023-05-01", "2023-05-02");

    run(world, "2023-04-29").is(OPEN, "2023-05-03").is(BREACHED, "2023-05-04");
  }

  @Test
  void aSensitivePeriodJoinsTheHolidayItTouches() {
    World world = world(bureau.sensitive("两会", "2023-04-05", "2023-04-07"));

    run(world, "2023-04-05")
        .asOf("2023-04-06")
        .owedFromTo("2023-04-05", "2023-04-07")
        .called("清明节", "两会");
    assertThat(runs(world)).hasSize(7);
  }

  @Test
  void aSensitivePeriodOfItsOwnIsARunOfItsOwn() {
    World world = world(bureau.sensitive("两会", "2023-03-04", "2023-03-05"));

    run(world, "2023-03-04").asOf("2023-03-04").is(OPEN).called("两会");
    run(world, "2023-03-04").is(BREACHED, "2023-03-05");
    assertThat(runs(world.reading("duty-days", "statutory"))).contains("2023-03-04");
  }

  @Test
  void ofASensitivePeriodOnlyTheDaysOfTheYearAreOwed() {
    World world =
        world(
            bureau
                .sensitive("a", "2022-12-30", "2023-01-03")
                .sensitive("b", "2023-12-29", "2024-01-05"));

    run(world, "2023-01-01").asOf("2023-01-01").owedFromTo("2023-01-01", "2023-01-03");
    run(world, "2023-12-29").asOf("2023-12-29").owedFromTo("2023-12-29", "2023-12-31");
  }

  @Test
  void inAnUnpublishedYearTheHolidaysAreUndeterminedAndSensitivePeriodsAreJudgedBeside() {
    World world = world(bureau.sensitive("会期", "2030-03-04", "2030-03-04")).inYear(2030);

    Question holidays = run(world, "2030");
    holidays.asOf("2029-12-31").is(UPCOMING).owedFromTo("2030-01-01", "2030-12-31");
    holidays.asOf("2030-01-01").is(UNDETERMINED).because(CALENDAR_MISSING);
    holidays.is(UNDETERMINED, "2031-01-01");
    run(world, "2030-03-04").is(OPEN, "2030-03-04").is(BREACHED, "2030-03-05");
    assertThat(runs(world)).containsExactly("2030", "2030-03-04");
  }

  @Test
  void aHostMayDropBridgedWeekends() {
    Set<LocalDate> bridged = Set.of(LocalDate.parse("2023-04-29"), LocalDate.parse("2023-04-30"));
    World world = world(bureau).calendar(HolidayCalendar.published().without(bridged));

    run(world, "2023-05-01").asOf("2023-05-01").owedFromTo("2023-05-01", "2023-05-03");
  }

  @Test
  void aPublishedYearWithoutADutyDayExaminedNothing() {
    World world = world(bureau).calendar(year -> Optional.of(List.of()));

    world.finding("lead-shift/none/2023").asOf("2023-06-01").is(NOT_APPLICABLE).because(NO_BEARER);
    assertThat(runs(world)).containsExactly("2023");
  }

  @Test
  void inTheLastPublishedYearTheNextNoticeMayAddDaysAtItsEnd() {
    assertThat(findings(world(bureau).inYear(2026)))
        .anySatisfy(f -> assertThat(f.notes()).contains(NEXT_NOTICE_MAY_ADD_DAYS));
    assertThat(findings(world(bureau)))
        .noneSatisfy(f -> assertThat(f.notes()).contains(NEXT_NOTICE_MAY_ADD_DAYS));
  }

  @Test
  void beyondThePublishedYearsThereIsNoSuchNote() {
    World world = world(bureau.sensitive("会期", "2030-03-04", "2030-03-04")).inYear(2030);

    run(world, "2030-03-04").asOf("2030-03-04").notNoting(NEXT_NOTICE_MAY_ADD_DAYS);
  }

  @Test
  void aDayThatIsDutyDayTwiceOverIsOwedOnce() {
    World world = world(bureau.sensitive("国庆安保", "2023-10-01", "2023-10-03"));

    assertThat(runs(world)).hasSize(7);
    run(world, "2023-09-29")
        .asOf("2023-09-29")
        .owedFromTo("2023-09-29", "2023-10-06")
        .called("中秋节", "中秋节、国庆节", "国庆节", "国庆安保");
  }

  private World ledOn(String... days) {
    World world = world(bureau);
    for (String day : days) {
      world.tells(shift("u1").ledBy("leader").on(day));
    }
    return world;
  }

  private static Question run(World world, String occasion) {
    return world.finding("lead-shift/unit:u1/" + occasion);
  }

  private static List<String> runs(World world) {
    return findings(world).stream().map(Finding::occasion).toList();
  }

  private static List<Finding> findings(World world) {
    return world.report("2023-01-01").onRule(Id.of("lead-shift"));
  }
}
