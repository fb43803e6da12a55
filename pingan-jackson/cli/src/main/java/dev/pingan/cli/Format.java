package dev.pingan.cli;

import java.util.Locale;

/** The forms of what is printed. */
enum Format {
  /** To read. */
  TEXT,
  /** To process. */
  JSON;

  /** Returns the code, as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
