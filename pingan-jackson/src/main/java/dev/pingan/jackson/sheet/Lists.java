package dev.pingan.jackson.sheet;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, with semicolons between; staff may use 、 or a new line too. */
final class Lists {
  private static final String SEPARATORS = ";；、\n\r";

  private Lists() {}

  static String joined(List<String> elements) {
    StringBuilder cell = new StringBuilder();
    for (String element : elements) {
      if (!cell.isEmpty()) {
        cell.append(';');
      }
      for (int i = 0; i < element.length(); i++) {
        char c = element.charAt(i);
        if (c == '\\' || SEPARATORS.indexOf(c) >= 0) {
          cell.append('\\');
        }
        cell.append(c);
      }
    }
    return cell.toString();
  }

  static List<String> split(String cell) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        element.append(cell.charAt(++i));
      } else if (SEPARATORS.indexOf(c) >= 0) {
        add(element, elements);
      } else {
        element.append(c);
      }
    }
    add(element, elements);
    return elements;
  }

  private static void add(StringBuilder element, List<String> elements) {
    String text = element.toString().strip();
    if (!text.isEmpty()) {
      elements.add(text);
    }
    element.setLength(0);
  }
}
