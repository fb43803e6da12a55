package dev.pingan.naive;

import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Household;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** C029: not one person left out. Ruling 16. */
final class PersonRule {
  private final Scene scene;

  PersonRule(Scene scene) {
    this.scene = scene;
  }

  List<NaiveFinding> persons() {
    if (scene.organisation().villages().isEmpty()) {
      return scene.nobody("persons");
    }
    return scene.organisation().villages().stream()
        .flatMap(
            village ->
                Register.slots(scene.plan()).stream()
                    .map(slot -> judged(new Register(scene, village, slot))))
        .toList();
  }

  private NaiveFinding judged(Register register) {
    NaiveFinding finding =
        NaiveFinding.of("persons", register.bearer(), register.slot(), "UPCOMING");
    Optional<String> verdict = register.verdictWithoutCounting();
    if (verdict.isPresent()) {
      return finding.status(verdict.get());
    }
    List<Household> known = register.owed().stream().filter(h -> h.members().isPresent()).toList();
    List<Household> unknown = register.owed().stream().filter(h -> h.members().isEmpty()).toList();
    finding =
        finding
            .figure("of", known.stream().mapToLong(h -> h.members().getAsInt()).sum())
            .figure("reached", known.stream().mapToLong(h -> reached(register, h)).sum())
            .figure("unknown", unknown.size());
    boolean over = scene.over(register.slot());
    boolean someKnownShort =
        known.stream().anyMatch(h -> reached(register, h) < h.members().getAsInt());
    // Nobody reached where the count is unknown: a certain shortfall, once the window is over.
    boolean someUnknownShort = over && unknown.stream().anyMatch(h -> bestVisit(register, h) == 0);
    if (someKnownShort || someUnknownShort) {
      return finding.status(over ? "BREACHED" : "OPEN");
    }
    if (!unknown.isEmpty()) {
      return finding.status("UNDETERMINED");
    }
    Optional<LocalDate> complete =
        known.stream()
            .flatMap(h -> completeOn(register, h).stream())
            .max(Comparator.naturalOrder());
    return Counting.completedOn(scene, register.slot(), finding, complete);
  }

  /** The best single visit, capped at the register. */
  private static long reached(Register register, Household household) {
    return Math.min(bestVisit(register, household), household.members().getAsInt());
  }

  private static long bestVisit(Register register, Household household) {
    return register.visitsOfOccasion(household).stream()
        .mapToLong(visit -> visit.what().membersReached())
        .max()
        .orElse(0);
  }

  private static Optional<LocalDate> completeOn(Register register, Household household) {
    return register.visitsOfOccasion(household).stream()
        .filter(v -> v.what().membersReached() >= household.members().getAsInt())
        .map(Dated<Visit>::day)
        .min(Comparator.naturalOrder());
  }
}
