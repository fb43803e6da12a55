package dev.pingan.plan;

import dev.pingan.identity.Id;
import java.time.LocalDate;
import org.immutables.value.Value;

/** An authority's decision how a point is to be read: by whom, when, under which reference. */
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {
  Decision() {}

  /** Starts a decision; every field is needed. */
  public static Builder builder() {
    return ImmutableDecision.builder();
  }

  /** The point decided. */
  public abstract Id<Point> point();

  /** The reading that holds. */
  public abstract Id<Reading> reading();

  /** The body that decided, as it signs; never blank. */
  public abstract String decidedBy();

  /** The day of the decision. */
  public abstract LocalDate decidedOn();

  /** The number of the document; never blank. */
  public abstract String reference();

  @Value.Check
  void check() {
    if (decidedBy().isBlank() || reference().isBlank()) {
      throw new IllegalArgumentException(
          "a decision names the body that decided and its document; decidedBy or reference is"
              + " blank");
    }
  }

  /** Collects a decision's fields. */
  public interface Builder {
    /** Sets the point decided. */
    Builder point(Id<Point> point);

    /** Sets the reading that holds. */
    Builder reading(Id<Reading> reading);

    /** Sets the body that decided. */
    Builder decidedBy(String decidedBy);

    /** Sets the day of the decision. */
    Builder decidedOn(LocalDate decidedOn);

    /** Sets the number of the document. */
    Builder reference(String reference);

    /**
     * Builds the decision.
     *
     * @throws IllegalStateException if a field is missing
     * @throws IllegalArgumentException if the body or the reference is blank
     */
    Decision build();
  }
}
