package dev.pingan.jackson.table;

import java.util.ArrayDeque;
import java.util.Deque;

/** The way from an object to the token that was passed last. */
final class Path {
  private final Deque<Step> open = new ArrayDeque<>();

  Path() {
    open.addLast(new Step(false));
  }

  void pass(Token token, String text) {
    if (token == Token.FIELD) {
      open.getLast().name = "/" + text.replace("~", "~0").replace("/", "~1");
    } else if (token.nesting() < 0) {
      open.removeLast();
    } else {
      open.getLast().index++;
      if (token.nesting() > 0) {
        open.addLast(new Step(token == Token.ARRAY));
      }
    }
  }

  String pointer() {
    StringBuilder pointer = new StringBuilder();
    open.forEach(step -> pointer.append(step.segment()));
    return pointer.toString();
  }

  /** Where one open object or array stands. */
  private static final class Step {
    private final boolean array;
    private int index = -1;
    private String name = "";

    Step(boolean array) {
      this.array = array;
    }

    String segment() {
      if (array) {
        return index < 0 ? "" : "/" + index;
      }
      return name;
    }
  }
}
