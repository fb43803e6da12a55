package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.ENDED;
import static dev.pingan.report.Reason.KEY_SITES_MISSING;
import static dev.pingan.report.Reason.NOT_IN_PLACE;
import static dev.pingan.report.Reason.NO_BASE;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UNDETERMINED;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.ledger.Kind;
import dev.pingan.report.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 四(二)5: standing measures of a unit. C057, C059 to C061, C063 to C065, ruling 5. */
class StandingMeasuresTest {
  static final List<Kind> ARRANGEMENTS =
      List.of(Kind.SECURITY_BODY, Kind.DUTY_SYSTEM, Kind.STANDBY, Kind.PATROL);
  static final List<Kind> DEFENCES =
      List.of(Kind.PEOPLE_DEFENCE, Kind.PHYSICAL_DEFENCE, Kind.TECHNICAL_DEFENCE);

  private final World world =
      world(bureau().unit("u1").keySites("depot", "gate").unit("u2").keySites().unit("u3"));

  @ParameterizedTest
  @FieldSource("ARRANGEMENTS")
  void isOpenToTheYearsLastDayWhileMissing(Kind kind) {
    of(kind, "u1").is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01");
    of(kind, "u1").asOf("2023-12-31").is(OPEN).because(NOT_IN_PLACE);
    of(kind, "u1").asOf("2024-01-01").is(BREACHED).because(NOT_IN_PLACE);
  }

  @ParameterizedTest
  @FieldSource("ARRANGEMENTS")
  void isFulfilledFromTheDayItIsPutInPlace(Kind kind) {
    world.tells(measure(kind, "u1").on("2023-12-31"));

    of(kind, "u1").is(OPEN, "2023-12-30").is(FULFILLED, "2023-12-31", "2024-01-01", "2030-01-01");
  }

  @ParameterizedTest
  @FieldSource("ARRANGEMENTS")
  void putInPlaceAfterTheYearItIsNotLateButBreached(Kind kind) {
    world.tells(measure(kind, "u1").on("2024-01-01"));

    of(kind, "u1").asOf("2024-01-01").is(BREACHED).notLate();
  }

  @ParameterizedTest
  @FieldSource("ARRANGEMENTS")
  void whatStandsFromAnEarlierYearCounts(Kind kind) {
    world.tells(measure(kind, "u1").on("2015-05-01"));

    of(kind, "u1").is(UPCOMING, "2022-12-31").is(FULFILLED, "2023-01-01", "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("ARRANGEMENTS")
  void noOtherMeasureAndNoOtherUnitsMeasureServes(Kind kind) {
    world.tells(measure(kind, "u2").on("2023-01-01"), measure(kind, BUREAU).on("2023-01-01"));
    ARRANGEMENTS.stream()
        .filter(other -> !other.equals(kind))
        .forEach(other -> world.tells(measure(other, "u1").on("2023-01-01")));

    of(kind, "u1").is(OPEN, "2023-06-01");
    of(kind, "u2").is(FULFILLED, "2023-06-01");
  }

  @Test
  void aMeasureThatEndsStandsUntilTheDayBefore() {
    world.tells(measure(Kind.PATROL, "u1").until("2023-07-01").on("2023-01-01"));

    of(Kind.PATROL, "u1").is(FULFILLED, "2023-06-30");
    of(Kind.PATROL, "u1").asOf("2023-07-01").is(OPEN).because(ENDED);
    of(Kind.PATROL, "u1").is(BREACHED, "2024-01-01");
  }

  @Test
  void afterTheYearAMeasureIsJudgedByItsLastDay() {
    world.tells(
        measure(Kind.PATROL, "u1").until("2024-01-01").on("2023-01-01"),
        measure(Kind.PATROL, "u2").until("2023-12-31").on("2023-01-01"));

    of(Kind.PATROL, "u1").is(FULFILLED, "2023-12-31", "2024-01-01", "2024-06-01");
    of(Kind.PATROL, "u2").is(FULFILLED, "2023-12-30").is(OPEN, "2023-12-31");
    of(Kind.PATROL, "u2").is(BREACHED, "2024-01-01");
  }

  @Test
  void aSuccessorThatBeginsWhenAMeasureEndsKeepsItInPlace() {
    world.tells(
        measure(Kind.PATROL, "u1").until("2023-07-01").on("2023-01-01"),
        measure(Kind.PATROL, "u1", "u2").on("2023-07-01"));

    of(Kind.PATROL, "u1").is(FULFILLED, "2023-06-30", "2023-07-01", "2024-01-01");
    of(Kind.PATROL, "u2").is(OPEN, "2023-06-30").is(FULFILLED, "2023-07-01");
  }

  @ParameterizedTest
  @FieldSource("DEFENCES")
  void aDefenceIsOwedAtEveryKeySite(Kind kind) {
    world.tells(
        measure(kind, "u1").at("gate").on("2022-01-01"),
        measure(kind, "u1").at("depot").on("2023-12-31"));

    of(kind, "u1").is(UPCOMING, "2022-12-31");
    of(kind, "u1")
        .asOf("2023-12-30")
        .is(OPEN)
        .because(NOT_IN_PLACE)
        .figures(new Figures.Lacking(List.of("depot")));
    of(kind, "u1").is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("DEFENCES")
  void aDefenceElsewhereByAnotherUnitOrOfAnotherSortDoesNotServe(Kind kind) {
    world.tells(
        measure(kind, "u1").at("gate").on("2023-01-01"),
        measure(kind, "u1").at("canteen").on("2023-01-01"),
        measure(kind, "u2").at("depot").on("2023-01-01"));
    DEFENCES.stream()
        .filter(other -> !other.equals(kind))
        .forEach(other -> world.tells(measure(other, "u1").at("depot").on("2023-01-01")));

    of(kind, "u1").is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("DEFENCES")
  void aUnitWithoutKeySitesOwesNoDefence(Kind kind) {
    of(kind, "u2").asOf("2023-06-01").is(NOT_APPLICABLE).because(NO_BASE);
    of(kind, "u2").is(NOT_APPLICABLE, "2022-12-31", "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("DEFENCES")
  void withoutAListOfKeySitesNobodyCanTell(Kind kind) {
    world.tells(measure(kind, "u3").at("gate").on("2023-01-01"));

    of(kind, "u3").is(UPCOMING, "2022-12-31");
    of(kind, "u3").asOf("2023-01-01").is(UNDETERMINED).because(KEY_SITES_MISSING);
    of(kind, "u3").is(UNDETERMINED, "2024-01-01");
  }

  private Question of(Kind kind, String unit) {
    return world.finding(kind.code() + "/unit:" + unit + "/2023");
  }
}
