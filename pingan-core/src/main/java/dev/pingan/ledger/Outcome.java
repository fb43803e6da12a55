package dev.pingan.ledger;

/** What a step found: a return visit's outcome, or a verification's. */
public enum Outcome {
  /** The matter is solved. */
  SOLVED("solved"),
  /** 一时没有解决: not solved yet. */
  UNSOLVED("unsolved"),
  /** 无法解决: cannot be solved. */
  UNSOLVABLE("unsolvable"),
  /** 对办理结果不满意: handled, and disliked. */
  DISSATISFIED("dissatisfied"),
  /** 属实: the complaint is true. */
  TRUE("true"),
  /** The complaint is not true. */
  UNTRUE("untrue");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** Returns the outcome's code in the JSON format. */
  public String code() {
    return code;
  }

  /** Returns whether it is a return visit's outcome; else it is a verification's. */
  public boolean isOfReturnVisit() {
    return this != TRUE && this != UNTRUE;
  }
}
