package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What is needed to make a report again: same inputs, byte-identical report. */
@Value.Immutable(copy = true)
public abstract sealed class Receipt permits ImmutableReceipt {
  Receipt() {}

  /** Starts a receipt; all but what only the gatherer of the facts may know is needed. */
  public static Builder builder() {
    return ImmutableReceipt.builder();
  }

  /** Version of the library that evaluated. */
  public abstract String library();

  /** The plan's name. */
  public abstract Id<Plan> plan();

  /** SHA-256 of the plan. */
  public abstract String planDigest();

  /** SHA-256 of the organisation. */
  public abstract String organisationDigest();

  /** SHA-256 of the plan year's rows of the holiday calendar, and of next January's days. */
  public abstract String calendarDigest();

  /** SHA-256 of the dispensations laid over it. */
  public abstract String dispensationsDigest();

  /** The readings in force. */
  public abstract Map<Id<Point>, Id<Reading>> readings();

  /** The day as of which it was evaluated. */
  public abstract LocalDate asOf();

  /** The instant as of which records were known; absent if all that were delivered count. */
  public abstract Optional<Instant> knownAt();

  /** SHA-256 of the effective ledger, where whoever gathered the facts knew it. */
  public abstract Optional<String> ledgerDigest();

  /** How many entries in force were gathered, where that is known. */
  public abstract OptionalLong entries();

  /** How many readable records were set aside, where that is known. */
  public abstract OptionalLong rejected();

  /**
   * How many records in force, dated by the as-of day, feed no rule; absent unless the report has
   * seen the records again.
   */
  public abstract OptionalLong unattributed();

  Receipt withCountsOf(Details details) {
    return ((ImmutableReceipt) this).withUnattributed(details.unattributed().size());
  }

  /**
   * Returns what differs between the inputs of two reports, each as the field's name; empty if both
   * were made from the same. What one of them does not know does not differ.
   */
  public List<String> differencesFrom(Receipt other) {
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("library", library().equals(other.library()));
    same.put("plan", plan().equals(other.plan()));
    same.put("planDigest", planDigest().equals(other.planDigest()));
    same.put("organisationDigest", organisationDigest().equals(other.organisationDigest()));
    same.put("calendarDigest", calendarDigest().equals(other.calendarDigest()));
    same.put("dispensationsDigest", dispensationsDigest().equals(other.dispensationsDigest()));
    same.put("readings", readings().equals(other.readings()));
    same.put("asOf", asOf().equals(other.asOf()));
    same.put("knownAt", knownAt().equals(other.knownAt()));
    same.put("ledgerDigest", agree(ledgerDigest(), other.ledgerDigest()));
    same.put("entries", agree(entries(), other.entries()));
    same.put("rejected", agree(rejected(), other.rejected()));
    same.put("unattributed", agree(unattributed(), other.unattributed()));
    return same.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean agree(OptionalLong one, OptionalLong other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** Collects a receipt's fields. */
  public interface Builder {
    /** Sets the library's version. */
    Builder library(String library);

    /** Sets the plan's name. */
    Builder plan(Id<Plan> plan);

    /** Sets the plan's digest. */
    Builder planDigest(String planDigest);

    /** Sets the organisation's digest. */
    Builder organisationDigest(String organisationDigest);

    /** Sets the calendar's digest. */
    Builder calendarDigest(String calendarDigest);

    /** Sets the dispensations' digest. */
    Builder dispensationsDigest(String dispensationsDigest);

    /** Puts the readings in force. */
    Builder readings(Map<? extends Id<Point>, ? extends Id<Reading>> readings);

    /** Sets the as-of day. */
    Builder asOf(LocalDate asOf);

    /** Sets the known-at instant, if there is one. */
    Builder knownAt(Optional<? extends Instant> knownAt);

    /** Sets the ledger's digest, if it is known. */
    Builder ledgerDigest(Optional<String> ledgerDigest);

    /** Sets how many entries were gathered, if that is known. */
    Builder entries(OptionalLong entries);

    /** Sets how many records were set aside, if that is known. */
    Builder rejected(OptionalLong rejected);

    /** Sets how many records feed no rule, if that is known. */
    Builder unattributed(OptionalLong unattributed);

    /**
     * Builds the receipt.
     *
     * @throws IllegalStateException if a needed field is missing
     */
    Receipt build();
  }
}
