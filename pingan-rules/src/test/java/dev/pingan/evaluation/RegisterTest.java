package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.Answerable.Role.ASSIGNED_UNIT;
import static dev.pingan.organisation.Answerable.Role.UNIT_IN_CHARGE;
import static dev.pingan.organisation.PostKind.IN_CHARGE;
import static dev.pingan.report.Reason.NO_BASE;
import static dev.pingan.report.Reason.REGISTER_MISSING;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.ledger.VisitTask;
import dev.pingan.report.Figures;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a round owes a visit: the register, vacant homes, dated residence. Rulings 7, 16, 17. */
class RegisterTest {
  private static final Figures MOVER_MISSED =
      new Figures.Households(
          2,
          1,
          0,
          0,
          List.of(Id.of("mover")),
          List.of(
              new Figures.Missed(
                  Id.of("mover"), Figures.Contact.NOT_VISITED, Set.of(VisitTask.values()))));

  @ParameterizedTest
  @ValueSource(strings = {"households", "persons"})
  void withoutARegisterCoverageIsUndetermined(String rule) {
    Question april =
        world(bureau().unit("u1").village("v1", "u1").withoutRegister())
            .finding(rule + "/village:v1/2023-04");

    april.is(UPCOMING, "2023-03-31");
    april.asOf("2023-04-01").is(UNDETERMINED).because(REGISTER_MISSING);
    april.is(UNDETERMINED, "2023-05-01", "2024-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"households", "persons"})
  void anEmptyRegisterIsNoBaseOnAnyDay(String rule) {
    Question april =
        world(bureau().unit("u1").village("v1", "u1")).finding(rule + "/village:v1/2023-04");

    april.asOf("2023-04-01").is(NOT_APPLICABLE).because(NO_BASE);
    april.is(NOT_APPLICABLE, "2022-12-31", "2023-05-01", "2024-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"households", "persons"})
  void vacantHomesAloneAreNoBase(String rule) {
    world(bureau().unit("u1").village("v1", "u1").vacantHousehold("h1"))
        .finding(rule + "/village:v1/2023-04")
        .asOf("2023-05-01")
        .is(NOT_APPLICABLE)
        .because(NO_BASE);
  }

  @Test
  void vacantHomesAreCountedApart() {
    World world =
        world(
            bureau()
                .unit("u1")
                .village("v1", "u1")
                .household("h1", 3)
                .vacantHousehold("h2")
                .vacantHousehold("h3"));
    world.tells(visit("u1", "h1", 3).on("2023-04-10"), visit("u1", "h2", 1).on("2023-04-10"));

    world
        .finding("households/village:v1/2023-04")
        .asOf("2023-04-10")
        .is(FULFILLED)
        .figures(new Figures.Households(1, 1, 2, 0, List.of()));
    world
        .finding("persons/village:v1/2023-04")
        .asOf("2023-04-10")
        .is(FULFILLED)
        .figures(new Figures.Persons(3, 3, 0, List.of()));
  }

  @Test
  void aHouseholdThatDweltThereFromTheFirstDayIsOwed() {
    dwelling(village().dweltFrom("2023-04-01"))
        .asOf("2023-05-01")
        .is(BREACHED)
        .figures(MOVER_MISSED);
  }

  @Test
  void aHouseholdThatCameOnTheSecondIsListedApart() {
    dwelling(village().dweltFrom("2023-04-02"))
        .asOf("2023-05-01")
        .is(FULFILLED)
        .figures(new Figures.Households(1, 1, 0, 1, List.of()));
  }

  @Test
  void aHouseholdThatLeftOnlyAfterTheLastDayIsOwed() {
    dwelling(village().dweltUntil("2023-05-01"))
        .asOf("2023-05-01")
        .is(BREACHED)
        .figures(MOVER_MISSED);
  }

  @Test
  void aHouseholdThatLeftOnTheLastDayIsListedApart() {
    dwelling(village().dweltUntil("2023-04-30"))
        .asOf("2023-05-01")
        .is(FULFILLED)
        .figures(new Figures.Households(1, 1, 0, 1, List.of()));
  }

  @Test
  void aHouseholdThatCameAfterTheRoundIsNotOfIt() {
    dwelling(village().dweltFrom("2023-05-01"))
        .asOf("2023-05-01")
        .is(FULFILLED)
        .figures(new Figures.Households(1, 1, 0, 0, List.of()));
  }

  @Test
  void aRoundInWhichEverybodyCameOrLeftHasNoBase() {
    World world =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 3).dweltFrom("2023-04-02"));

    world.finding("persons/village:v1/2023-04").is(NOT_APPLICABLE, "2023-05-01");
    world.finding("persons/village:v1/2023-08").is(BREACHED, "2023-09-01");
  }

  @Test
  void onTheYearBasisAHouseholdIsOwedThatDweltThereAllTheWay() {
    World whole =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 3).dweltUntil("2023-12-01"));
    World part =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 3).dweltUntil("2023-11-30"));

    whole
        .reading("coverage-basis", "year")
        .finding("households/village:v1/2023")
        .is(OPEN, "2023-11-30");
    part.reading("coverage-basis", "year")
        .finding("households/village:v1/2023")
        .is(NOT_APPLICABLE, "2023-11-30");
  }

  @Test
  void aVillageOfNobodyStillOwesAndNobodyAssignedAnswersFirst() {
    World world = world(bureau().unit("u1").villageOfNobody("v1").household("h1", 3));
    Question april = world.finding("households/village:v1/2023-04");
    april.asOf("2023-05-01").is(BREACHED).answeredForBy(ASSIGNED_UNIT);

    world.tells(visit("u1", "h1", 3).on("2023-04-10"));
    world.finding("households/village:v1/2023-04").is(FULFILLED, "2023-04-10");
  }

  @Test
  void whoWasAssignedOnTheWindowsLastDayAnswersForItAfterwards() {
    Question april =
        world(
                bureau()
                    .unit("u1")
                    .officerOf("u1", "boss", IN_CHARGE)
                    .village("v1", "u1")
                    .assignedUntil("2023-05-01")
                    .household("h1", 3))
            .finding("households/village:v1/2023-04");
    april.asOf("2023-12-31").answeredForBy(UNIT_IN_CHARGE, "boss");

    Question november =
        world(
                bureau()
                    .unit("u1")
                    .village("v1", "u1")
                    .assignedUntil("2023-11-15")
                    .household("h1", 3))
            .finding("households/village:v1/2023-11");
    november.asOf("2023-11-14").answeredForBy(UNIT_IN_CHARGE);
    november.asOf("2023-11-15").answeredForBy(ASSIGNED_UNIT);
  }

  /** The village's first household was visited in time; the last one may have moved. */
  private static Bureau village() {
    return bureau().unit("u1").village("v1", "u1").household("stayer", 2).household("mover", 2);
  }

  private static Question dwelling(Bureau village) {
    return world(village)
        .tells(visit("u1", "stayer", 2).on("2023-04-10"))
        .finding("households/village:v1/2023-04");
  }
}
