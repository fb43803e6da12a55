package dev.pingan.identity;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A wording for people to read: Chinese always, English where somebody supplied it. */
@Value.Immutable(builder = false)
public abstract sealed class Label permits ImmutableLabel {
  Label() {}

  /** Returns a wording in both languages. */
  public static Label of(String zh, String en) {
    return ImmutableLabel.of(zh, Optional.of(en));
  }

  /** Returns a wording in Chinese only. */
  public static Label of(String zh) {
    return ImmutableLabel.of(zh, Optional.empty());
  }

  /** The Chinese wording; never blank. */
  @Value.Parameter
  public abstract String zh();

  /** The English wording, if there is one; never blank. */
  @Value.Parameter
  public abstract Optional<String> en();

  /** Returns the wording for a reader of that language; Chinese where there is no English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh() : en().orElse(zh());
  }

  @Value.Check
  void check() {
    if (zh().isBlank() || en().map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException("a label is not blank; leave the English out instead");
    }
  }
}
