package dev.pingan.cli;

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

  InputException(String where, RuntimeException cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
