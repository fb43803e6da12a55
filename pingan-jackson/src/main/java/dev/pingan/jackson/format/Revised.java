package dev.pingan.jackson.format;

import dev.pingan.ledger.Content;
import dev.pingan.ledger.Replacement;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a replacement puts in an entry's place; the model keeps its parts in the replacement. */
record Revised(LocalDate occurredOn, Content content) {
  static Revised of(Replacement replacement) {
    return new Revised(replacement.occurredOn(), replacement.content());
  }

  void into(Replacement.Builder replacement) {
    replacement.occurredOn(occurredOn).content(content);
  }

  /** One on its way in. */
  static final class Draft {
    private @Nullable LocalDate occurredOn;
    private @Nullable Content content;

    void occurredOn(LocalDate day) {
      occurredOn = day;
    }

    void content(Content told) {
      content = told;
    }

    Revised build() {
      return new Revised(
          Objects.requireNonNull(occurredOn, "occurredOn"),
          Objects.requireNonNull(content, "content"));
    }
  }
}
