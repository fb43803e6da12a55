package dev.pingan.testkit;

import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Kind;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who acted, before it is known of which organisation: mostly whoever the kind asks for. */
record Doers(Manner manner, int first, int second) {
  private static final Set<Kind> OF_THE_BUREAU = Set.of(Kind.TARGETS_ASSIGNED, Kind.CONDUCT_NORMS);

  static Arbitrary<Doers> any() {
    Arbitrary<Manner> manners =
        Arbitraries.frequency(
            Tuple.of(9, Manner.AS_ASKED),
            Tuple.of(2, Manner.UNIT),
            Tuple.of(1, Manner.UNITS),
            Tuple.of(1, Manner.BUREAU),
            Tuple.of(1, Manner.UNIT_AND_BUREAU),
            Tuple.of(1, Manner.STANDING_GROUP));
    return Combinators.combine(manners, Cast.picks(3), Cast.picks(3)).as(Doers::new);
  }

  List<Actor> of(Kind kind, Cast cast) {
    Actor unit = cast.actor(first);
    return switch (manner) {
      case AS_ASKED -> List.of(asked(kind, unit));
      case UNIT -> List.of(unit);
      case UNITS -> List.of(unit, cast.actor(second));
      case BUREAU -> alone(kind, Actor.bureau(), unit);
      case UNIT_AND_BUREAU -> List.of(unit, Actor.bureau());
      case STANDING_GROUP -> alone(kind, Actor.standingGroup(), unit);
    };
  }

  private static Actor asked(Kind kind, Actor unit) {
    if (kind.equals(Kind.INSPECTION)) {
      return Actor.standingGroup();
    }
    return OF_THE_BUREAU.contains(kind) ? Actor.bureau() : unit;
  }

  /** A mobilisation meeting without a unit is refused by the model. */
  private static List<Actor> alone(Kind kind, Actor actor, Actor unit) {
    return kind.equals(Kind.MOBILISATION) ? List.of(actor, unit) : List.of(actor);
  }

  /** In what company somebody acts. */
  enum Manner {
    AS_ASKED,
    UNIT,
    UNITS,
    BUREAU,
    UNIT_AND_BUREAU,
    STANDING_GROUP
  }
}
