package dev.pingan.organisation;

/** The kinds of locality (属地) at township level. */
public enum LocalityKind {
  /** 乡. */
  TOWNSHIP("township"),
  /** 镇. */
  TOWN("town"),
  /** 街道. */
  SUB_DISTRICT("sub-district"),
  /** 场: a state farm or the like. */
  FARM("farm");

  private final String code;

  LocalityKind(String code) {
    this.code = code;
  }

  /** Returns the kind's code in the JSON format. */
  public String code() {
    return code;
  }
}
