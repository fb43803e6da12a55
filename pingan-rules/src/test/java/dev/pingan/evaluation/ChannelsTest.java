package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.ledger.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** 四(二)4: four channels by each unit (C049 to C052), all year round (C053). Ruling 25. */
class ChannelsTest {
  static final List<Kind> CHANNELS =
      List.of(Kind.NOTICE_BOARD, Kind.PUBLICITY_VEHICLE, Kind.LAW_LESSON, Kind.TRAINING);

  private final World world = world(bureau().unit("u1").unit("u2"));

  @ParameterizedTest
  @FieldSource("CHANNELS")
  void eachChannelIsOwedOnceToTheYearsLastDay(Kind channel) {
    world.tells(act(channel, "u1").on("2023-12-31"));

    by("u1", channel).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    by("u1", channel).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("CHANNELS")
  void nothingMakesUpForAChannelAfterTheYear(Kind channel) {
    world.tells(act(channel, "u1").on("2022-12-31"), act(channel, "u1").on("2024-01-01"));

    by("u1", channel).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("CHANNELS")
  void oneChannelDoesNotStandForAnotherUnlessAnyOneWillDo(Kind channel) {
    world.tells(act(channel, "u1").on("2023-06-01"));
    for (Kind other : CHANNELS) {
      by("u1", other).is(other.equals(channel) ? FULFILLED : OPEN, "2023-06-01");
    }

    world.reading("channels", "any");
    for (Kind other : CHANNELS) {
      by("u1", other).is(FULFILLED, "2023-06-01");
      by("u2", other).is(OPEN, "2023-06-01");
    }
  }

  @Test
  void eachUnitOwesItsOwn() {
    world.tells(
        act(Kind.LAW_LESSON, "u1", "u2").on("2023-06-01"),
        act(Kind.TRAINING, "u1").on("2023-06-01"),
        act(Kind.NOTICE_BOARD, BUREAU).on("2023-06-01"));

    by("u2", Kind.LAW_LESSON).is(FULFILLED, "2023-06-01");
    by("u2", Kind.TRAINING).is(OPEN, "2023-06-01");
    by("u2", Kind.NOTICE_BOARD).is(OPEN, "2023-06-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-Q1, 2022-12-31, 2023-01-01, 2023-03-31, 2023-04-01",
    "2023-Q2, 2023-03-31, 2023-04-01, 2023-06-30, 2023-07-01",
    "2023-Q3, 2023-06-30, 2023-07-01, 2023-09-30, 2023-10-01",
    "2023-Q4, 2023-09-30, 2023-10-01, 2023-12-31, 2024-01-01"
  })
  void everyQuarterWantsAChannelAct(
      String quarter, String before, String first, String last, String after) {
    allYear(quarter).is(UPCOMING, before).is(OPEN, first, last).is(BREACHED, after);

    world.tells(act(Kind.TRAINING, "u2").on(last));
    allYear(quarter).is(FULFILLED, last, after, "2024-06-01");
  }

  @Test
  void theNextQuartersActIsTooLateAndTheLastQuartersTooEarly() {
    world.tells(
        act(Kind.TRAINING, "u2").on("2023-03-31"), act(Kind.TRAINING, "u2").on("2023-07-01"));

    allYear("2023-Q2").is(OPEN, "2023-06-30").is(BREACHED, "2023-07-01", "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("CHANNELS")
  void anyUnitsActOfAnyChannelServesTheQuarter(Kind channel) {
    world.tells(act(channel, "u2").on("2023-02-01"));

    allYear("2023-Q1").is(FULFILLED, "2023-02-01");
  }

  @Test
  void theBureausOwnActAnUnknownUnitsOrAnotherKindDoesNot() {
    world.tells(
        act(Kind.TRAINING, BUREAU).on("2023-02-01"),
        act(Kind.TRAINING, "nobody").on("2023-02-01"),
        act(Kind.EDUCATION, "u1").on("2023-02-01"));

    allYear("2023-Q1").is(OPEN, "2023-03-31").is(BREACHED, "2023-04-01");
  }

  private Question by(String unit, Kind channel) {
    return world.finding(channel.code() + "/unit:" + unit + "/2023");
  }

  private Question allYear(String quarter) {
    return world.finding("all-year-publicity/bureau/" + quarter);
  }
}
