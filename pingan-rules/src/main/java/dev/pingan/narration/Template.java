package dev.pingan.narration;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places of a message: {@code {name}} with a value, {@code {name:one|other}} with the
 * form of a word that goes with the number of that name. A value is never searched for places.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(?::([^|}]*)\\|([^}]*))?}");

  private Template() {}

  static String fill(String pattern, Map<String, ?> values, Locale locale) {
    Matcher place = PLACE.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      Object value = values.get(place.group(1));
      if (value == null) {
        throw new IllegalStateException(
            "no value {" + place.group(1) + "} for the message \"" + pattern + "\": " + values);
      }
      place.appendReplacement(filled, Matcher.quoteReplacement(text(place, value, locale)));
    }
    return place.appendTail(filled).toString();
  }

  private static String text(Matcher place, Object value, Locale locale) {
    if (place.group(2) != null) {
      return value instanceof Number n && n.longValue() == 1 ? place.group(2) : place.group(3);
    }
    return value instanceof Number n && locale.equals(Locale.ENGLISH)
        ? String.format(locale, "%,d", n.longValue())
        : value.toString();
  }
}
