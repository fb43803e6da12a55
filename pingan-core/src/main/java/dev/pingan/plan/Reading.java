package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import org.immutables.value.Value;

/** One admissible way to read a {@link Point}. */
@Value.Immutable(builder = false)
public abstract sealed class Reading permits ImmutableReading {
  Reading() {}

  /** Returns the reading. */
  public static Reading of(String id, String zh, String en) {
    return ImmutableReading.of(Id.of(id), Label.of(zh, en));
  }

  /** Its name within the point, for good: {@code last}. */
  @Value.Parameter
  public abstract Id<Reading> id();

  /** What it takes the phrase to say. */
  @Value.Parameter
  public abstract Label says();
}
