package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import org.immutables.value.Value;

/**
 * A record that feeds no rule of the report, with the reason: nothing is silently lost. Ruling 26.
 */
@Value.Immutable(builder = false)
public abstract sealed class Unattributed permits ImmutableUnattributed {
  Unattributed() {}

  /** Returns the record with its reason. */
  public static Unattributed of(Id<LedgerRecord> id, Why why) {
    return ImmutableUnattributed.of(id, why);
  }

  /** The record's id. */
  @Value.Parameter
  public abstract Id<LedgerRecord> id();

  /** Why it feeds nothing. */
  @Value.Parameter
  public abstract Why why();

  /** Why a record feeds no rule: a closed list. */
  public enum Why {
    /** Neither its household nor its unit is known. */
    UNKNOWN_HOUSEHOLD("unknown-household"),
    /** Nobody lives in the household visited. */
    VACANT_HOUSEHOLD("vacant-household"),
    /** Its village is not known. */
    UNKNOWN_VILLAGE("unknown-village"),
    /** Nobody known did it. */
    UNKNOWN_UNIT("unknown-unit"),
    /** No case of that number is known. */
    UNKNOWN_CASE("unknown-case"),
    /** It is dated before the case that it names. */
    BEFORE_ITS_CASE("before-its-case"),
    /** Its case has that number since another year, of which the case is for good. */
    CASE_OF_ANOTHER_YEAR("case-of-another-year"),
    /** It lies outside the plan year. */
    OUTSIDE_THE_YEAR("outside-the-year"),
    /** No rule of the plan asks for its kind, or asks it of those who did it. */
    NO_RULE("no-rule"),
    /** It amends an entry that is not known. */
    UNKNOWN_ORIGINAL("unknown-original");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    /** Returns the reason's code in the JSON format. */
    public String code() {
      return code;
    }
  }
}
