package dev.pingan.narration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What is told, in both languages.
 *
 * @param what its family and its code
 */
record Row(String what, String chinese, String english) {
  /** Three lines each; empty lines and those that begin with # are for the reader. */
  static List<Row> read(String resource) {
    try (InputStream text = Objects.requireNonNull(Row.class.getResourceAsStream(resource))) {
      List<String> lines =
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      return IntStream.range(0, lines.size() / 3)
          .mapToObj(i -> new Row(lines.get(3 * i), lines.get(3 * i + 1), lines.get(3 * i + 2)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String family() {
    return what.substring(0, what.indexOf(' '));
  }

  String code() {
    return what.substring(what.indexOf(' ') + 1);
  }

  @Override
  public String toString() {
    return what;
  }
}
