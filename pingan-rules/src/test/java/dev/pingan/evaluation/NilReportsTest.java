package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.nothingHappenedThrough;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Note.NOT_FULLY_ATTESTED;
import static dev.pingan.report.Status.HELD;
import static dev.pingan.report.Status.HOLDING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.report.Figures;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Zero is attested by nil reports; that none attested it breaks nothing. Ruling 27. */
class NilReportsTest {
  private final World world = world(bureau().unit("u1").unit("u2"));

  @Test
  void noNewsIsNotGoodNewsAndNotABreachEither() {
    z1().asOf("2023-06-01").is(HOLDING).noting(NOT_FULLY_ATTESTED);
    z1().asOf("2024-01-01").is(HELD).noting(NOT_FULLY_ATTESTED);
    isNotAttestedAsOf("2023-06-01");
  }

  @Test
  void aReportAttestsNoFurtherThanTheDayItIsMade() {
    world.tells(nothingHappenedThrough("2023-06-30", BUREAU).on("2023-06-10"));

    isNotAttestedAsOf("2023-06-09");
    isAttestedThrough("2023-06-10", "2023-06-10");
    isAttestedThrough("2023-06-10", "2023-07-31");
  }

  @Test
  void aReportAttestsNoFurtherThanItSays() {
    world.tells(nothingHappenedThrough("2023-05-31", BUREAU).on("2023-06-10"));

    isAttestedThrough("2023-05-31", "2023-06-10");
  }

  @Test
  void allUnitsTogetherAttestAsFarAsTheEarliestOfThem() {
    world.tells(
        nothingHappenedThrough("2023-05-31", "u1").on("2023-06-01"),
        nothingHappenedThrough("2023-04-30", "u2").on("2023-06-02"));

    isNotAttestedAsOf("2023-06-01");
    isAttestedThrough("2023-04-30", "2023-06-02");
  }

  @Test
  void theBureausOwnWordCountsWhereItReachesFurther() {
    world.tells(
        nothingHappenedThrough("2023-05-31", "u1", "u2").on("2023-06-01"),
        nothingHappenedThrough("2023-03-31", BUREAU).on("2023-04-01"),
        nothingHappenedThrough("2023-06-30", BUREAU).on("2023-07-01"));

    isAttestedThrough("2023-03-31", "2023-05-31");
    isAttestedThrough("2023-05-31", "2023-06-30");
    isAttestedThrough("2023-06-30", "2023-07-01");
  }

  @Test
  void anEarlierReportNeverTakesBackALaterOne() {
    world.tells(
        nothingHappenedThrough("2023-06-01", BUREAU).on("2023-06-01"),
        nothingHappenedThrough("2023-05-01", BUREAU).on("2023-07-01"));

    isAttestedThrough("2023-06-01", "2023-07-01");
  }

  @Test
  void aReportOfJanuaryMayAttestTheWholeYear() {
    world.tells(nothingHappenedThrough("2023-12-31", BUREAU).on("2024-01-05"));

    z1().asOf("2024-01-04").noting(NOT_FULLY_ATTESTED);
    z1().asOf("2024-01-05").is(HELD).notNoting(NOT_FULLY_ATTESTED);
    isAttestedThrough("2023-12-31", "2024-01-05");
  }

  @Test
  void theYearIsNotCoveredWhileItsLastDayIsMissing() {
    world.tells(nothingHappenedThrough("2023-12-30", BUREAU).on("2024-01-05"));

    z1().asOf("2024-01-05").is(HELD).noting(NOT_FULLY_ATTESTED);
  }

  @Test
  void aReportThatEndsBeforeTheYearAttestsNothingOfIt() {
    world.tells(nothingHappenedThrough("2022-12-31", BUREAU).on("2023-01-05"));

    isNotAttestedAsOf("2023-01-05");
  }

  @Test
  void whatAnUnknownUnitAttestsHelpsNobody() {
    world.tells(
        nothingHappenedThrough("2023-05-31", "u1").on("2023-06-01"),
        nothingHappenedThrough("2023-05-31", "nobody").on("2023-06-01"));

    isNotAttestedAsOf("2023-06-01");
  }

  private void isAttestedThrough(String day, String asOf) {
    assertThat(events(asOf).attestedThrough()).hasValue(LocalDate.parse(day));
  }

  private void isNotAttestedAsOf(String asOf) {
    assertThat(events(asOf).attestedThrough()).isEmpty();
  }

  private Figures.Events events(String asOf) {
    return (Figures.Events) z1().asOf(asOf).figures();
  }

  private Question z1() {
    return world.finding("z1/bureau/2023");
  }
}
