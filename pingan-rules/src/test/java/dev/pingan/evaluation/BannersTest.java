package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.STANDING_GROUP;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.CROWDED;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.ledger.Place.OTHER;
import static dev.pingan.report.Note.MONTH_MET;
import static dev.pingan.report.Performance.PARTLY;
import static dev.pingan.report.Reason.TOO_FEW;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import dev.pingan.report.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 四(二)3: banners, four rounds, never fewer than two each time. C046 to C048, ruling 24. */
class BannersTest {
  private static final String JUNE = "banners/unit:u1/2023-06";

  private final World world = world(bureau().unit("u1").unit("u2"));

  @ParameterizedTest
  @ValueSource(strings = {"2023-04", "2023-06", "2023-09", "2023-12"})
  void eachRoundIsTheMonthsFirstTenDays(String month) {
    world.tells(banners(2, OFFICE, "u1").on(month + "-10"));

    world.finding("banners/unit:u1/" + month).is(OPEN, month + "-01", month + "-09");
    world
        .finding("banners/unit:u1/" + month)
        .asOf(month + "-10")
        .is(FULFILLED)
        .notLate()
        .owedFromTo(month + "-01", month + "-10");
    world.finding("banners/unit:u2/" + month).is(OPEN, month + "-10").is(BREACHED, month + "-11");
  }

  @Test
  void bannersHungBeforeTheRoundDoNotCount() {
    world.tells(banners(2, OFFICE, "u1").on("2023-05-31"));

    world.finding(JUNE).is(UPCOMING, "2023-05-31").is(OPEN, "2023-06-01");
  }

  @Test
  void oneBannerIsTooFew() {
    world.tells(banners(1, OFFICE, "u1").on("2023-06-10"));

    world.finding(JUNE).asOf("2023-06-10").is(OPEN).performed(PARTLY);
    world
        .finding(JUNE)
        .asOf("2023-06-11")
        .is(BREACHED)
        .because(TOO_FEW)
        .figures(new Figures.Count(1, 2));
  }

  @Test
  void bannersOfSeveralEntriesAddUp() {
    world.tells(
        banners(1, OFFICE, "u1").on("2023-06-01"), banners(1, CROWDED, "u1").on("2023-06-10"));

    world.finding(JUNE).is(OPEN, "2023-06-09");
    world.finding(JUNE).asOf("2023-06-10").is(FULFILLED).completedOn("2023-06-10");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void thePlansFiveKindsOfPlaceCount(Place place) {
    world.tells(banners(2, place, "u1").on("2023-06-01"));

    world.finding(JUNE).is(FULFILLED, "2023-06-01");
  }

  @Test
  void anyOtherPlaceNeverCounts() {
    world.tells(
        banners(9, OTHER, "u1").on("2023-06-01"), banners(1, OFFICE, "u1").on("2023-06-02"));

    world.finding(JUNE).asOf("2023-06-10").is(OPEN).figures(new Figures.Count(1, 2));
  }

  @Test
  void theSecondBannerOnTheEleventhIsOneDayLateWithTheMonthMet() {
    world.tells(
        banners(1, OFFICE, "u1").on("2023-06-10"), banners(1, OFFICE, "u1").on("2023-06-11"));

    world.finding(JUNE).asOf("2023-06-11").is(FULFILLED_LATE).daysLate(1).noting(MONTH_MET);
  }

  @Test
  void theMonthIsMetToItsLastDayAndNoLonger() {
    world.tells(
        banners(2, OFFICE, "u1").on("2023-06-30"), banners(2, OFFICE, "u2").on("2023-07-01"));

    world.finding(JUNE).asOf("2023-06-30").is(FULFILLED_LATE).daysLate(20).noting(MONTH_MET);
    world
        .finding("banners/unit:u2/2023-06")
        .asOf("2023-07-01")
        .is(FULFILLED_LATE)
        .daysLate(21)
        .notNoting(MONTH_MET);
  }

  @Test
  void inTimeThereIsNothingToNoteAboutTheMonth() {
    world.tells(banners(2, OFFICE, "u1").on("2023-06-10"));

    world.finding(JUNE).asOf("2023-06-30").is(FULFILLED).notNoting(MONTH_MET);
  }

  @Test
  void lateBannersCountUntilTheNextRoundBegins() {
    world.tells(
        banners(2, OFFICE, "u1").on("2023-08-31"), banners(2, OFFICE, "u2").on("2023-09-01"));

    world.finding(JUNE).is(FULFILLED_LATE, "2023-08-31", "2023-09-01");
    world.finding("banners/unit:u2/2023-06").is(BREACHED, "2023-09-01");
    world.finding("banners/unit:u2/2023-09").is(FULFILLED, "2023-09-01");
  }

  @Test
  void decembersBannersAreLateToTheYearsEnd() {
    world.tells(
        banners(2, OFFICE, "u1").on("2023-12-31"), banners(2, OFFICE, "u2").on("2024-01-01"));

    world.finding("banners/unit:u1/2023-12").asOf("2024-01-01").is(FULFILLED_LATE).daysLate(21);
    world.finding("banners/unit:u2/2023-12").is(BREACHED, "2024-01-01");
  }

  @Test
  void underTheLastReadingOnlyDecemberKeepsItsTenDays() {
    world.reading("ten-day-scope", "last");
    world.tells(
        banners(2, OFFICE, "u1").on("2023-06-30"), banners(2, OFFICE, "u1").on("2023-12-11"));

    world.finding(JUNE).asOf("2023-06-30").is(FULFILLED).owedFromTo("2023-06-01", "2023-06-30");
    world.finding("banners/unit:u2/2023-06").is(OPEN, "2023-06-30").is(BREACHED, "2023-07-01");
    world.finding("banners/unit:u1/2023-12").is(OPEN, "2023-12-10");
    world.finding("banners/unit:u1/2023-12").asOf("2023-12-11").is(FULFILLED_LATE).daysLate(1);
  }

  @Test
  void underTheBureauReadingAllUnitsBannersAddUpEachEntryOnce() {
    world.tells(banners(1, OFFICE, "u1", "u2").on("2023-06-01"));
    world.finding(JUNE).asOf("2023-06-01").figures(new Figures.Count(1, 2));

    world.reading("banner-count", "bureau");
    Question bureau = world.finding("banners/bureau/2023-06");
    bureau.asOf("2023-06-01").is(OPEN).figures(new Figures.Count(1, 2));

    world.tells(
        banners(1, OFFICE, "nobody").on("2023-06-02"), banners(1, OFFICE, BUREAU).on("2023-06-03"));
    world.finding("banners/bureau/2023-06").is(OPEN, "2023-06-02").is(FULFILLED, "2023-06-03");
    world.finding(JUNE).isNotAskedAsOf("2023-06-03");
  }

  /** The bureau's total is its own and its units'. Found where the two evaluators disagreed. */
  @Test
  void theStandingGroupsBannersAreNotTheBureaus() {
    Told.Doing inTheVillage =
        () ->
            Act.builder()
                .kind(Kind.BANNER)
                .by(Actor.standingGroup())
                .place(OFFICE)
                .village(Id.of("v1"))
                .items(2)
                .build();
    world.reading("banner-count", "bureau");
    world.tells(banners(2, OFFICE, STANDING_GROUP).on("2023-06-01"), inTheVillage.on("2023-06-02"));

    world.finding("banners/bureau/2023-06").asOf("2023-06-03").figures(new Figures.Count(0, 2));
  }

  @Test
  void eachUnitOwesItsOwnTwo() {
    world.tells(
        banners(2, OFFICE, "u1").on("2023-06-01"), banners(9, OFFICE, BUREAU).on("2023-06-01"));

    world.finding(JUNE).is(FULFILLED, "2023-06-01");
    world.finding("banners/unit:u2/2023-06").is(OPEN, "2023-06-01");
  }
}
