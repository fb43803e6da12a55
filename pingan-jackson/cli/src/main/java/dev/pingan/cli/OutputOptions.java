package dev.pingan.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** In which language and form something is printed. */
final class OutputOptions {
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Converters.OfLanguage.class,
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Language language = Language.ZH;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.OfFormat.class,
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Format format = Format.TEXT;

  Locale locale() {
    return language.locale();
  }

  boolean isChinese() {
    return language == Language.ZH;
  }

  boolean isJson() {
    return format == Format.JSON;
  }
}
