package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A record that was considered for a finding: that it counted and how, or what it failed by. */
@Value.Immutable(builder = false)
public abstract sealed class Considered permits ImmutableConsidered {
  /** What fails by these was not what was asked for, whatever else had been changed in it. */
  private static final Set<Condition> BESIDE_THE_POINT =
      EnumSet.of(
          Condition.OTHER_OCCASION,
          Condition.NOT_YET,
          Condition.ANSWERED_ALREADY,
          Condition.NO_VALID_ANSWER,
          Condition.NOT_THE_LATEST);

  Considered() {}

  /** Returns the record with the conditions that it did not meet; without any, it counted. */
  public static Considered of(Id<LedgerRecord> id, LocalDate occurredOn, Set<Condition> failed) {
    return ImmutableConsidered.of(id, occurredOn, failed, Optional.empty());
  }

  /** Returns the record as one that counted, with that proviso. */
  public static Considered counted(Id<LedgerRecord> id, LocalDate occurredOn, Proviso proviso) {
    return ImmutableConsidered.of(id, occurredOn, Set.of(), Optional.of(proviso));
  }

  /** The record. */
  @Value.Parameter
  public abstract Id<LedgerRecord> id();

  /** The day on which it happened. */
  @Value.Parameter
  public abstract LocalDate occurredOn();

  /** The conditions that it did not meet; none if it counted. */
  @Value.Parameter
  public abstract Set<Condition> failed();

  /** What is to be said of a record that counted, if it did not do so plainly. */
  @Value.Parameter
  public abstract Optional<Proviso> proviso();

  /** Returns whether it counted. */
  public boolean counted() {
    return failed().isEmpty();
  }

  /** Returns whether it failed by one condition only, and might else have been what was asked. */
  public boolean isNearMiss() {
    return failed().size() == 1 && failed().stream().noneMatch(BESIDE_THE_POINT::contains);
  }

  /** What is to be said of a record that counted, though not plainly. */
  public enum Proviso {
    /** It came after the time, and counted as late. */
    LATE("late"),
    /** It keeps the finding undetermined until its grade is ruled on. */
    GRADE_PENDING("grade-pending");

    private final String code;

    Proviso(String code) {
      this.code = code;
    }

    /** Returns the proviso's code in the JSON format. */
    public String code() {
      return code;
    }
  }
}
