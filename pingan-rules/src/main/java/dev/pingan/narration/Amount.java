package dev.pingan.narration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Figures made ready to be told.
 *
 * @param kinds what they are, the most special first: {@code households-all}, {@code households};
 *     messages on figures, reasons and notes may have a form for each
 * @param values what fills the places of those messages
 * @param besides keys of what else is to be told
 */
record Amount(List<String> kinds, Map<String, Object> values, List<String> besides) {
  static Amount of(String kind, Map<String, Object> values) {
    return new Amount(List.of(kind), values, List.of());
  }

  /** The same, more specially. */
  Amount as(String special) {
    return new Amount(Stream.concat(Stream.of(special), kinds.stream()).toList(), values, besides);
  }

  Amount beside(List<String> keys) {
    return new Amount(kinds, values, keys);
  }

  /** The keys under which a message may have a form for these figures, ending with the general. */
  Stream<String> forms(String key) {
    return Stream.concat(kinds.stream().map(kind -> key + "." + kind), Stream.of(key));
  }
}
