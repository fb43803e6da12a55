package dev.pingan.ledger;

/** The grade of an accident (事故等级). State Council Order 493, article 3. */
public enum AccidentGrade {
  /** 一般. */
  ORDINARY("ordinary"),
  /** 较大. */
  LARGER("larger"),
  /** 重大. */
  MAJOR("major"),
  /** 特别重大. */
  ESPECIALLY_MAJOR("especially-major");

  private final String code;

  AccidentGrade(String code) {
    this.code = code;
  }

  /** Returns the grade's code in the JSON format. */
  public String code() {
    return code;
  }
}
