package dev.pingan.cli;

import java.util.List;
import java.util.stream.Stream;

/** An input that cannot be read; the message says where, what, and how to mend it. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String where, String what, String mend) {
    super(where + ": " + what + "; " + mend);
  }

  /** One that names an id which does not exist; the message lists those that do. */
  static InputException unknown(String id, String what, String mend, Stream<?> valid) {
    return new InputException(
        "\"" + id + "\"", "there is no such " + what, mend + " " + valid.toList());
  }

  /** One with several things wrong, all told at once. */
  static InputException all(String where, String what, List<String> problems) {
    return new InputException(
        where,
        new IllegalArgumentException(what + " is refused:\n  " + String.join("\n  ", problems)));
  }

  InputException(String where, RuntimeException cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
