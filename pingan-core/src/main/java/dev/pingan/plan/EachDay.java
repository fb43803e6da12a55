package dev.pingan.plan;

import org.immutables.value.Value;

/** Somebody is on watch on each duty day of a run. Clauses C067 and C068, ruling 2. */
@Value.Immutable(builder = false)
public abstract sealed class EachDay implements Requirement permits ImmutableEachDay {
  EachDay() {}

  /** Returns the requirement. */
  public static EachDay of(Watch watch) {
    return ImmutableEachDay.of(watch);
  }

  /** Who must be on watch. */
  @Value.Parameter
  public abstract Watch watch();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.eachDay(this);
  }

  /** Who must be on watch. */
  public enum Watch {
    /** 领导带班: a leader entitled to lead that shift. */
    LEADER,
    /** 干部值班: a known officer other than the shift's lead. */
    OFFICER
  }
}
