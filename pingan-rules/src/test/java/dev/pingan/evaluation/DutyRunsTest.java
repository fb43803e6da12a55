package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Note.NEXT_NOTICE_MAY_ADD_DAYS;
import static dev.pingan.report.Reason.CALENDAR_MISSING;
import static dev.pingan.report.Reason.LEAD_MISSING;
import static dev.pingan.report.Reason.NO_OCCASION;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.report.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 四(二)5: how a run of duty days is judged, and years that are not published. Ruling 3. */
class DutyRunsTest {
  private final Bureau bureau = bureau().unit("u1").officerOf("u1", "leader", UNIT_LEADER);

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
  void aPublishedYearWithoutADutyDayExaminedNothing() {
    World world = world(bureau).calendar(year -> Optional.of(List.of()));

    world
        .finding("lead-shift/none/2023")
        .asOf("2023-06-01")
        .is(NOT_APPLICABLE)
        .because(NO_OCCASION);
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
