package dev.pingan.report;

/** Why a finding falls short, is undetermined or does not apply: a closed list. */
public enum Reason {
  /** Nobody bears the rule; nothing was examined. */
  NO_BEARER("no-bearer"),
  /** No day of the year calls for it; nothing was examined. */
  NO_OCCASION("no-occasion"),
  /** No village is assigned to the unit. */
  NO_VILLAGE_ASSIGNED("no-village-assigned"),
  /** Nobody or nothing is there to be covered, included or defended. */
  NO_BASE("no-base"),
  /** Nothing has asked for an answer. */
  NO_TRIGGER("no-trigger"),
  /** Nothing that counts was recorded. */
  NOTHING_RECORDED("nothing-recorded"),
  /** Too little that counts was recorded. */
  TOO_FEW("too-few"),
  /** It was complete only after the window. */
  COMPLETED_LATE("completed-late"),
  /** Households were not covered. */
  HOUSEHOLD_MISSED("household-missed"),
  /** Somebody of a household was reached, and only tasks are missing there. */
  TASK_MISSING("task-missing"),
  /** Members of households were not reached. */
  MEMBER_MISSED("member-missed"),
  /** Nobody entitled led the shift of a day. */
  LEAD_MISSING("lead-missing"),
  /** No other officer was on duty on a day. */
  OFFICER_MISSING("officer-missing"),
  /** A trigger was not answered. */
  NO_RESPONSE("no-response"),
  /** A trigger was answered after its limit. */
  RESPONSE_LATE("response-late"),
  /** A measure is not in place. */
  NOT_IN_PLACE("not-in-place"),
  /** A measure was in place and has ended. */
  ENDED("ended"),
  /** A body is not set up. */
  NOT_SET_UP("not-set-up"),
  /** A seat is vacant. */
  SEAT_VACANT("seat-vacant"),
  /** A seat is held, though not by whom it should be. */
  SEAT_HELD_BY_ANOTHER("seat-held-by-another"),
  /** Somebody who should be included is not. */
  NOT_INCLUDED("not-included"),
  /** An event of the category happened. */
  CONTRARY_EVENT("contrary-event"),
  /** An event wants a ruling on its grade. */
  RULING_MISSING("ruling-missing"),
  /** No survey, or none with a valid answer. */
  NO_SURVEY("no-survey"),
  /** The rate is below its target. */
  RATE_BELOW("rate-below"),
  /** The register of households is not given. */
  REGISTER_MISSING("register-missing"),
  /** Head counts are not known. */
  HEAD_COUNT_MISSING("head-count-missing"),
  /** The list of key sites is not given. */
  KEY_SITES_MISSING("key-sites-missing"),
  /** The year's holiday arrangement is not published. */
  CALENDAR_MISSING("calendar-missing");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  /** Returns the reason's code in the JSON format. */
  public String code() {
    return code;
  }
}
