package dev.pingan.naive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** 'Each is answered'. Rulings 9, 10, 12, 13, 20. */
final class Answering {
  private Answering() {}

  /** Something that asks for an answer, and the day of its first answer so far. */
  record Trigger(LocalDate day, Optional<LocalDate> answered) {}

  /** Without a window of its own: by the year's end or, if the house set one, within its limit. */
  static NaiveFinding inTheYear(Scene scene, String rule, String bearer, List<Trigger> triggers) {
    Slot year = scene.year();
    NaiveFinding finding = begin(scene, rule, bearer, year, triggers);
    if (scene.upcoming(year) || triggers.isEmpty()) {
      return finding;
    }
    if (scene.plan().houseLimitDays().isEmpty()) {
      return bySlot(scene, year, finding, triggers);
    }
    int limit = scene.plan().houseLimitDays().getAsInt();
    // Ruling 13: due on its day + n, that day included.
    boolean overdue =
        triggers.stream()
            .anyMatch(t -> t.answered().isEmpty() && scene.asOf().isAfter(t.day().plusDays(limit)));
    if (overdue) {
      return finding.status("BREACHED");
    }
    if (unanswered(triggers) > 0) {
      return finding.status("OPEN");
    }
    OptionalLong late =
        triggers.stream()
            .flatMap(
                t ->
                    t.answered().stream()
                        .map(a -> ChronoUnit.DAYS.between(t.day().plusDays(limit), a)))
            .filter(days -> days > 0)
            .mapToLong(Long::longValue)
            .max();
    finding = finding.completed(latest(triggers));
    return late.isPresent()
        ? finding.status("FULFILLED_LATE").late(late.getAsLong())
        : finding.status("FULFILLED");
  }

  /** Due in a window of the schedule. Ruling 20; late answers count without end (ruling 10). */
  static NaiveFinding inWindow(
      Scene scene, String rule, String bearer, Slot slot, List<Trigger> triggers) {
    NaiveFinding finding = begin(scene, rule, bearer, slot, triggers);
    return scene.upcoming(slot) || triggers.isEmpty()
        ? finding
        : bySlot(scene, slot, finding, triggers);
  }

  /** Ruling 9: UPCOMING comes before 'no trigger so far' (ruling 12, also after the window). */
  private static NaiveFinding begin(
      Scene scene, String rule, String bearer, Slot slot, List<Trigger> triggers) {
    if (scene.upcoming(slot)) {
      return NaiveFinding.of(rule, bearer, slot, "UPCOMING");
    }
    if (triggers.isEmpty()) {
      return NaiveFinding.of(rule, bearer, slot, "NOT_APPLICABLE");
    }
    return NaiveFinding.of(rule, bearer, slot, "OPEN")
        .figure("triggers", triggers.size())
        .figure("unanswered", unanswered(triggers));
  }

  private static NaiveFinding bySlot(
      Scene scene, Slot slot, NaiveFinding finding, List<Trigger> triggers) {
    return Counting.completedOn(
        scene,
        slot,
        finding,
        unanswered(triggers) > 0 ? Optional.empty() : Optional.of(latest(triggers)));
  }

  private static long unanswered(List<Trigger> triggers) {
    return triggers.stream().filter(t -> t.answered().isEmpty()).count();
  }

  private static LocalDate latest(List<Trigger> triggers) {
    return triggers.stream()
        .flatMap(t -> t.answered().stream())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
