package dev.pingan.ledger;

import dev.pingan.identity.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the ledger (台账): what happened on a day, as somebody recorded it. Section 五3. */
@Value.Immutable
public abstract sealed class Entry implements LedgerRecord permits ImmutableEntry {
  Entry() {}

  /** Starts an entry; all but the archive reference is needed. */
  public static Builder builder() {
    return ImmutableEntry.builder();
  }

  @Override
  public abstract Id<LedgerRecord> id();

  /** The day on which it happened, in the bureau's own time zone; in the years 1 to 9999. */
  public abstract LocalDate occurredOn();

  @Override
  public abstract Instant recordedAt();

  @Override
  public abstract String recordedBy();

  /** Where the evidence (佐证材料) is filed. */
  public abstract Optional<String> archiveRef();

  /** What happened. */
  public abstract Content content();

  @Value.Check
  void check() {
    RecordCheck.check(recordedBy(), archiveRef(), occurredOn());
  }

  /** Collects an entry's fields. */
  public interface Builder {
    /** Sets the record's id. */
    Builder id(Id<LedgerRecord> id);

    /** Sets the day on which it happened. */
    Builder occurredOn(LocalDate occurredOn);

    /** Sets the instant at which it was recorded. */
    Builder recordedAt(Instant recordedAt);

    /** Sets who recorded it. */
    Builder recordedBy(String recordedBy);

    /** Sets where the evidence is filed. */
    Builder archiveRef(String archiveRef);

    /** Sets where the evidence is filed, if it is. */
    Builder archiveRef(Optional<String> archiveRef);

    /** Sets what happened. */
    Builder content(Content content);

    /**
     * Builds the entry.
     *
     * @throws IllegalStateException if a needed field is missing
     * @throws IllegalArgumentException if the day is outside the years 1 to 9999, or nobody
     *     recorded it
     */
    Entry build();
  }
}
