package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/** A record that was considered for a finding: it counted, or what it failed by. */
@Value.Immutable(builder = false)
public abstract sealed class Considered permits ImmutableConsidered {
  Considered() {}

  /** Returns the record with the conditions that it did not meet. */
  public static Considered of(Id<LedgerRecord> id, LocalDate occurredOn, Set<Condition> failed) {
    return ImmutableConsidered.of(id, occurredOn, failed);
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

  /** Returns whether it counted. */
  public boolean counted() {
    return failed().isEmpty();
  }

  /** Returns whether it failed by one condition only, and counts nowhere else in the rule. */
  public boolean isNearMiss() {
    return failed().size() == 1
        && !failed().contains(Condition.OTHER_OCCASION)
        && !failed().contains(Condition.NOT_YET);
  }
}
