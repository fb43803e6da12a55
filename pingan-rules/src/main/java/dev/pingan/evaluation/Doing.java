package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose doing an entry is: units, the bureau, the standing group; and for which village.
 *
 * @param bureau whether the bureau did it, or nobody in particular had to
 */
record Doing(
    Set<Id<Unit>> units, boolean bureau, boolean standingGroup, Optional<Id<Village>> village) {

  private static final Doing NOBODY_IN_PARTICULAR =
      new Doing(Set.of(), true, false, Optional.empty());

  static Doing of(Content content) {
    return content.match(Reader.INSTANCE);
  }

  private static Doing by(Set<Actor> actors, Optional<Id<Village>> village) {
    Set<Id<Unit>> units =
        actors.stream().flatMap(actor -> actor.unit().stream()).collect(Collectors.toSet());
    return new Doing(
        units, actors.contains(Actor.bureau()), actors.contains(Actor.standingGroup()), village);
  }

  private static Doing of(Optional<Id<Unit>> unit) {
    return unit.map(u -> new Doing(Set.of(u), false, false, Optional.empty()))
        .orElse(NOBODY_IN_PARTICULAR);
  }

  /** Reads each shape. */
  private enum Reader implements Content.Cases<Doing> {
    INSTANCE;

    @Override
    public Doing act(Act act) {
      return by(act.by(), act.village());
    }

    @Override
    public Doing measure(Measure measure) {
      return by(measure.by(), Optional.empty());
    }

    @Override
    public Doing visit(Visit visit) {
      return of(Optional.of(visit.unit()));
    }

    @Override
    public Doing shift(Shift shift) {
      return of(shift.unit());
    }

    /** A case is the bureau's affair whichever unit it is tagged with. Ruling 23. */
    @Override
    public Doing caseOf(Case c) {
      Doing by = by(c.by(), Optional.empty());
      Set<Id<Unit>> units = c.unit().map(Set::of).orElse(Set.of());
      return new Doing(units, true, by.standingGroup(), Optional.empty());
    }

    @Override
    public Doing step(Step step) {
      return by(step.by(), Optional.empty());
    }

    @Override
    public Doing incident(Incident incident) {
      return NOBODY_IN_PARTICULAR;
    }

    @Override
    public Doing nilReport(NilReport nilReport) {
      return by(nilReport.by(), Optional.empty());
    }

    @Override
    public Doing survey(Survey survey) {
      return NOBODY_IN_PARTICULAR;
    }
  }
}
