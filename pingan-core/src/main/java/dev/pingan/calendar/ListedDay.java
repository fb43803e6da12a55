package dev.pingan.calendar;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A day that a year's published holiday arrangement (节假日安排) lists: a day off, or a weekend day
 * worked to make up for one (补班).
 */
@Value.Immutable
public abstract sealed class ListedDay permits ImmutableListedDay {
  ListedDay() {}

  /** Starts a listed day; every field is needed. */
  public static Builder builder() {
    return ImmutableListedDay.builder();
  }

  /** The day. */
  public abstract LocalDate date();

  /** The holiday's Chinese name (春节, 国庆节 …). */
  public abstract String holiday();

  /** Whether the arrangement lists it as a day off or as worked. */
  public abstract DayKind kind();

  /** Why it is listed. */
  public abstract Basis basis();

  /** Whether the day itself is a statutory holiday for all citizens (法定节假日). */
  public boolean isStatutory() {
    return basis() == Basis.STATUTORY;
  }

  @Value.Check
  void check() {
    if ((basis() == Basis.MAKE_UP) != (kind() == DayKind.WORKDAY)) {
      throw new IllegalArgumentException(
          date() + ": a worked day is listed as MAKE_UP and no other, not " + basis());
    }
  }

  /** Why an arrangement lists a day. */
  public enum Basis {
    /** A statutory holiday. */
    STATUTORY,
    /** A weekday off because a statutory day fell on a weekend. */
    SUBSTITUTE,
    /** A weekday off paid for by a weekend worked. */
    SWAP,
    /** A weekend in or touching the span. */
    WEEKEND,
    /** A weekend worked to pay for a swap. */
    MAKE_UP,
    /** A day added by a later notice. */
    EXTENSION,
    /** A day off of one year only. */
    SPECIAL
  }

  /** Collects a listed day's fields. */
  public interface Builder {
    /** Sets the day. */
    Builder date(LocalDate date);

    /** Sets the holiday's name. */
    Builder holiday(String holiday);

    /** Sets whether it is off or worked. */
    Builder kind(DayKind kind);

    /** Sets why it is listed. */
    Builder basis(Basis basis);

    /**
     * Builds the day.
     *
     * @throws IllegalStateException if a field is missing
     * @throws IllegalArgumentException if kind and basis contradict each other
     */
    ListedDay build();
  }
}
