package dev.pingan.ledger;

import org.immutables.value.Value;

/** A record that is kept but does not count, with the reason. */
@Value.Immutable(builder = false)
public abstract sealed class Rejection permits ImmutableRejection {
  Rejection() {}

  static Rejection of(LedgerRecord rejected, Reason reason) {
    return ImmutableRejection.of(rejected, reason);
  }

  /** The record. */
  @Value.Parameter
  public abstract LedgerRecord rejected();

  /** Why it does not count. */
  @Value.Parameter
  public abstract Reason reason();

  /** The reasons for which a readable record does not count. */
  public enum Reason {
    /** Another record of the same id, with another content, was recorded earlier. Ruling 30. */
    RECORDED_LATER("recorded-later"),
    /** Records of one id but different contents were recorded at one instant. Ruling 30. */
    RECORDED_AT_ONCE("recorded-at-once"),
    /** It amends an amendment; the original entry's id is to be named instead. Ruling 29. */
    AMENDS_AN_AMENDMENT("amends-an-amendment");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** Returns the reason's code in the JSON format. */
    public String code() {
      return code;
    }
  }
}
