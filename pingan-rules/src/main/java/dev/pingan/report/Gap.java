package dev.pingan.report;

import dev.pingan.organisation.Answerable;
import org.immutables.value.Value;

/**
 * A hole in the net of responsibility (责任体系): a role that nobody fills, or somebody without a part.
 */
@Value.Immutable(builder = false)
public abstract sealed class Gap implements Comparable<Gap> permits ImmutableGap {
  Gap() {}

  /** Returns the gap. */
  public static Gap of(Kind kind, String where) {
    return ImmutableGap.of(kind, where);
  }

  /** What is missing. */
  @Value.Parameter
  public abstract Kind kind();

  /** Of whom: a bearer in the form of finding ids, a role, or an officer's id. */
  @Value.Parameter
  public abstract String where();

  @Override
  public int compareTo(Gap other) {
    int byKind = kind().compareTo(other.kind());
    return byKind != 0 ? byKind : where().compareTo(other.where());
  }

  /** What is missing in the net of responsibility. */
  public enum Kind {
    /** No unit is assigned to a village. */
    NOBODY_ASSIGNED,
    /** A role in the line upwards is vacant; see {@link Answerable.Role}. */
    SEAT_VACANT,
    /**
     * An officer stands in no line, sits in no group and is not of the leadership, although
     * everyone has a part (人人肩上有职责). C097.
     */
    OFFICER_WITH_NOTHING
  }
}
