package dev.pingan.plan;

import dev.pingan.identity.Label;
import java.util.List;
import org.immutables.value.Value;

/** A norm that calls for judgement: why no rule can decide it, and what a person would look at. */
@Value.Immutable(builder = false)
public abstract sealed class Declared implements Provision permits ImmutableDeclared {
  Declared() {}

  /** Returns the norm. */
  public static Declared of(List<Clause> clauses, Label reason, Label lookAt) {
    return ImmutableDeclared.of(clauses, reason, lookAt);
  }

  @Override
  @Value.Parameter
  public abstract List<Clause> clauses();

  /** Why no rule can honestly decide it. */
  @Value.Parameter
  public abstract Label reason();

  /** The records at which a person would look to judge it. */
  @Value.Parameter
  public abstract Label lookAt();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.declared(this);
  }
}
