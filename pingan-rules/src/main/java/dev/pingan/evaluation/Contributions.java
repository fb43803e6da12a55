package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the selected entries add up to, bearer by bearer, in order of day. */
final class Contributions {
  private static final Comparator<Contribution> BY_DAY =
      Comparator.comparing(Contribution::day).thenComparing(c -> c.id().map(Id::value).orElse(""));

  private final Situation situation;
  private final Selector selector;
  private final Doers doers;
  private final Map<Bearer, List<Contribution>> own = new HashMap<>();
  private final List<Contribution> everybodys = new ArrayList<>();

  Contributions(Situation situation, Selector selector) {
    this.situation = situation;
    this.selector = selector;
    this.doers = new Doers(new Handles(situation.organisation()));
    situation.docket().countable(selector.shapes(), situation.year()).stream()
        .filter(entry -> selector.selects(entry.content()))
        .forEach(this::add);
    if (selector.shapes().contains(Shape.VISIT)) {
      situation.organisation().units().forEach(unit -> addVisits(unit.id()));
    }
    everybodys.sort(BY_DAY);
    own.values().forEach(list -> list.sort(BY_DAY));
  }

  /** What counts for that bearer: its own doing, or everybody's that the selector allows. */
  List<Contribution> of(Bearer bearer) {
    return selector.by() == Selector.Doer.BEARER ? own.getOrDefault(bearer, List.of()) : everybodys;
  }

  private void add(Entry entry) {
    Doing doing = Doing.of(entry.content());
    int items = entry.content() instanceof Act act ? act.items() : 1;
    Contribution one = new Contribution(entry.occurredOn(), items, Optional.of(entry.id()));
    if (selector.by() == Selector.Doer.BEARER) {
      doers.bearers(doing).forEach(bearer -> own(bearer).add(one));
    } else if (doers.isAskedOf(selector.by(), doing)) {
      everybodys.add(one);
    }
  }

  private void addVisits(Id<Unit> unit) {
    for (LocalDate day : situation.facts().daysVisitedBy(unit, situation.tomorrow())) {
      Contribution one = new Contribution(day, 1, Optional.empty());
      if (selector.by() == Selector.Doer.BEARER) {
        own(Bearer.unit(unit)).add(one);
      } else if (selector.by() != Selector.Doer.STANDING_GROUP) {
        everybodys.add(one);
      }
    }
  }

  private List<Contribution> own(Bearer bearer) {
    return own.computeIfAbsent(bearer, any -> new ArrayList<>());
  }
}
