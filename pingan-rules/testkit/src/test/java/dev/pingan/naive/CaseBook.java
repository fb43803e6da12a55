package dev.pingan.naive;

import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of the plan year. Rulings 13 and 20: a number names one case of its number space for
 * good; its earliest record (then the smaller id) gives everything, the year included.
 */
final class CaseBook {
  private static final Set<Kind> MATTERS =
      Set.of(Kind.COURT_CASE, Kind.DISPUTE, Kind.PETITION, Kind.COLLECTED_ISSUE);

  private final Scene scene;

  CaseBook(Scene scene) {
    this.scene = scene;
  }

  static boolean isMatter(Case c) {
    return MATTERS.contains(c.kind());
  }

  List<Dated<Case>> matters() {
    return casesIn("matters");
  }

  List<Dated<Case>> complaints() {
    return casesIn("kind complaint");
  }

  List<Dated<Case>> misconduct() {
    return casesIn("kind misconduct");
  }

  List<Dated<Case>> inspections() {
    return casesIn("kind inspection");
  }

  private List<Dated<Case>> casesIn(String space) {
    return earliestIn(space).stream().filter(c -> scene.inYear(c.day())).toList();
  }

  private List<Dated<Case>> earliestIn(String space) {
    List<Dated<Case>> records =
        scene.all(Case.class).stream().filter(c -> space(c.what()).equals(space)).toList();
    return records.stream()
        .filter(c -> records.stream().noneMatch(other -> isEarlierOfSameCase(other, c)))
        .toList();
  }

  private static boolean isEarlierOfSameCase(Dated<Case> one, Dated<Case> other) {
    return one.what().caseId().equals(other.what().caseId())
        && (one.day().isBefore(other.day())
            || (one.day().equals(other.day()) && one.id().compareTo(other.id()) < 0));
  }

  /** The steps of those kinds to that case, none of them before it. Ruling 22. */
  List<Dated<Step>> steps(Dated<Case> to, Kind... kinds) {
    return scene.all(Step.class).stream()
        .filter(step -> List.of(kinds).contains(step.what().kind()))
        .filter(step -> step.what().caseId().equals(to.what().caseId()))
        .filter(step -> !step.day().isBefore(to.day()))
        .toList();
  }

  /** Whether the step answers a case of the year that its kind can answer, and not too early. */
  boolean isLive(Dated<Step> step) {
    return scene.all(Case.class).stream()
        .map(c -> space(c.what()))
        .distinct()
        .filter(space -> answersIn(step.what().kind(), space))
        .flatMap(space -> casesIn(space).stream())
        .anyMatch(
            c -> c.what().caseId().equals(step.what().caseId()) && !step.day().isBefore(c.day()));
  }

  /** Matters share their numbers; every other kind of case has its own. */
  private static String space(Case c) {
    return isMatter(c) ? "matters" : "kind " + c.kind().code();
  }

  /** A step answers where its kind can; a kind that the plan does not speak of, anywhere. */
  private static boolean answersIn(Kind step, String space) {
    return switch (step.code()) {
      case "return-visit" -> space.equals("matters");
      case "accepted", "verified", "rectified", "replied" -> space.equals("kind complaint");
      case "handled" -> space.equals("kind complaint") || space.equals("kind misconduct");
      case "adjusted" -> space.equals("kind inspection");
      default -> true;
    };
  }

  static Optional<LocalDate> first(List<Dated<Step>> steps) {
    return steps.stream().map(Dated::day).min(Comparator.naturalOrder());
  }
}
