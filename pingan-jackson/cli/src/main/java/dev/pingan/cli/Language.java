package dev.pingan.cli;

import java.util.Locale;

/** The languages in which a report is told. */
enum Language {
  /** Chinese. */
  ZH(Locale.CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** Returns the code, as it is given on the command line. */
  @Override
  public String toString() {
    return locale.getLanguage();
  }
}
