package dev.pingan.report;

import dev.pingan.plan.Rule;
import java.util.List;
import org.immutables.value.Value;

/**
 * How one finding came about: the rule as resolved, and each record considered. A value, no log.
 */
@Value.Immutable(builder = false)
public abstract sealed class Trace permits ImmutableTrace {
  Trace() {}

  /** Returns the trace. */
  public static Trace of(Finding finding, Rule rule, List<Considered> considered) {
    return ImmutableTrace.of(finding, rule, considered);
  }

  /** The finding, with its window. */
  @Value.Parameter
  public abstract Finding finding();

  /** The rule as the readings in force resolve it. */
  @Value.Parameter
  public abstract Rule rule();

  /** The bearer's records of the kinds for which the rule asks, in order of day, then id. */
  @Value.Parameter
  public abstract List<Considered> considered();

  /** Returns the records that failed by one condition only. */
  public List<Considered> nearMisses() {
    return considered().stream().filter(Considered::isNearMiss).toList();
  }
}
