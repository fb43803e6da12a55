package dev.pingan.plan;

import dev.pingan.identity.Label;
import java.util.List;
import org.immutables.value.Value;

/** Text that is no norm, and why. */
@Value.Immutable(builder = false)
public abstract sealed class Background implements Provision permits ImmutableBackground {
  Background() {}

  /** Returns the background. */
  public static Background of(List<Clause> clauses, Label reason) {
    return ImmutableBackground.of(clauses, reason);
  }

  @Override
  @Value.Parameter
  public abstract List<Clause> clauses();

  /** Why it is no norm. */
  @Value.Parameter
  public abstract Label reason();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.background(this);
  }
}
