package dev.pingan.naive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** 'So many at the least' within a window. Ruling 10. */
final class Counting {
  private Counting() {}

  /** So many items on a day. */
  record Tally(LocalDate day, long items) {}

  static Tally one(Dated<?> entry) {
    return new Tally(entry.day(), 1);
  }

  static NaiveFinding atLeast(
      Scene scene, String rule, String bearer, Slot slot, long need, List<Tally> tallies) {
    NaiveFinding finding = NaiveFinding.of(rule, bearer, slot, "UPCOMING");
    if (scene.upcoming(slot)) {
      return finding;
    }
    // Entries in the window and after it add up; those before it, or past the late period, do not.
    List<Tally> counted =
        tallies.stream().filter(t -> slot.inTime(t.day()) || slot.late(t.day())).toList();
    finding = finding.figure("have", sum(counted)).figure("need", need);
    Optional<LocalDate> complete =
        counted.stream()
            .map(Tally::day)
            .distinct()
            .sorted()
            .filter(
                day -> sum(counted.stream().filter(t -> !t.day().isAfter(day)).toList()) >= need)
            .findFirst();
    return completedOn(scene, slot, finding, complete);
  }

  /** The status of something complete since that day, or not complete. Rulings 9 and 10. */
  static NaiveFinding completedOn(
      Scene scene, Slot slot, NaiveFinding finding, Optional<LocalDate> complete) {
    if (complete.isEmpty()) {
      return finding.status(scene.over(slot) ? "BREACHED" : "OPEN");
    }
    LocalDate day = complete.get();
    if (day.isBefore(slot.end())) {
      return finding.status("FULFILLED").completed(day);
    }
    return finding
        .status("FULFILLED_LATE")
        .completed(day)
        .late(ChronoUnit.DAYS.between(slot.lastDay(), day));
  }

  private static long sum(List<Tally> tallies) {
    return tallies.stream().mapToLong(Tally::items).sum();
  }
}
