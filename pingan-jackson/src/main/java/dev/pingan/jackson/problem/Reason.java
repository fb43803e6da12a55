package dev.pingan.jackson.problem;

/** Why something could not be read. The codes are public: they do not change. */
public enum Reason {
  /** The text breaks off or is not JSON. */
  NOT_JSON("not-json"),
  /** The text of a sheet is not CSV. */
  NOT_CSV("not-csv"),
  /** Something follows the one value that was expected. */
  TRAILING_CONTENT("trailing-content"),
  /** A limit on length or depth is passed. */
  TOO_LARGE("too-large"),
  /** Another kind of value stands here, such as text in place of a number. */
  WRONG_TYPE("wrong-type"),
  /** {@code null} stands here; a field without a value is left out. */
  NULL_VALUE("null-value"),
  /** No such field here. */
  UNKNOWN_FIELD("unknown-field"),
  /** One or more mandatory fields are not there. */
  MISSING_FIELD("missing-field"),
  /** The field was there already. */
  DUPLICATE_FIELD("duplicate-field"),
  /** The set has this element already. */
  DUPLICATE_ELEMENT("duplicate-element"),
  /** No such shape of object. */
  UNKNOWN_TYPE("unknown-type"),
  /** The document is of a newer major version than this library reads. */
  NEWER_SCHEMA("newer-schema"),
  /** Not one of a closed list of codes. */
  UNKNOWN_CODE("unknown-code"),
  /** Not a day as {@code YYYY-MM-DD}. */
  BAD_DATE("bad-date"),
  /** Not an instant with an offset. */
  BAD_INSTANT("bad-instant"),
  /** Text in another encoding than UTF-8, or no Unicode: half of a surrogate pair. */
  BAD_TEXT("bad-text"),
  /** More lines were rejected than the caller puts up with. */
  TOO_MANY_REJECTED("too-many-rejected"),
  /** A number or time outside its bounds. */
  OUT_OF_RANGE("out-of-range"),
  /** Well formed, but the model refuses the value. */
  INVALID("invalid");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  /** The code, in kebab case. */
  public String code() {
    return code;
  }
}
