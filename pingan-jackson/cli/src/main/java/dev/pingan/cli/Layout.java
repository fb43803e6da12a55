package dev.pingan.cli;

import java.util.Locale;

/** How the text of an agenda is arranged. */
enum Layout {
  /** Under each last day. */
  DAY,
  /** Each unit its own part, the bureau's own first. */
  UNIT;

  /** Returns the code, as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
