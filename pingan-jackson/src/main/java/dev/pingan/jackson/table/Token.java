package dev.pingan.jackson.table;

/** What a source can stand on. */
public enum Token {
  /** An object begins. */
  OBJECT("an object", "write { ... }"),
  /** An object ends. */
  OBJECT_END("the end of an object", ""),
  /** An array begins. */
  ARRAY("an array", "write [ ... ], even around a single value"),
  /** An array ends. */
  ARRAY_END("the end of an array", ""),
  /** A field's name; its value follows. */
  FIELD("a field", ""),
  /** Text. */
  TEXT("text", "write it in double quotes"),
  /** A number without fraction and exponent. */
  WHOLE("a whole number", "write digits only, without quotes, fraction and exponent"),
  /** A number with a fraction or an exponent. */
  DECIMAL("a number with a fraction or exponent", ""),
  /** {@code true}. */
  TRUE("true", "write true or false, without quotes"),
  /** {@code false}. */
  FALSE("false", "write true or false, without quotes"),
  /** {@code null}. */
  NULL("null", ""),
  /** The text is over. */
  END("nothing", "");

  private final String name;
  private final String mend;

  Token(String name, String mend) {
    this.name = name;
    this.mend = mend;
  }

  /** For people, in the middle of a sentence. */
  String description() {
    return name;
  }

  /** How somebody makes their text have this token. */
  String mend() {
    return mend;
  }

  /** Whether a source has characters for it. */
  boolean hasText() {
    return this == FIELD || this == TEXT || this == WHOLE || this == DECIMAL;
  }

  /** By how much it changes the depth. */
  int nesting() {
    return switch (this) {
      case OBJECT, ARRAY -> 1;
      case OBJECT_END, ARRAY_END -> -1;
      default -> 0;
    };
  }
}
