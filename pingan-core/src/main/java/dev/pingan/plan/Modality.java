package dev.pingan.plan;

/** With what force a clause of the plan binds. */
public enum Modality {
  /** Mandatory and testable (要、必须、不得). */
  MANDATORY("mandatory"),
  /** Mandatory in form; only that something is on file could be shown. */
  DOCUMENTARY("documentary"),
  /** Must not happen (不发生). */
  ZERO("zero"),
  /** A target outcome. */
  TARGET("target"),
  /** A principle. */
  PRINCIPLE("principle"),
  /** An exhortation. */
  HORTATORY("hortatory"),
  /** No norm at all: title, basis, importance. */
  NONE("none");

  private final String code;

  Modality(String code) {
    this.code = code;
  }

  /** Returns the modality's code in the JSON format. */
  public String code() {
    return code;
  }
}
