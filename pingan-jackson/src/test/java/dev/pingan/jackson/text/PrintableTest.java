package dev.pingan.jackson.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void quotesOnlyTheStart() {
    assertThat(Printable.quoted("x".repeat(40))).hasSize(42);
    assertThat(Printable.quoted("\uD83D\uDE00".repeat(41)))
        .isEqualTo('"' + "\uD83D\uDE00".repeat(40) + "…\"");
    assertThat(Printable.quoted("\ud800\n\u2028")).isEqualTo("\"\\u{d800}\\u{a}\\u{2028}\"");
  }

  @Test
  void quotesOnlyTheStartInMessages() {
    String fits = "\"" + "x".repeat(40) + "\"";
    assertThat(Printable.message("not " + fits + ", \"a\" or \"" + "$1".repeat(21) + "\"\n"))
        .isEqualTo("not " + fits + ", \"a\" or \"" + "$1".repeat(20) + "…\" ");
  }

  @Test
  void bringsLinesTogether() {
    assertThat(Printable.line("a:\n  b\r\n\n  c\u001b")).isEqualTo("a: b c\\u{1b}");
  }
}
