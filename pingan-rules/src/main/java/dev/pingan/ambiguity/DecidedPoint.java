package dev.pingan.ambiguity;

import dev.pingan.plan.Decision;
import dev.pingan.plan.Point;
import org.immutables.value.Value;

/** A point of interpretation that is open no more, with the decision that settled it. */
@Value.Immutable(builder = false)
public abstract sealed class DecidedPoint permits ImmutableDecidedPoint {
  DecidedPoint() {}

  static DecidedPoint of(Point point, Decision decision) {
    return ImmutableDecidedPoint.of(point, decision);
  }

  /** The point, with the readings that were admissible until then. */
  @Value.Parameter
  public abstract Point point();

  /** Which reading holds, by whom it was decided, when, and under which reference. */
  @Value.Parameter
  public abstract Decision decision();
}
