package dev.pingan.plan;

import org.immutables.value.Value;

/** A seat of the organisation is held by whom it should be. Section 三, ruling 8. */
@Value.Immutable(builder = false)
public abstract sealed class Seated implements Requirement permits ImmutableSeated {
  Seated() {}

  /**
   * Returns the requirement.
   *
   * @param least how many must sit there, where the seat is for several; else 1
   */
  public static Seated of(Seat seat, int least) {
    return ImmutableSeated.of(seat, least);
  }

  /** Which seat. */
  @Value.Parameter
  public abstract Seat seat();

  /** How many must sit there; at least 1. */
  @Value.Parameter
  public abstract int least();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.seated(this);
  }

  @Value.Check
  void check() {
    if (least() < 1) {
      throw new IllegalArgumentException("at least 1 sits on a seat, not " + least());
    }
  }

  /** The seats of which the plan speaks. */
  public enum Seat {
    /** The leading group itself. */
    GROUP,
    /** 组长: the director. */
    HEAD,
    /** 副组长: the Party secretary. */
    DEPUTY,
    /** 成员: all of the leadership and all leaders of deputy-section rank. */
    MEMBERS,
    /** 办公室: the group's office. */
    OFFICE,
    /** Those who run the office. */
    OFFICE_STAFF
  }
}
