package dev.pingan.plan;

import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.ZeroTarget;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** No incident of a category happens (不发生). Ruling 26. */
@Value.Immutable(builder = false)
public abstract sealed class NoneOf implements Requirement permits ImmutableNoneOf {
  NoneOf() {}

  /** Returns the requirement that any incident of the category breaks. */
  public static NoneOf of(ZeroTarget target) {
    return of(target, Set.of(), Set.of());
  }

  /**
   * Returns the requirement that only some grades break.
   *
   * @param breaking the grades that break it; empty if any incident does
   * @param spared the grades that do not; every other, and no grade, wants a ruling
   */
  public static NoneOf of(
      ZeroTarget target, Set<AccidentGrade> breaking, Set<AccidentGrade> spared) {
    return ImmutableNoneOf.of(target, new TreeSet<>(breaking), new TreeSet<>(spared));
  }

  /** The category. */
  @Value.Parameter
  public abstract ZeroTarget target();

  /** The grades that break it; empty if any incident does. */
  @Value.Parameter
  public abstract Set<AccidentGrade> breaking();

  /** The grades that do not break it. */
  @Value.Parameter
  public abstract Set<AccidentGrade> spared();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.noneOf(this);
  }
}
