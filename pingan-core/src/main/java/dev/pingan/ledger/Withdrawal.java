package dev.pingan.ledger;

import dev.pingan.identity.Code;
import dev.pingan.identity.Id;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An amendment that makes an entry void for good (作废). JSON type {@code void}. */
@Value.Immutable
public abstract sealed class Withdrawal implements Amendment permits ImmutableWithdrawal {
  Withdrawal() {}

  /** Starts a withdrawal; all but the archive reference is needed. */
  public static Builder builder() {
    return ImmutableWithdrawal.builder();
  }

  @Override
  public abstract Id<LedgerRecord> id();

  @Override
  public abstract Instant recordedAt();

  @Override
  public abstract String recordedBy();

  @Override
  public abstract Id<LedgerRecord> original();

  @Override
  public abstract String reason();

  /** Where the evidence of the correction is filed. */
  public abstract Optional<String> archiveRef();

  @Value.Check
  void check() {
    RecordCheck.check(recordedBy(), archiveRef());
    Code.of("the reason of a withdrawal", reason());
  }

  /** Collects a withdrawal's fields. */
  public interface Builder {
    /** Sets the amendment's own id. */
    Builder id(Id<LedgerRecord> id);

    /** Sets the instant at which it was recorded. */
    Builder recordedAt(Instant recordedAt);

    /** Sets who recorded it. */
    Builder recordedBy(String recordedBy);

    /** Sets the id of the original entry. */
    Builder original(Id<LedgerRecord> original);

    /** Sets the code of the reason. */
    Builder reason(String reason);

    /** Sets where the evidence is filed. */
    Builder archiveRef(String archiveRef);

    /** Sets where the evidence is filed, if it is. */
    Builder archiveRef(Optional<String> archiveRef);

    /**
     * Builds the withdrawal.
     *
     * @throws IllegalStateException if a needed field is missing
     * @throws IllegalArgumentException if nobody recorded it
     */
    Withdrawal build();
  }
}
