package dev.pingan.narration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The messages of one language, by key. Immutable. */
final class Messages {
  static final List<String> FILES = List.of("sentence", "words", "report", "explanation");

  private final Locale locale;
  private final Map<String, String> patterns = new TreeMap<>();

  private Messages(Locale locale) {
    this.locale = locale;
    FILES.forEach(this::read);
  }

  /** Returns the Chinese messages for any {@code zh}, the English ones for everybody else. */
  static Messages in(Locale locale) {
    return locale.getLanguage().equals("zh") ? Shipped.CHINESE : Shipped.ENGLISH;
  }

  /** The language, as a locale. */
  Locale locale() {
    return locale;
  }

  Set<String> keys() {
    return patterns.keySet();
  }

  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** Returns the message as it stands. */
  String say(String key) {
    return say(key, Map.of());
  }

  /** Returns the message with its places filled. */
  String say(String key, Map<String, ?> values) {
    return Template.fill(pattern(key), values, locale);
  }

  /** Returns the message with its places unfilled. */
  String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalStateException("no message \"" + key + "\" for " + locale);
    }
    return pattern;
  }

  /** Returns the message of the first key that has one. */
  String sayFirst(Stream<String> keys, Map<String, ?> values) {
    return say(keys.filter(this::has).findFirst().orElseThrow(), values);
  }

  /** Returns the clauses, as far as they say anything, as one sentence without its end. */
  String clauses(Stream<String> clauses) {
    return String.join(say("join.clause"), clauses.filter(part -> !part.isEmpty()).toList());
  }

  /** Returns what is said as the parts of one clause. */
  String joined(Stream<String> parts) {
    return String.join(say("join.comma"), parts.filter(part -> !part.isEmpty()).toList());
  }

  /** Returns the items as a list within a sentence. */
  String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(say("join.list"), items.subList(0, last))
            + say("join.last")
            + items.get(last);
  }

  /** Returns the first few of the items as a list, which says that it is not the whole. */
  String listed(List<String> items, int few, int whole) {
    List<String> first = items.subList(0, Math.min(few, items.size()));
    return first.isEmpty() || first.size() >= whole
        ? listed(first)
        : say(
            "join.more",
            Map.of("list", String.join(say("join.list"), first), "more", whole - first.size()));
  }

  /** Returns the items as a list; of a whole few of them, as one that others may follow. */
  String listedWithOthers(List<String> items, int few) {
    return items.size() < few
        ? listed(items)
        : say("join.others", Map.of("list", String.join(say("join.list"), items)));
  }

  /** Returns the part of a key that stands for a constant. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void read(String file) {
    String name = file + "." + locale.getLanguage() + ".properties";
    Properties properties = new Properties();
    try (InputStream resource = Messages.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("the library's jar lacks its resource " + name);
      }
      properties.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
    properties.stringPropertyNames().forEach(k -> patterns.put(k, properties.getProperty(k)));
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final Messages CHINESE = new Messages(Locale.CHINESE);
    static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  }
}
