package dev.pingan.plan;

/** What performance after the window does. Ruling 10. */
public enum LatePolicy {
  /** It fulfils late, until the next window of the rule or the year's end. */
  CURES_LATE("cures-late"),
  /** The breach stays; the lateness is only noted. */
  RECORDED_ONLY("recorded-only");

  private final String code;

  LatePolicy(String code) {
    this.code = code;
  }

  /** Returns the code in the JSON format. */
  public String code() {
    return code;
  }
}
