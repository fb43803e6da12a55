package dev.pingan.jackson.sheet;

import dev.pingan.jackson.table.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row on its way out: the texts of each field, whose names a dot joins where they nest. */
final class RowSink implements Sink {
  private final Map<String, List<String>> texts = new HashMap<>();
  private final List<String> path = new ArrayList<>();
  private boolean inArray;

  /** The texts of a field; none if it was left out. */
  List<String> of(String field) {
    return texts.getOrDefault(field, List.of());
  }

  /** Whether the field was there at all. */
  boolean has(String field) {
    return texts.containsKey(field);
  }

  @Override
  public void object() {
    path.add("");
  }

  @Override
  public void objectEnd() {
    path.remove(path.size() - 1);
  }

  @Override
  public void array() {
    inArray = true;
    texts.put(String.join(".", path), new ArrayList<>());
  }

  @Override
  public void arrayEnd() {
    inArray = false;
  }

  @Override
  public void field(String name) {
    path.set(path.size() - 1, name);
  }

  @Override
  public void text(String text) {
    String field = String.join(".", path);
    if (inArray) {
      texts.computeIfAbsent(field, f -> new ArrayList<>()).add(text);
    } else {
      texts.put(field, List.of(text));
    }
  }

  @Override
  public void integer(int number) {
    text(Integer.toString(number));
  }

  @Override
  public void longInteger(long number) {
    text(Long.toString(number));
  }

  @Override
  public void flag(boolean flag) {
    text(Boolean.toString(flag));
  }
}
