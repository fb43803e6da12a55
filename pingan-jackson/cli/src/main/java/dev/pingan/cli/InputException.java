package dev.pingan.cli;

/** An input that cannot be read; the message says where, what, and how to mend it. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String where, String what, String mend) {
    super(where + ": " + what + "; " + mend);
  }

  InputException(String where, RuntimeException cause) {
    super(where + ": " + cause.getMessage(), cause);
  }
}
