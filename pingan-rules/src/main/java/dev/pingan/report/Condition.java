package dev.pingan.report;

/**
 * A condition that a record did not meet, so that it did not count for a finding: a closed list.
 */
public enum Condition {
  /** Its place is not one that counts. */
  WRONG_PLACE("wrong-place"),
  /** Its outcome is not one that counts. */
  WRONG_OUTCOME("wrong-outcome"),
  /** The return visit did not explain. */
  NOT_EXPLAINED("not-explained"),
  /** The return visit stated no next step. */
  NO_NEXT_STEP("no-next-step"),
  /** The complaint is not signed. */
  NOT_SIGNED("not-signed"),
  /** The inspection found no problem. */
  NO_PROBLEM("no-problem"),
  /** The misconduct is of another code. */
  OTHER_CODE("other-code"),
  /** The accident is of another grade. */
  OTHER_GRADE("other-grade"),
  /** It is dated before the window. */
  BEFORE_THE_WINDOW("before-the-window"),
  /** It is dated after the last day on which it could count. */
  AFTER_THE_WINDOW("after-the-window"),
  /** It is dated in another window of the same rule, and is considered there. */
  OTHER_OCCASION("other-occasion"),
  /** It is dated after the as-of day. */
  NOT_YET("not-yet"),
  /** The visit reached nobody. */
  NOBODY_REACHED("nobody-reached"),
  /** The visit did not do every task, and one visit must. */
  TASK_MISSING("task-missing"),
  /** The household is vacant, excused, or did not dwell there for the whole window. */
  HOUSEHOLD_NOT_OWED("household-not-owed"),
  /** The lead is not entitled to lead that shift. */
  NOT_ENTITLED("not-entitled"),
  /** No known officer beside the lead is on the shift. */
  NO_OTHER_OFFICER("no-other-officer"),
  /** The measure has ended. */
  ENDED("ended"),
  /** The site is not one of the unit's key sites. */
  OTHER_SITE("other-site"),
  /** It counts no event. */
  NO_EVENT("no-event"),
  /** The accident's grade does not break the target. */
  SPARED_GRADE("spared-grade"),
  /** It comes before what it would answer. */
  BEFORE_THE_TRIGGER("before-the-trigger"),
  /** An earlier record answered already. */
  ANSWERED_ALREADY("answered-already"),
  /** The survey has no valid answer. */
  NO_VALID_ANSWER("no-valid-answer"),
  /** A later survey counts in its stead. */
  NOT_THE_LATEST("not-the-latest");

  private final String code;

  Condition(String code) {
    this.code = code;
  }

  /** Returns the condition's code in the JSON format. */
  public String code() {
    return code;
  }
}
