package dev.pingan.jackson.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes as staff write them. Chinese cells have Chinese words, English ones the codes; read are
 * both and the English words too, whatever their case and the blanks in them.
 */
final class Language {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Map<String, String> CODES = codes();
  private static final String UNIT = "unit:";
  private static final String UNIT_ZH = "单位:";

  private Language() {}

  /** Returns the code that is meant by a word or by itself. */
  static String code(String family, String text) {
    if (family.equals("by.") && (text.startsWith(UNIT_ZH) || text.startsWith("单位："))) {
      return UNIT + text.substring(UNIT_ZH.length());
    }
    return known(family, text).orElse(text);
  }

  /** Returns the code that is meant by one of our words or codes; nothing for any other text. */
  static Optional<String> known(String family, String text) {
    return Optional.ofNullable(CODES.get(family + bare(text)));
  }

  /** Returns the Chinese word for a code, or the code where that would not lead back to it. */
  static String word(String family, String code) {
    if (family.equals("by.") && code.startsWith(UNIT)) {
      return UNIT_ZH + code.substring(UNIT.length());
    }
    return Words.find(family + code).map(Words.Word::zh).orElse(code);
  }

  private static String bare(String text) {
    return BLANKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String key : Words.keys()) {
      int end = Math.max(key.indexOf('.'), key.indexOf('/')) + 1;
      String family = key.substring(0, end);
      String code = key.substring(end);
      Words.Word word = Words.find(key).orElseThrow();
      codes.put(family + bare(code), code);
      codes.putIfAbsent(family + bare(word.zh()), code);
      codes.putIfAbsent(family + bare(word.en()), code);
    }
    codes.put("flag.√", "true"); // the tick of a form that is filled in by hand
    return Map.copyOf(codes);
  }
}
