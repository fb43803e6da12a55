package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.after;
import static dev.pingan.cli.sample.Days.on;
import static dev.pingan.cli.sample.Told.act;
import static dev.pingan.cli.sample.Told.banners;
import static dev.pingan.ledger.Kind.LAW_LESSON;
import static dev.pingan.ledger.Kind.NOTICE_BOARD;
import static dev.pingan.ledger.Kind.PUBLICITY_VEHICLE;
import static dev.pingan.ledger.Kind.TRAINING;

import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shape;

/** Banners in four rounds, and the four channels over the year. */
final class PublicityRecords {
  private final Scribe scribe;

  private PublicityRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe) {
    PublicityRecords records = new PublicityRecords(scribe);
    records.bannersOfApril();
    records.bannersOfJune();
    records.bannersOfSeptember();
    records.bannersOfDecember();
    records.noticeBoardsAndVehicles();
    records.lessonsAndTraining();
  }

  /** u02 is one short, u04 comes in May, u06 not at all. */
  private void bannersOfApril() {
    scribe.enter("banner-u01-04a", on(4, 3), banners(1, Place.CROWDED, "u01"));
    scribe.enter("banner-u01-04b", on(4, 6), banners(1, Place.OFFICE, "u01"));
    scribe.enter("banner-u02-04", on(4, 4), banners(1, Place.KEY_STRETCH, "u02"));
    scribe.enter("banner-u03-04", on(4, 7), banners(2, Place.GATHERING, "u03"));
    scribe.enter("banner-u04-04", on(5, 5), banners(2, Place.KEY_SPOT, "u04"));
    scribe.enter("banner-u05-04", on(4, 10), banners(3, Place.CROWDED, "u05"));
  }

  /** u03 hangs three at a place that does not count; u05 and u06 hang theirs together. */
  private void bannersOfJune() {
    scribe.enter("banner-u01-06", on(6, 2), banners(2, Place.KEY_SPOT, "u01"));
    scribe.enter("banner-u02-06", on(6, 5), banners(2, Place.CROWDED, "u02"));
    scribe.enter("banner-u03-06", on(6, 6), banners(3, Place.OTHER, "u03"));
    scribe.enter("banner-u04-06", on(6, 9), banners(2, Place.OFFICE, "u04"));
    scribe.enter("banner-u05-06", on(6, 7), banners(2, Place.GATHERING, "u05", "u06"));
  }

  /** The second of u02 hangs on the 14th: late, and yet in its month. */
  private void bannersOfSeptember() {
    scribe.enter("banner-u01-09", on(9, 1), banners(2, Place.CROWDED, "u01"));
    scribe.enter("banner-u02-09a", on(9, 8), banners(1, Place.CROWDED, "u02"));
    scribe.enter("banner-u02-09b", on(9, 14), banners(1, Place.KEY_STRETCH, "u02"));
    scribe.enter("banner-u03-09", on(9, 4), banners(4, Place.GATHERING, "u03"));
    scribe.enter("banner-u04-09", on(9, 10), banners(2, Place.KEY_STRETCH, "u04"));
    scribe.enter("banner-u05-09", on(9, 5), banners(2, Place.OFFICE, "u05"));
    scribe.enter("banner-u06-09", on(9, 7), banners(2, Place.OFFICE, "u06"));
  }

  /** u04 is two days late, u05 hangs none. */
  private void bannersOfDecember() {
    scribe.enter("banner-u01-12", on(12, 1), banners(2, Place.CROWDED, "u01"));
    scribe.enter("banner-u02-12", on(12, 5), banners(2, Place.KEY_SPOT, "u02"));
    scribe.enter("banner-u03-12", on(12, 4), banners(2, Place.CROWDED, "u03"));
    scribe.enter("banner-u04-12", on(12, 12), banners(2, Place.OFFICE, "u04"));
    scribe.enter("banner-u06-12", on(12, 8), banners(2, Place.OFFICE, "u06"));
  }

  /** Nothing of any unit's in the third quarter; the bureau's own board is no unit's act. */
  private void noticeBoardsAndVehicles() {
    scribe.enter("board-u01", on(2, 15), act(NOTICE_BOARD, "u01"));
    scribe.enter("board-u02", on(3, 2), act(NOTICE_BOARD, "u02"));
    scribe.enter("board-u03", on(5, 11), act(NOTICE_BOARD, "u03"));
    scribe.enter("board-u04", on(10, 18), act(NOTICE_BOARD, "u04"));
    scribe.enter("board-u05", on(4, 21), act(NOTICE_BOARD, "u05"));
    scribe.enter("board-bureau", on(8, 10), act(NOTICE_BOARD, "bureau"));
    scribe.enter("vehicle-u01", on(4, 12), act(PUBLICITY_VEHICLE, "u01"));
    scribe.enter("vehicle-u02", on(6, 3), act(PUBLICITY_VEHICLE, "u02", "u03"));
    scribe.enter("vehicle-u04", on(11, 4), act(PUBLICITY_VEHICLE, "u04"));
    scribe.enter("vehicle-u05", on(12, 29), act(PUBLICITY_VEHICLE, "u05"));
  }

  /** u02's lesson was recorded in two ways at one instant; u03 trains only in January. */
  private void lessonsAndTraining() {
    scribe.enter("lesson-u01", on(5, 26), act(LAW_LESSON, "u01"));
    scribe.enter("lesson-u02", on(5, 30), Days.at(on(6, 1), 9, 0), act(LAW_LESSON, "u02"));
    scribe.enter("lesson-u02", on(5, 31), Days.at(on(6, 1), 9, 0), act(LAW_LESSON, "u02"));
    scribe.enter("lesson-u03", on(4, 27), act(LAW_LESSON, "u03"));
    scribe.enter("lesson-u04", on(11, 17), act(LAW_LESSON, "u04", "u05"));
    scribe.enter("lesson-u06", on(5, 18), act(LAW_LESSON, "u06"));
    scribe.enter("training-u01", on(6, 15), act(TRAINING, "u01"));
    scribe.enter("training-u02", on(10, 24), act(TRAINING, "u02"));
    scribe.enter("training-u03", after(1, 10), act(TRAINING, "u03"));
    scribe.enter("training-u04", on(3, 23), act(TRAINING, "u04"));
    scribe.enter("training-u06", on(12, 6), act(TRAINING, "u06"));
    scribe.enter("training-u98", on(9, 12), act(TRAINING, "u98"));
    scribe.enter("drill-u03", on(3, 15), act(Kind.of(Shape.ACT, "drill"), "u03"));
  }
}
