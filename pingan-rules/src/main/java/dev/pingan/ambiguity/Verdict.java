package dev.pingan.ambiguity;

import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Status;
import java.util.Map;
import org.immutables.value.Value;

/** The status of a finding under one choice of readings. */
@Value.Immutable(builder = false)
public abstract sealed class Verdict permits ImmutableVerdict {
  Verdict() {}

  static Verdict under(Map<Id<Point>, Id<Reading>> readings, Status status, Asked asked) {
    return ImmutableVerdict.of(readings, status, asked);
  }

  /** The reading of each point on which the rule turns. */
  @Value.Parameter
  public abstract Map<Id<Point>, Id<Reading>> under();

  /** The status under them. */
  @Value.Parameter
  public abstract Status status();

  /** Whether the very same finding exists under them. */
  @Value.Parameter
  public abstract Asked asked();

  /** How a finding's counterpart under another reading was found. */
  public enum Asked {
    /** The same rule, bearer and occasion. */
    ALIKE,
    /**
     * Asked differently: the worst of the rule for the bearer, else for anybody, at the same time;
     * where nothing is asked then, at any time.
     */
    DIFFERENTLY
  }
}
