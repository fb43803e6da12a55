package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.HolidayCalendar;
import dev.pingan.identity.Id;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 四(二)5: which days are duty days, and which runs they make. Ruling 3. */
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
  void aHostMayDropBridgedWeekends() {
    Set<LocalDate> bridged = Set.of(LocalDate.parse("2023-04-29"), LocalDate.parse("2023-04-30"));
    World world = world(bureau).calendar(HolidayCalendar.published().without(bridged));

    run(world, "2023-05-01").asOf("2023-05-01").owedFromTo("2023-05-01", "2023-05-03");
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
