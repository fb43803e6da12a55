package dev.pingan.testkit;

import net.jqwik.api.statistics.Statistics;

/** Says how often something has to occur among the values generated. */
final class Occurrence {
  private Occurrence() {}

  /** Fails the property in the end unless it holds in more than so many per cent of the tries. */
  static void occurs(String what, boolean holds, double morePercentThan) {
    Statistics.label(what).collect(holds);
    Statistics.label(what).coverage(c -> c.check(true).percentage(p -> p > morePercentThan));
  }
}
