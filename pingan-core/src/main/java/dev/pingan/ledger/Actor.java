package dev.pingan.ledger;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/** Who acted: the bureau, its standing group, or a unit. */
@Value.Immutable(builder = false)
public abstract sealed class Actor implements Comparable<Actor> permits ImmutableActor {
  private static final String UNIT_PREFIX = "unit:";
  private static final String BUREAU = "bureau";
  private static final String STANDING_GROUP = "standing-group";

  Actor() {}

  /** Returns the bureau. */
  public static Actor bureau() {
    return ImmutableActor.of(BUREAU);
  }

  /** Returns the standing governance group. */
  public static Actor standingGroup() {
    return ImmutableActor.of(STANDING_GROUP);
  }

  /** Returns that unit. */
  public static Actor unit(Id<Unit> unit) {
    return ImmutableActor.of(UNIT_PREFIX + unit);
  }

  /**
   * Reads {@code bureau}, {@code standing-group} or {@code unit:<id>}.
   *
   * @throws IllegalArgumentException if the text is none of them
   */
  public static Actor parse(String text) {
    return switch (text) {
      case BUREAU -> bureau();
      case STANDING_GROUP -> standingGroup();
      default -> {
        if (!text.startsWith(UNIT_PREFIX)) {
          throw new IllegalArgumentException(
              "an actor is bureau, standing-group or unit:<id>, not \"" + text + "\"");
        }
        yield unit(Id.of(text.substring(UNIT_PREFIX.length())));
      }
    };
  }

  /** The text that {@link #parse} reads. */
  @Value.Parameter
  abstract String text();

  /** Returns the unit's id, if this is a unit. */
  @Value.Lazy
  public Optional<Id<Unit>> unit() {
    return text().startsWith(UNIT_PREFIX)
        ? Optional.of(Id.of(text().substring(UNIT_PREFIX.length())))
        : Optional.empty();
  }

  @Override
  public int compareTo(Actor other) {
    return text().compareTo(other.text());
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return text();
  }
}
