package dev.pingan.testkit;

import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;
import static dev.pingan.testkit.Contents.banner;
import static dev.pingan.testkit.Contents.shift;
import static dev.pingan.testkit.Contents.visit;

import dev.pingan.ledger.Place;
import dev.pingan.ledger.VisitTask;
import java.util.Optional;

/** Pools of what people do: visits, banners, shifts. */
final class WorkPools {
  private static final Optional<String> U1 = Optional.of("u1");

  private WorkPools() {}

  /** Whole and piecemeal visits, nobody reached, late, too many reached, unknown ids. */
  static Pool visits() {
    VisitTask[] all = VisitTask.values();
    return Pool.seenOn(
            "03-31",
            "04-01",
            "04-30",
            "05-01",
            "05-02",
            "05-20",
            "07-31",
            "08-01",
            "08-31",
            "09-01",
            "11-30",
            "12-01",
            "12-31",
            "2024-01-01")
        .on("04-01", visit("u1", "h11", 2, all))
        .on("04-15", visit("u1", "h11", 1, BOOKLET, KNOWLEDGE))
        .on("04-30", visit("u1", "h11", 2, SKILLS, HANDBOOK))
        .on("04-30", visit("u1", "h12", 1, all))
        .on("04-10", visit("u1", "h12", 0, all))
        .on("05-01", visit("u1", "h12", 1, KNOWLEDGE, SKILLS, HANDBOOK))
        .on("05-20", visit("u1", "h11", 2, all))
        .on("08-01", visit("u9", "h11", 3, all))
        .on("08-31", visit("u1", "h12", 1, KNOWLEDGE, SKILLS, HANDBOOK))
        .on("11-30", visit("u1", "h99", 1, all));
  }

  /** Before, on and after the ten days, elsewhere, jointly, by the bureau. */
  static Pool banners() {
    return Pool.seenOn(
            "03-31",
            "04-01",
            "04-10",
            "04-11",
            "04-30",
            "05-01",
            "05-31",
            "06-01",
            "06-10",
            "06-11",
            "09-10",
            "09-11",
            "09-30",
            "12-10",
            "12-11",
            "12-31",
            "2024-01-01")
        .on("03-31", banner(Place.CROWDED, 2, "unit:u1"))
        .on("04-01", banner(Place.CROWDED, 1, "unit:u1"))
        .on("04-10", banner(Place.OFFICE, 1, "unit:u1"))
        .on("04-10", banner(Place.OTHER, 2, "unit:u1"))
        .on("04-11", banner(Place.KEY_SPOT, 1, "unit:u1"))
        .on("05-31", banner(Place.GATHERING, 2, "unit:u1"))
        .on("06-01", banner(Place.KEY_STRETCH, 2, "unit:u9"))
        .on("06-10", banner(Place.OFFICE, 2, "bureau"))
        .on("09-10", banner(Place.KEY_SPOT, 2, "bureau", "unit:u1"))
        .on("12-31", banner(Place.CROWDED, 2, "unit:u1"));
  }

  /** Leads entitled and not, no other officer, unknown ones, the bureau's own shift, a weekend. */
  static Pool duty() {
    return Pool.seenOn(
            "2022-12-31",
            "01-01",
            "01-02",
            "01-03",
            "01-07",
            "01-08",
            "03-10",
            "03-11",
            "04-05",
            "04-06",
            "04-07",
            "12-31",
            "2024-01-01")
        .on("01-01", shift(U1, Optional.of("o3"), "o4"))
        .on("01-01", shift(Optional.empty(), Optional.of("o1"), "o2"))
        .on("01-02", shift(U1, Optional.of("o4"), "o3"))
        .on("01-02", shift(U1, Optional.of("o1"), "o1"))
        .on("01-02", shift(U1, Optional.empty(), "o4"))
        .on("01-07", shift(U1, Optional.of("o3"), "o4"))
        .on("03-10", shift(U1, Optional.of("o2"), "o3", "o4"))
        .on("04-05", shift(U1, Optional.of("o3"), "o9"))
        .on("04-05", shift(U1, Optional.of("o9"), "o4"))
        .on("04-05", shift(Optional.of("u9"), Optional.of("o3"), "o4"));
  }
}
