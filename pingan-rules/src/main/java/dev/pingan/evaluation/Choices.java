package dev.pingan.evaluation;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists what could have been named: all of a few, the first of many. */
final class Choices {
  private static final int FIRST = 20;

  private Choices() {}

  static <T> String of(Collection<T> all, Function<? super T, ?> name) {
    String named =
        all.stream()
            .limit(FIRST)
            .map(choice -> name.apply(choice).toString())
            .collect(Collectors.joining(", ", "[", ""));
    return named + (all.size() > FIRST ? ", and " + (all.size() - FIRST) + " more]" : "]");
  }
}
