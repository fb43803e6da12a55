package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A closed list of codes. */
record Codes<T>(String what, Map<String, T> byCode) implements TextCodec.Parser<T> {
  static <T> Codes<T> of(String what, List<T> values, Function<? super T, String> code) {
    Map<String, T> byCode = new LinkedHashMap<>();
    for (T value : values) {
      if (byCode.put(code.apply(value), value) != null) {
        throw new IllegalArgumentException(what + ": two have the code " + code.apply(value));
      }
    }
    return new Codes<>(what, byCode);
  }

  @Override
  public T parse(Source in, String text) {
    T value = byCode.get(text);
    if (value == null) {
      throw in.problem(
          Reason.UNKNOWN_CODE,
          in.quoted() + " is not " + what,
          "write one of",
          List.copyOf(byCode.keySet()));
    }
    return value;
  }
}
