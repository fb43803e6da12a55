package dev.pingan.ledger;

import dev.pingan.identity.Code;
import dev.pingan.identity.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment that puts a whole new content in an entry's place (更正); shape, day and bearer may
 * all change. JSON type {@code replace}.
 */
@Value.Immutable
public abstract sealed class Replacement implements Amendment permits ImmutableReplacement {
  Replacement() {}

  /** Starts a replacement; all but the archive reference is needed. */
  public static Builder builder() {
    return ImmutableReplacement.builder();
  }

  @Override
  public abstract Id<LedgerRecord> id();

  @Override
  public abstract Instant recordedAt();

  @Override
  public abstract String recordedBy();

  @Override
  public abstract Id<LedgerRecord> original();

  /** The day on which it really happened; in the years 1 to 9999. */
  public abstract LocalDate occurredOn();

  /** What really happened. */
  public abstract Content content();

  @Override
  public abstract String reason();

  /** Where the evidence of the correction is filed. */
  public abstract Optional<String> archiveRef();

  /** Returns the entry as it is in force by this replacement; it keeps the original's id. */
  public Entry entry() {
    return Entry.builder()
        .id(original())
        .occurredOn(occurredOn())
        .recordedAt(recordedAt())
        .recordedBy(recordedBy())
        .archiveRef(archiveRef())
        .content(content())
        .build();
  }

  @Value.Check
  void check() {
    RecordCheck.check(recordedBy(), archiveRef(), occurredOn());
    Code.of("the reason of a replacement", reason());
  }

  /** Collects a replacement's fields. */
  public interface Builder {
    /** Sets the amendment's own id. */
    Builder id(Id<LedgerRecord> id);

    /** Sets the instant at which it was recorded. */
    Builder recordedAt(Instant recordedAt);

    /** Sets who recorded it. */
    Builder recordedBy(String recordedBy);

    /** Sets the id of the original entry. */
    Builder original(Id<LedgerRecord> original);

    /** Sets the day on which it really happened. */
    Builder occurredOn(LocalDate occurredOn);

    /** Sets what really happened. */
    Builder content(Content content);

    /** Sets the code of the reason. */
    Builder reason(String reason);

    /** Sets where the evidence is filed. */
    Builder archiveRef(String archiveRef);

    /** Sets where the evidence is filed, if it is. */
    Builder archiveRef(Optional<String> archiveRef);

    /**
     * Builds the replacement.
     *
     * @throws IllegalStateException if a needed field is missing
     * @throws IllegalArgumentException if the day is outside the years 1 to 9999, or nobody
     *     recorded it
     */
    Replacement build();
  }
}
