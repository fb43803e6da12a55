package dev.pingan.naive;

import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Step;
import dev.pingan.organisation.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Section 四(二)2: return visits to matters. Rulings 20 and 21. */
final class MatterRules {
  private final Scene scene;
  private final CaseBook cases;

  MatterRules(Scene scene) {
    this.scene = scene;
    this.cases = new CaseBook(scene);
  }

  /** C040, C045: each matter in the first window that starts after its day. */
  List<NaiveFinding> returnVisit() {
    List<Slot> windows = Slots.followUps(scene.plan().year());
    return scene.perUnit(
        "return-visit",
        unit ->
            windows.stream()
                .map(
                    window ->
                        Answering.inWindow(
                            scene,
                            "return-visit",
                            Scene.bearer(unit),
                            window,
                            matters(unit)
                                .filter(m -> next(windows, m).equals(Optional.of(window)))
                                .map(m -> returnVisited(m, window))
                                .toList())));
  }

  private static Optional<Slot> next(List<Slot> windows, Dated<Case> matter) {
    return windows.stream()
        .filter(window -> window.start().isAfter(matter.day()))
        .min(Comparator.comparing(Slot::start));
  }

  /** A visit before the window is a near miss and answers nothing (ruling 21). */
  private Answering.Trigger returnVisited(Dated<Case> matter, Slot window) {
    return new Answering.Trigger(
        matter.day(),
        CaseBook.first(
            returnVisits(matter).filter(v -> !v.day().isBefore(window.start())).toList()));
  }

  /** C041: explained at a return visit of the same matter, the same day or later. */
  List<NaiveFinding> explanation() {
    return openOutcomes("explanation", Step::explained);
  }

  /** C043: a next step, or found solved, the same day or later. */
  List<NaiveFinding> nextStep() {
    return openOutcomes("next-step", visit -> visit.nextStep() || is(visit, Outcome.SOLVED));
  }

  private List<NaiveFinding> openOutcomes(String rule, Predicate<Step> answers) {
    return scene.perUnit(
        rule,
        unit ->
            Stream.of(
                Answering.inTheYear(
                    scene,
                    rule,
                    Scene.bearer(unit),
                    matters(unit).flatMap(m -> openOutcomes(m, answers)).toList())));
  }

  /** Each return visit with an open outcome asks, also outside the three windows. */
  private Stream<Answering.Trigger> openOutcomes(Dated<Case> matter, Predicate<Step> answers) {
    return returnVisits(matter)
        .filter(v -> isOpen(v.what()))
        .map(
            open ->
                new Answering.Trigger(
                    open.day(),
                    CaseBook.first(
                        returnVisits(matter)
                            .filter(v -> !v.day().isBefore(open.day()))
                            .filter(v -> answers.test(v.what()))
                            .toList())));
  }

  private static boolean isOpen(Step visit) {
    return is(visit, Outcome.UNSOLVED)
        || is(visit, Outcome.UNSOLVABLE)
        || is(visit, Outcome.DISSATISFIED);
  }

  private static boolean is(Step visit, Outcome outcome) {
    return visit.outcome().equals(Optional.of(outcome));
  }

  /** The unit is the matter's, whoever visits (ruling 21). */
  private Stream<Dated<Case>> matters(Unit unit) {
    return cases.matters().stream().filter(m -> m.what().unit().equals(Optional.of(unit.id())));
  }

  private Stream<Dated<Step>> returnVisits(Dated<Case> matter) {
    return cases.steps(matter, Kind.RETURN_VISIT).stream();
  }
}
