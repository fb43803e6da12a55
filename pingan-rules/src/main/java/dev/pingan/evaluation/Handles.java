package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import java.util.Set;

/**
 * Whether an entry carries a handle by which this organisation can take hold of it: without one it
 * feeds nothing. A step's handle is its case, which depends on the day. Ruling 26.
 */
final class Handles {
  private static final Set<String> MATTERS = Kind.DISPUTE.spaces();

  private final Organisation organisation;

  Handles(Organisation organisation) {
    this.organisation = organisation;
  }

  boolean isKnown(Content content) {
    return switch (content.shape()) {
      case ACT, MEASURE, NIL_REPORT, SHIFT -> actIsKnown(content);
      case CASE -> caseIsKnown((Case) content);
      case VISIT, STEP, INCIDENT, SURVEY -> true;
    };
  }

  boolean isKnown(Id<Unit> unit) {
    return organisation.unit(unit).isPresent();
  }

  /** Zero is attested by the bureau and its units alone. Ruling 27. */
  private boolean actIsKnown(Content content) {
    if (content instanceof Act act && act.kind().equals(Kind.VILLAGE_MEETING)) {
      return act.village().flatMap(organisation::village).isPresent();
    }
    Doing doing = Doing.of(content);
    return doing.bureau()
        || (doing.standingGroup() && content.shape() != Shape.NIL_REPORT)
        || doing.units().stream().anyMatch(this::isKnown);
  }

  /** A matter is its unit's; any other case is taken by its own number. */
  private boolean caseIsKnown(Case c) {
    return !c.kind().spaces().equals(MATTERS) || c.unit().filter(this::isKnown).isPresent();
  }
}
