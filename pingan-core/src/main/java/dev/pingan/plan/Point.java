package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.List;
import org.immutables.value.Value;

/**
 * A phrase of the plan that may be read in more than one way, with the ways that are admissible.
 */
@Value.Immutable(builder = false)
public abstract sealed class Point permits ImmutablePoint {
  Point() {}

  /** Returns the point; the first reading is the default. */
  public static Point of(String id, String from, Label question, Reading... readings) {
    return ImmutablePoint.of(Id.of(id), from, question, List.of(readings));
  }

  /** Its name for good: {@code ten-day-scope}. */
  @Value.Parameter
  public abstract Id<Point> id();

  /** Where the choice is argued: a question or a ruling of the design notes. */
  @Value.Parameter
  public abstract String from();

  /** What is in question. */
  @Value.Parameter
  public abstract Label question();

  /** The admissible readings, the default first; two or more. */
  @Value.Parameter
  public abstract List<Reading> readings();

  /** Returns the reading that holds unless another is chosen. */
  public Reading byDefault() {
    return readings().get(0);
  }

  @Value.Check
  void check() {
    if (readings().stream().map(Reading::id).distinct().count() != readings().size()
        || readings().size() < 2) {
      throw new IllegalArgumentException(
          "the point " + id() + " has two or more different readings, not " + readings());
    }
  }
}
