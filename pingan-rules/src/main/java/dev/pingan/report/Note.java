package dev.pingan.report;

/** Something worth knowing about a finding that does not change its status. */
public enum Note {
  /** Completed on the very limit day, where readings differ. Ruling 4. */
  ON_LIMIT_DAY("on-limit-day"),
  /** The limit day is a day off. Ruling 4. */
  LIMIT_ON_DAY_OFF("limit-on-day-off"),
  /** The ten-day period was missed, but the month was met. Ruling 24. */
  MONTH_MET("month-met"),
  /** Completed late; the rule's policy only records it. Ruling 10. */
  LATE_RECORDED("late-recorded"),
  /** More members were reached than the register counts; capped. Ruling 16. */
  REACHED_ABOVE_REGISTER("reached-above-register"),
  /** Some head counts are not known. Ruling 16. */
  HEAD_COUNT_UNKNOWN("head-count-unknown"),
  /** The attestations of zero do not cover the period. Ruling 27. */
  NOT_FULLY_ATTESTED("not-fully-attested"),
  /** A case number stands for cases of two years. Ruling 20. */
  CASE_IN_TWO_YEARS("case-in-two-years"),
  /** The next year's notice may still add duty days at the year's end. Ruling 3. */
  NEXT_NOTICE_MAY_ADD_DAYS("next-notice-may-add-days");

  private final String code;

  Note(String code) {
    this.code = code;
  }

  /** Returns the note's code in the JSON format. */
  public String code() {
    return code;
  }
}
