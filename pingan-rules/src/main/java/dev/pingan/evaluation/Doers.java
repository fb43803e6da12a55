package dev.pingan.evaluation;

import dev.pingan.ledger.Content;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Selector;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether a doing is of whom a selector asks it.
 *
 * @param handles by which units are known
 */
record Doers(Handles handles) {

  /** Whether it counts for that bearer, as far as the doer goes. */
  boolean serves(Bearer bearer, Selector selector, Content content) {
    Doing doing = Doing.of(content);
    return selector.by() == Selector.Doer.BEARER
        ? bearers(doing).contains(bearer)
        : isAskedOf(selector.by(), doing);
  }

  /** Whom a doing serves: every known unit that it names, the village, the bureau. */
  Set<Bearer> bearers(Doing doing) {
    Set<Bearer> bearers = new LinkedHashSet<>();
    doing.units().stream().filter(handles::isKnown).map(Bearer::unit).forEach(bearers::add);
    doing.village().map(Bearer::village).ifPresent(bearers::add);
    if (doing.bureau()) {
      bearers.add(Bearer.bureau());
    }
    return bearers;
  }

  /**
   * Whether a doing that is not asked of the bearer itself is by somebody of whom it is. The
   * standing group's counts only where it is asked of the standing group.
   */
  boolean isAskedOf(Selector.Doer by, Doing doing) {
    boolean unit = doing.units().stream().anyMatch(handles::isKnown);
    return switch (by) {
      case ANY_UNIT -> unit;
      case STANDING_GROUP -> doing.standingGroup();
      case ANYBODY, BEARER ->
          unit || doing.bureau() || (doing.village().isPresent() && !doing.standingGroup());
    };
  }
}
