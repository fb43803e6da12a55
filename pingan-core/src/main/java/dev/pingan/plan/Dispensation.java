package dev.pingan.plan;

import dev.pingan.identity.Code;
import dev.pingan.identity.Fingerprint;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An approved exception (经批准的例外), laid over an evaluation: results are never edited, and the report
 * shows the finding with it and without. Ruling 34. Never for the zero-incident targets.
 */
@Value.Immutable
public abstract sealed class Dispensation permits ImmutableDispensation {
  Dispensation() {}

  /** Starts a dispensation; every field is needed. */
  public static Builder builder() {
    return ImmutableDispensation.builder();
  }

  /** The host's id of it. */
  public abstract Id<Dispensation> id();

  /** The officer who approved it. */
  public abstract Id<Officer> approver();

  /** The day of the approval. */
  public abstract LocalDate approvedOn();

  /** The instant at which it was recorded; like a correction it counts from then on as known. */
  public abstract Instant recordedAt();

  /** The code of the reason. */
  public abstract String reason();

  /** What is granted. */
  public abstract Grant grant();

  @Value.Check
  void check() {
    Code.of("the reason of a dispensation", reason());
  }

  /** Returns the SHA-256 of all its fields. */
  public String digest() {
    return Fingerprint.begin()
        .add(id())
        .add(approver())
        .add(approvedOn())
        .add(recordedAt())
        .add(reason())
        .add(grant())
        .end();
  }

  /** What a dispensation grants: plain tuples, hence records. */
  public sealed interface Grant {
    /**
     * More time for one bearer at one occasion of a rule.
     *
     * @param rule the rule
     * @param bearer who gets more time
     * @param occasion the occasion's name
     * @param through the new last day, later than the old one
     */
    record Extension(Id<Rule> rule, Bearer bearer, String occasion, LocalDate through)
        implements Grant {}

    /**
     * A household that is not owed a visit: absent twice, say.
     *
     * @param household the household
     * @param occasion the round's name; absent for all rounds of the year
     */
    record Excuse(Id<Household> household, Optional<String> occasion) implements Grant {}
  }

  /** Collects a dispensation's fields. */
  public interface Builder {
    /** Sets the id. */
    Builder id(Id<Dispensation> id);

    /** Sets who approved it. */
    Builder approver(Id<Officer> approver);

    /** Sets the day of the approval. */
    Builder approvedOn(LocalDate approvedOn);

    /** Sets the instant at which it was recorded. */
    Builder recordedAt(Instant recordedAt);

    /** Sets the code of the reason. */
    Builder reason(String reason);

    /** Sets what is granted. */
    Builder grant(Grant grant);

    /**
     * Builds the dispensation.
     *
     * @throws IllegalStateException if a field is missing
     * @throws IllegalArgumentException if the reason is no code
     */
    Dispensation build();
  }
}
