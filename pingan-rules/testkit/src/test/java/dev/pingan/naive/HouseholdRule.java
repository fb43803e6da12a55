package dev.pingan.naive;

import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** C028, C033 to C036, C038, C039: not one household left out. Rulings 15 to 17. */
final class HouseholdRule {
  private final Scene scene;

  HouseholdRule(Scene scene) {
    this.scene = scene;
  }

  List<NaiveFinding> households() {
    if (scene.organisation().villages().isEmpty()) {
      return scene.nobody("households");
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
        NaiveFinding.of("households", register.bearer(), register.slot(), "UPCOMING");
    Optional<String> verdict = register.verdictWithoutCounting();
    if (verdict.isPresent()) {
      return finding.status(verdict.get());
    }
    List<Household> owed = register.owed();
    List<LocalDate> covered = owed.stream().flatMap(h -> coveredOn(register, h).stream()).toList();
    finding =
        finding
            .figure("of", owed.size())
            .figure("covered", covered.size())
            .figure("missed", owed.size() - covered.size())
            .figure("vacant", register.vacant())
            .figure("part", register.part());
    for (Household missed : firstMissed(register)) {
      finding = withWhatItLacks(finding, register, missed);
    }
    Optional<LocalDate> complete =
        covered.size() == owed.size()
            ? covered.stream().max(Comparator.naturalOrder())
            : Optional.empty();
    return Counting.completedOn(scene, register.slot(), finding, complete);
  }

  private List<Household> firstMissed(Register register) {
    return register.owed().stream().filter(h -> coveredOn(register, h).isEmpty()).limit(5).toList();
  }

  /** Whether anybody was there, or met somebody; and what was not done there. */
  private NaiveFinding withWhatItLacks(NaiveFinding finding, Register register, Household one) {
    List<Dated<Visit>> there = register.visitsOfOccasion(one);
    List<Dated<Visit>> met = there.stream().filter(v -> v.what().membersReached() > 0).toList();
    Set<VisitTask> undone = undone(met);
    if (owesYearsBooklet(register.slot()) && !hasBooklet(register, one, scene.asOf())) {
      undone.add(VisitTask.BOOKLET);
    }
    String contact = there.isEmpty() ? "not-visited" : met.isEmpty() ? "nobody-reached" : "reached";
    return finding.figure(contact + " " + one.id(), weight(undone));
  }

  /** Where one visit must do it all, what the fullest left undone; the last tasks weigh most. */
  private Set<VisitTask> undone(List<Dated<Visit>> met) {
    if (scene.plan().reads("visit-tasks", "one-visit")) {
      return met.stream()
          .map(v -> undoneAfter(Set.copyOf(v.what().tasks())))
          .min(
              Comparator.<Set<VisitTask>>comparingInt(Set::size)
                  .thenComparing(HouseholdRule::weight))
          .orElseGet(() -> undoneAfter(Set.of()));
    }
    return undoneAfter(tasks(met.stream()));
  }

  private Set<VisitTask> undoneAfter(Set<VisitTask> done) {
    Set<VisitTask> undone = EnumSet.copyOf(tasksOfEachRound());
    undone.removeAll(done);
    return undone;
  }

  private static long weight(Set<VisitTask> tasks) {
    List<VisitTask> inOrder = List.of(VisitTask.values());
    return tasks.stream().mapToLong(task -> 1L << inOrder.indexOf(task)).sum();
  }

  /** The first day of all on which it was covered, seen with the eyes of that day. */
  private Optional<LocalDate> coveredOn(Register register, Household household) {
    return register.visits(household).stream()
        .map(Dated::day)
        .filter(day -> isCovered(register, household, day))
        .min(Comparator.naturalOrder());
  }

  private boolean isCovered(Register register, Household household, LocalDate day) {
    // A visit that reached nobody adds nothing (ruling 15).
    List<Dated<Visit>> reaching =
        register.visitsOfOccasion(household).stream()
            .filter(v -> v.what().membersReached() > 0 && !v.day().isAfter(day))
            .toList();
    Set<VisitTask> owed = tasksOfEachRound();
    boolean tasksDone =
        scene.plan().reads("visit-tasks", "one-visit")
            ? reaching.stream().anyMatch(v -> v.what().tasks().containsAll(owed))
            : tasks(reaching.stream()).containsAll(owed);
    return tasksDone
        && (!owesYearsBooklet(register.slot()) || hasBooklet(register, household, day));
  }

  private Set<VisitTask> tasksOfEachRound() {
    return scene.plan().reads("booklet", "round")
        ? EnumSet.allOf(VisitTask.class)
        : EnumSet.complementOf(EnumSet.of(VisitTask.BOOKLET));
  }

  /** Once in the year, asked in the rule's last occasion. */
  private boolean owesYearsBooklet(Slot slot) {
    List<Slot> slots = Register.slots(scene.plan());
    return scene.plan().reads("booklet", "year") && slot.equals(slots.get(slots.size() - 1));
  }

  private boolean hasBooklet(Register register, Household household, LocalDate day) {
    return tasks(
            register.visits(household).stream()
                .filter(v -> scene.inYear(v.day()) && !v.day().isAfter(day))
                .filter(v -> v.what().membersReached() > 0))
        .contains(VisitTask.BOOKLET);
  }

  private static Set<VisitTask> tasks(Stream<Dated<Visit>> visits) {
    return visits.flatMap(v -> v.what().tasks().stream()).collect(Collectors.toSet());
  }
}
