package dev.pingan.report;

import dev.pingan.ledger.Rejection;
import java.util.List;
import org.immutables.value.Value;

/** What a report can add when it sees the ledger's records again. */
@Value.Immutable(builder = false)
public abstract sealed class Details permits ImmutableDetails {
  Details() {}

  /** Returns the details. */
  public static Details of(List<Unattributed> unattributed, List<Rejection> rejected) {
    return ImmutableDetails.of(unattributed, rejected);
  }

  /** The records in force, dated by the as-of day, that feed no rule; by id. */
  @Value.Parameter
  public abstract List<Unattributed> unattributed();

  /** The readable records that were set aside; by id. */
  @Value.Parameter
  public abstract List<Rejection> rejected();
}
