package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;
import static dev.pingan.report.Figures.Contact.NOBODY_REACHED;
import static dev.pingan.report.Figures.Contact.NOT_VISITED;
import static dev.pingan.report.Figures.Contact.REACHED;
import static dev.pingan.report.Reason.HOUSEHOLD_MISSED;
import static dev.pingan.report.Reason.TASK_MISSING;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.report.Figures;
import dev.pingan.report.Figures.Missed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 四(二)1: no household left out, four tasks at each. C028, C033–C036, C038, C039, ruling 15. */
class HouseholdsTest {
  private static final Set<VisitTask> ALL_TASKS = Set.of(VisitTask.values());

  private final World world =
      world(
          bureau()
              .unit("u1")
              .unit("u2")
              .village("v1", "u1")
              .household("h1", 3)
              .householdOfUnknownSize("h2"));

  @Test
  void isUpcomingBeforeTheRoundAndOpenToItsLastDay() {
    april().is(UPCOMING, "2023-03-31").is(OPEN, "2023-04-01", "2023-04-30");
    april()
        .asOf("2023-05-01")
        .is(BREACHED)
        .because(HOUSEHOLD_MISSED)
        .figures(missing(0, notVisited("h1"), notVisited("h2")));
  }

  @Test
  void everyHouseholdVisitedByTheLastDayIsInTime() {
    world.tells(visit("u1", "h1", 1).on("2023-04-01"), visit("u1", "h2", 1).on("2023-04-30"));

    april().is(OPEN, "2023-04-29");
    april()
        .asOf("2023-04-30")
        .is(FULFILLED)
        .completedOn("2023-04-30")
        .figures(new Figures.Households(2, 2, 0, 0, List.of()));
  }

  @Test
  void oneHouseholdVisitedTheDayAfterIsOneDayLate() {
    world.tells(visit("u1", "h1", 1).on("2023-04-01"), visit("u1", "h2", 1).on("2023-05-01"));

    april().is(OPEN, "2023-04-30");
    april().asOf("2023-05-01").is(FULFILLED_LATE).daysLate(1).completedOn("2023-05-01");
  }

  @Test
  void aVisitOfTheNextRoundCuresNothing() {
    world.tells(visit("u1", "h1", 1).on("2023-04-01"), visit("u1", "h2", 1).on("2023-08-01"));

    april().asOf("2023-08-01").is(BREACHED).figures(missing(1, notVisited("h2")));
  }

  @ParameterizedTest
  @EnumSource
  void eachOfTheFourTasksIsOwed(VisitTask missing) {
    VisitTask[] others = allBut(missing);
    world.tells(visit("u1", "h1", 3, others).on("2023-04-10"), h2Visited("2023-04-10"));

    april().is(OPEN, "2023-04-30").is(BREACHED, "2023-05-01");
    april()
        .asOf("2023-05-01")
        .because(HOUSEHOLD_MISSED, TASK_MISSING)
        .figures(missing(1, new Missed(Id.of("h1"), REACHED, Set.of(missing))));
  }

  @Test
  void theTasksOfSeveralVisitsOfTheRoundAddUp() {
    world.tells(
        visit("u1", "h1", 1, BOOKLET, KNOWLEDGE).on("2023-04-10"),
        visit("u2", "h1", 1, SKILLS, HANDBOOK).on("2023-04-20"),
        h2Visited("2023-04-01"));

    april().is(OPEN, "2023-04-19");
    april().asOf("2023-04-20").is(FULFILLED).completedOn("2023-04-20");
  }

  @Test
  void visitsInTheRoundAndAfterItAddUpToo() {
    world.tells(
        visit("u1", "h1", 1, BOOKLET, KNOWLEDGE).on("2023-04-30"),
        visit("u1", "h1", 1, SKILLS, HANDBOOK).on("2023-05-02"),
        h2Visited("2023-04-01"));

    april().is(BREACHED, "2023-05-01");
    april().asOf("2023-05-02").is(FULFILLED_LATE).daysLate(2);
  }

  @Test
  void aVisitThatReachedNobodyAddsNothing() {
    world.tells(
        visit("u1", "h1", 0, BOOKLET).on("2023-04-10"),
        visit("u1", "h1", 2, KNOWLEDGE, SKILLS, HANDBOOK).on("2023-04-11"),
        visit("u1", "h2", 0).on("2023-04-11"));

    april()
        .asOf("2023-04-30")
        .is(OPEN)
        .because(HOUSEHOLD_MISSED, TASK_MISSING)
        .figures(
            missing(
                0,
                new Missed(Id.of("h1"), REACHED, Set.of(BOOKLET)),
                new Missed(Id.of("h2"), NOBODY_REACHED, ALL_TASKS)));
  }

  @Test
  void whoeverVisitedTheHouseholdIsCovered() {
    world.tells(visit("u2", "h1", 1).on("2023-04-10"), visit("nobody", "h2", 1).on("2023-04-10"));

    april().is(FULFILLED, "2023-04-10");
  }

  @Test
  void underTheOneVisitReadingOneVisitDoesAllFour() {
    world.reading("visit-tasks", "one-visit");
    world.tells(
        visit("u1", "h1", 1, BOOKLET, KNOWLEDGE).on("2023-04-10"),
        visit("u1", "h1", 1, SKILLS, HANDBOOK).on("2023-04-11"),
        h2Visited("2023-04-01"));
    april()
        .asOf("2023-04-11")
        .is(OPEN)
        .figures(missing(1, new Missed(Id.of("h1"), REACHED, Set.of(BOOKLET, KNOWLEDGE))));

    world.tells(visit("u1", "h1", 1).on("2023-04-12"));
    april().is(FULFILLED, "2023-04-12");
  }

  @Test
  void onTheYearBasisEachHouseholdIsCoveredOnceInTheThreeMonths() {
    world.reading("coverage-basis", "year");
    world.tells(
        visit("u1", "h1", 1).on("2023-04-30"),
        visit("u1", "h2", 1).on("2023-05-01"),
        visit("u1", "h2", 1).on("2023-11-30"));

    Question year = world.finding("households/village:v1/2023");
    year.is(UPCOMING, "2023-03-31").is(OPEN, "2023-05-01", "2023-11-29");
    year.asOf("2023-11-30").is(FULFILLED).owedFromTo("2023-04-01", "2023-11-30");
    world.finding("households/village:v1/2023-04").isNotAskedAsOf("2023-05-01");
  }

  @Test
  void onTheYearBasisTheFirstOfDecemberIsOneDayLate() {
    world.reading("coverage-basis", "year");
    world.tells(h2Visited("2023-04-01"), visit("u1", "h1", 1).on("2023-12-01"));

    Question year = world.finding("households/village:v1/2023");
    year.is(OPEN, "2023-11-30").asOf("2023-12-01").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void whoWasVisitedInAnotherRoundWasNotVisitedInThisOne() {
    world.tells(
        visit("u1", "h1", 1, BOOKLET).on("2023-03-31"),
        visit("u1", "h1", 1).on("2023-08-01"),
        h2Visited("2023-04-01"));

    april().asOf("2023-12-31").because(HOUSEHOLD_MISSED).figures(missing(1, notVisited("h1")));
  }

  @Test
  void aBookletOwedOnceAYearIsWhatIsMissingAtTheEnd() {
    world.reading("booklet", "year");
    world.tells(
        visit("u1", "h1", 1, KNOWLEDGE, SKILLS, HANDBOOK).on("2023-11-10"),
        visit("u1", "h2", 1).on("2023-11-10"));

    world
        .finding("households/village:v1/2023-11")
        .asOf("2023-12-31")
        .because(HOUSEHOLD_MISSED, TASK_MISSING)
        .figures(missing(1, new Missed(Id.of("h1"), REACHED, Set.of(BOOKLET))));
  }

  private static Figures missing(int covered, Missed... missed) {
    List<Id<Household>> ids = Stream.of(missed).map(Missed::household).toList();
    return new Figures.Households(2, covered, 0, 0, ids, List.of(missed));
  }

  private static Missed notVisited(String household) {
    return new Missed(Id.of(household), NOT_VISITED, ALL_TASKS);
  }

  private Told h2Visited(String day) {
    return visit("u1", "h2", 1).on(day);
  }

  private Question april() {
    return world.finding("households/village:v1/2023-04");
  }

  private static VisitTask[] allBut(VisitTask missing) {
    return Stream.of(VisitTask.values()).filter(t -> t != missing).toArray(VisitTask[]::new);
  }
}
