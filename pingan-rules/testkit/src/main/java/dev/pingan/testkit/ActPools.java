package dev.pingan.testkit;

import static dev.pingan.testkit.Contents.act;
import static dev.pingan.testkit.Contents.measure;
import static dev.pingan.testkit.Contents.measureAt;
import static dev.pingan.testkit.Contents.measureUntil;
import static dev.pingan.testkit.Contents.meetingIn;

import dev.pingan.ledger.Kind;

/** Pools of what is done once: standing measures and acts. */
final class ActPools {
  private ActPools() {}

  /** From earlier years, ending, one upon the other, for no day at all, at wrong sites. */
  static Pool measures() {
    return Pool.seenOn(
            "2022-12-31",
            "01-01",
            "02-28",
            "03-01",
            "04-30",
            "05-01",
            "05-31",
            "06-01",
            "07-01",
            "12-30",
            "12-31",
            "2024-01-01",
            "2024-06-01")
        .on("2022-06-01", measureUntil("05-01", Kind.SECURITY_BODY, "unit:u1"))
        .on("06-01", measure(Kind.SECURITY_BODY, "unit:u1"))
        .on("05-01", measureUntil("05-01", Kind.SECURITY_BODY, "unit:u1"))
        .on("03-01", measure(Kind.DUTY_SYSTEM, "unit:u9"))
        .on("03-01", measureAt("s1", Kind.PEOPLE_DEFENCE, "unit:u1"))
        .on("03-01", measureAt("s9", Kind.PEOPLE_DEFENCE, "unit:u1"))
        .on("12-31", measure(Kind.PATROL, "unit:u1"))
        .on("2024-01-01", measure(Kind.PATROL, "unit:u1"))
        .on("06-01", measureUntil("12-31", Kind.CONDUCT_NORMS, "bureau"))
        .on("07-01", measure(Kind.CONDUCT_NORMS, "unit:u1"));
  }

  /** On limit days, rolled ones and after, jointly, by the wrong one, after the year. */
  static Pool acts() {
    return Pool.seenOn(
            "04-07",
            "04-08",
            "04-09",
            "04-10",
            "04-14",
            "04-15",
            "04-16",
            "04-17",
            "04-18",
            "04-30",
            "05-01",
            "11-30",
            "12-01",
            "12-31",
            "2024-01-01")
        .on("04-15", act(Kind.MOBILISATION, "unit:u1", "unit:u9"))
        .on("04-17", act(Kind.MOBILISATION, "unit:u1"))
        .on("04-08", act(Kind.ROSTER, "unit:u1"))
        .on("04-10", act(Kind.ROSTER, "unit:u1"))
        .on("04-30", meetingIn("v1", "bureau"))
        .on("12-01", meetingIn("v1", "unit:u1"))
        .on("12-31", act(Kind.TRAINING, "unit:u1"))
        .on("03-31", act(Kind.NOTICE_BOARD, "bureau"))
        .on("04-01", act(Kind.LAW_LESSON, "unit:u1"))
        .on("2024-01-01", act(Kind.ARCHIVE, "unit:u1"));
  }
}
