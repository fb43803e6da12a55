package dev.pingan.plan;

/** Who bears a rule. */
public enum OwedBy {
  /** The bureau, once. */
  BUREAU("bureau"),
  /** Each participating unit (各单位). */
  EACH_UNIT("each-unit"),
  /** Each unit; one to which no village is assigned owes nothing. Ruling 7. */
  EACH_UNIT_WITH_VILLAGE("each-unit-with-village"),
  /** Each village, answered for by the unit assigned to it. */
  EACH_VILLAGE("each-village");

  private final String code;

  OwedBy(String code) {
    this.code = code;
  }

  /** Returns the code in the JSON format. */
  public String code() {
    return code;
  }
}
