package dev.pingan.naive;

import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.Optional;

/** What a village's register says about one occasion, and the visits that count in it. */
record Register(Scene scene, Village village, Slot slot) {

  /** The occasions of both coverage rules. Q7. */
  static List<Slot> slots(NaivePlan plan) {
    return plan.reads("coverage-basis", "round")
        ? Slots.rounds(plan.year())
        : Slots.roundsTogether(plan.year());
  }

  /**
   * The verdict where nothing can be counted: no register is a missing fact, nobody dwelling there
   * is no base, on every day. Ruling 17.
   */
  Optional<String> verdictWithoutCounting() {
    if (village.register().isPresent() && owed().isEmpty()) {
      return Optional.of("NOT_APPLICABLE");
    }
    if (scene.upcoming(slot)) {
      return Optional.of("UPCOMING");
    }
    return village.register().isPresent() ? Optional.empty() : Optional.of("UNDETERMINED");
  }

  /** Owed are those that dwelt there for the whole window. Ruling 16. */
  List<Household> owed() {
    return households().stream().filter(h -> !h.isVacant() && slot.everyDay(h.dwelt())).toList();
  }

  /** Came or left inside the window: listed apart. */
  long part() {
    return households().stream()
        .filter(h -> !h.isVacant() && slot.anyDay(h.dwelt()) && !slot.everyDay(h.dwelt()))
        .count();
  }

  long vacant() {
    return households().stream().filter(Household::isVacant).count();
  }

  private List<Household> households() {
    return village.register().orElse(List.of());
  }

  /** All visits to the household, whoever made them (ruling 7). */
  List<Dated<Visit>> visits(Household household) {
    return scene.visits().getOrDefault(household.id(), List.of());
  }

  /** Those of them in the occasion or its late period. */
  List<Dated<Visit>> visitsOfOccasion(Household household) {
    return visits(household).stream()
        .filter(visit -> slot.inTime(visit.day()) || slot.late(visit.day()))
        .toList();
  }

  String bearer() {
    return "village:" + village.id().value();
  }
}
