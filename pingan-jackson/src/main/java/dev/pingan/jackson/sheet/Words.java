package dev.pingan.jackson.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What columns, kinds and codes are called in Chinese and in English. */
public final class Words {
  private static final Map<String, Word> ALL = load();

  private Words() {}

  /** Returns the word for a column ({@code field.id}), a kind ({@code act/banner}) or a code. */
  public static Optional<Word> find(String key) {
    return Optional.ofNullable(ALL.get(key));
  }

  /** Returns all keys, in order. */
  public static Iterable<String> keys() {
    return ALL.keySet();
  }

  /**
   * Returns the codes of a family, such as {@code act/} or {@code reason.}, for which there are.
   */
  static List<String> codes(String family) {
    return ALL.keySet().stream()
        .filter(key -> key.startsWith(family))
        .map(key -> key.substring(family.length()))
        .toList();
  }

  private static Map<String, Word> load() {
    Properties lines = new Properties();
    try (InputStream file = Words.class.getResourceAsStream("words.properties")) {
      lines.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Word> all = new TreeMap<>();
    for (String key : lines.stringPropertyNames()) {
      String line = lines.getProperty(key);
      int bar = line.indexOf('|');
      all.put(key, new Word(line.substring(0, bar).strip(), line.substring(bar + 1).strip()));
    }
    return all;
  }

  /**
   * One word.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public record Word(String zh, String en) {
    /** Returns both, as titles have it. */
    @Override
    public String toString() {
      return zh + " / " + en;
    }
  }
}
