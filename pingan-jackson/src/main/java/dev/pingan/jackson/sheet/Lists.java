package dev.pingan.jackson.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one cell, with semicolons between; staff may use commas, 、 or a new line too. A
 * backslash makes such a character, or a blank, part of the value.
 */
final class Lists {
  private static final String SEPARATORS = ";；、,，\n\r";

  private Lists() {}

  static String joined(List<String> elements) {
    StringBuilder cell = new StringBuilder();
    for (String element : elements) {
      if (!cell.isEmpty()) {
        cell.append(';');
      }
      for (int i = 0; i < element.length(); i++) {
        char c = element.charAt(i);
        if (c == '\\' || isBlank(c) || SEPARATORS.indexOf(c) >= 0) {
          cell.append('\\');
        }
        cell.append(c);
      }
    }
    return cell.toString();
  }

  static List<Element> split(String cell) {
    List<Element> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    int blanks = 0; // at the end of the element
    boolean gap = false;
    for (int i = 0; i <= cell.length(); i++) {
      char c = i == cell.length() ? ';' : cell.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0) {
        element.setLength(element.length() - blanks);
        if (!element.isEmpty()) {
          elements.add(new Element(element.toString(), gap));
        }
        element.setLength(0);
        blanks = 0;
        gap = false;
      } else if (isBlank(c)) {
        blanks += element.isEmpty() ? 0 : 1;
        element.append(element.isEmpty() ? "" : c);
      } else {
        gap |= blanks > 0;
        blanks = 0;
        element.append(c == '\\' && i + 1 < cell.length() ? cell.charAt(++i) : c);
      }
    }
    return elements;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * A value of the list.
   *
   * @param gap whether there are blanks inside it without a backslash
   */
  record Element(String text, boolean gap) {}
}
