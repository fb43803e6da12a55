package dev.pingan.naive;

import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is owed once in the year: survey, education, plan, ledger, archive, study. Ruling 32. */
final class PaperRules {
  private final Scene scene;

  PaperRules(Scene scene) {
    this.scene = scene;
  }

  /** C007: fulfilled by any survey entry (ruling 28). */
  List<NaiveFinding> survey() {
    return once("survey", scene.all(Survey.class).stream().map(Counting::one));
  }

  /** C092: by the bureau. */
  List<NaiveFinding> targetsAssigned() {
    return once("targets-assigned", acts(Kind.TARGETS_ASSIGNED, Scene::isByBureau));
  }

  /** C105: an inspection by the standing group; a number entered twice is one, as first told. */
  List<NaiveFinding> progressStudied() {
    return once(
        "progress-studied",
        new CaseBook(scene)
            .inspections().stream()
                .filter(c -> c.what().by().contains(Actor.standingGroup()))
                .map(Counting::one));
  }

  /** C070, C101, C103: each unit an act of that kind. */
  List<NaiveFinding> eachUnit(String rule, Kind kind) {
    return scene.perUnit(
        rule, unit -> Stream.of(once(rule, unit, acts(kind, by -> Scene.isBy(by, unit)))));
  }

  /** C102: any live entry of the unit's own making. */
  List<NaiveFinding> ledgerKept() {
    return scene.perUnit(
        "ledger-kept", unit -> Stream.of(once("ledger-kept", unit, ownMaking(unit))));
  }

  private Stream<Counting.Tally> ownMaking(Unit unit) {
    CaseBook cases = new CaseBook(scene);
    Stream<Dated<Act>> acts =
        scene.all(Act.class).stream()
            .filter(e -> Scene.isBy(e.what().by(), unit) && hasHandle(e.what()));
    Stream<Dated<Measure>> measures =
        scene.all(Measure.class).stream().filter(e -> Scene.isBy(e.what().by(), unit));
    Stream<Dated<NilReport>> nilReports =
        scene.all(NilReport.class).stream().filter(e -> Scene.isBy(e.what().by(), unit));
    Stream<Dated<Step>> steps =
        scene.all(Step.class).stream()
            .filter(e -> Scene.isBy(e.what().by(), unit) && cases.isLive(e));
    Stream<Dated<Visit>> visits =
        VisitingRules.liveVisits(scene).stream().filter(e -> e.what().unit().equals(unit.id()));
    Stream<Dated<Shift>> shifts =
        scene.all(Shift.class).stream().filter(e -> e.what().unit().equals(Optional.of(unit.id())));
    Stream<Dated<Case>> matters =
        scene.all(Case.class).stream()
            .filter(e -> CaseBook.isMatter(e.what()))
            .filter(e -> e.what().unit().equals(Optional.of(unit.id())));
    return Stream.of(acts, measures, nilReports, steps, visits, shifts, matters)
        .flatMap(s -> s)
        .map(Counting::one);
  }

  /**
   * Ruling 26: a village meeting's handle is the village, and without it the meeting feeds nothing.
   */
  private boolean hasHandle(Act act) {
    return !act.kind().equals(Kind.VILLAGE_MEETING)
        || scene.organisation().villages().stream()
            .anyMatch(village -> act.village().equals(Optional.of(village.id())));
  }

  private Stream<Counting.Tally> acts(Kind kind, Predicate<Set<Actor>> by) {
    return scene.all(Act.class).stream()
        .filter(act -> act.what().kind().equals(kind) && by.test(act.what().by()))
        .map(act -> new Counting.Tally(act.day(), act.what().items()));
  }

  private List<NaiveFinding> once(String rule, Stream<Counting.Tally> tallies) {
    return List.of(Counting.atLeast(scene, rule, "bureau", scene.year(), 1, tallies.toList()));
  }

  private NaiveFinding once(String rule, Unit unit, Stream<Counting.Tally> tallies) {
    return Counting.atLeast(scene, rule, Scene.bearer(unit), scene.year(), 1, tallies.toList());
  }
}
