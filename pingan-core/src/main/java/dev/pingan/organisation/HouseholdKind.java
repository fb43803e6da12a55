package dev.pingan.organisation;

/** How a household is registered. */
public enum HouseholdKind {
  /** 常住: resident. */
  RESIDENT("resident"),
  /** 流动: living here without local registration; the plan counts it too (C039). */
  FLOATING("floating"),
  /** 空户: a registered home in which nobody lives; outside every rate. */
  VACANT("vacant");

  private final String code;

  HouseholdKind(String code) {
    this.code = code;
  }

  /** Returns the kind's code in the JSON format. */
  public String code() {
    return code;
  }
}
