package dev.pingan.ledger;

/**
 * The nine shapes of ledger entries (台账); the family is closed, the kinds within a shape are open.
 */
public enum Shape {
  /** Something done: a meeting, banners, a lesson, a filing. */
  ACT("act"),
  /** A standing measure put in place. */
  MEASURE("measure"),
  /** A visit to one household. */
  VISIT("visit"),
  /** Who was on duty on a day. */
  SHIFT("shift"),
  /** A matter, complaint, finding of misconduct or inspection that asks for an answer. */
  CASE("case"),
  /** A step in answer to a case. */
  STEP("step"),
  /** An event of a zero-incident category. */
  INCIDENT("incident"),
  /** A report that nothing happened. */
  NIL_REPORT("nil-report"),
  /** A satisfaction survey's figures. */
  SURVEY("survey");

  private final String code;

  Shape(String code) {
    this.code = code;
  }

  /** Returns the shape's code, the {@code type} of the JSON format. */
  public String code() {
    return code;
  }
}
