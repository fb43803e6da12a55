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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the selected entries add up to, bearer by bearer, in order of day. */
final class Contributions {
  private static final Comparator<Contribution> BY_DAY =
      Comparator.comparing(Contribution::day).thenComparing(c -> c.id().map(Id::value).orElse(""));

  private final Situation situation;
  private final Selector selector;
  private final Handles handles;
  private final Map<Bearer, List<Contribution>> own = new HashMap<>();
  private final List<Contribution> everybodys = new ArrayList<>();

  Contributions(Situation situation, Selector selector) {
    this.situation = situation;
    this.selector = selector;
    this.handles = new Handles(situation.organisation());
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
      bearers(doing).stream()
          .filter(bearer -> bearer.unit().map(handles::isKnown).orElse(true))
          .forEach(bearer -> own(bearer).add(one));
    } else if (isBy(doing)) {
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

  /** Whom a doing serves: every unit that it names, the village, the bureau. */
  static Set<Bearer> bearers(Doing doing) {
    Set<Bearer> bearers = new LinkedHashSet<>();
    doing.units().stream().map(Bearer::unit).forEach(bearers::add);
    doing.village().map(Bearer::village).ifPresent(bearers::add);
    if (doing.bureau()) {
      bearers.add(Bearer.bureau());
    }
    return bearers;
  }

  private boolean isBy(Doing doing) {
    boolean unit = doing.units().stream().anyMatch(handles::isKnown);
    return switch (selector.by()) {
      case ANY_UNIT -> unit;
      case STANDING_GROUP -> doing.standingGroup();
      case ANYBODY, BEARER -> unit || doing.bureau() || doing.village().isPresent();
    };
  }

  private List<Contribution> own(Bearer bearer) {
    return own.computeIfAbsent(bearer, any -> new ArrayList<>());
  }
}
