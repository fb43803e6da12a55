package dev.pingan.jackson.sheet;

import java.util.HashMap;
import java.util.Map;

/** Codes as staff write them. Chinese cells have Chinese words, English ones the codes. */
final class Language {
  private static final Map<String, String> CODES = codes();
  private static final String UNIT = "unit:";
  private static final String UNIT_ZH = "单位:";

  private Language() {}

  /** Returns the code that is meant by a word or by itself. */
  static String code(String family, String text) {
    if (family.equals("by.") && (text.startsWith(UNIT_ZH) || text.startsWith("单位："))) {
      return UNIT + text.substring(UNIT_ZH.length());
    }
    return CODES.getOrDefault(family + text, text);
  }

  /** Returns the Chinese word for a code, or the code where that would not lead back to it. */
  static String word(String family, String code) {
    if (family.equals("by.") && code.startsWith(UNIT)) {
      return UNIT_ZH + code.substring(UNIT.length());
    }
    return Words.find(family + code).map(Words.Word::zh).orElse(code);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String key : Words.keys()) {
      int end = Math.max(key.indexOf('.'), key.indexOf('/')) + 1;
      Words.Word word = Words.find(key).orElseThrow();
      codes.putIfAbsent(key.substring(0, end) + word.zh(), key.substring(end));
    }
    return Map.copyOf(codes);
  }
}
