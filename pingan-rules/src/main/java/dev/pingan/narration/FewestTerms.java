package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says choices of readings in fewer terms: where every reading of a point comes to the same, the
 * point need not be named.
 */
final class FewestTerms {
  private final List<Point> points;

  FewestTerms(List<Point> points) {
    this.points = points;
  }

  /** The same choices, each naming no more points than it has to. */
  List<Map<Id<Point>, Id<Reading>>> of(Collection<Map<Id<Point>, Id<Reading>>> choices) {
    Set<Map<Id<Point>, Id<Reading>>> terms = new LinkedHashSet<>(choices);
    boolean merged = true;
    while (merged) {
      merged = points.stream().anyMatch(point -> mergedAt(point, terms));
    }
    return List.copyOf(terms);
  }

  /** Whether there was a term that stands under every reading of the point; now it is without. */
  private static boolean mergedAt(Point point, Set<Map<Id<Point>, Id<Reading>>> terms) {
    for (Map<Id<Point>, Id<Reading>> term : List.copyOf(terms)) {
      Map<Id<Point>, Id<Reading>> without = new TreeMap<>(term);
      if (without.remove(point.id()) != null) {
        List<Map<Id<Point>, Id<Reading>>> alike = underEach(point, without);
        if (terms.containsAll(alike)) {
          alike.forEach(terms::remove);
          terms.add(without);
          return true;
        }
      }
    }
    return false;
  }

  private static List<Map<Id<Point>, Id<Reading>>> underEach(
      Point point, Map<Id<Point>, Id<Reading>> others) {
    List<Map<Id<Point>, Id<Reading>>> each = new ArrayList<>();
    for (Reading reading : point.readings()) {
      Map<Id<Point>, Id<Reading>> choice = new TreeMap<>(others);
      choice.put(point.id(), reading.id());
      each.add(choice);
    }
    return each;
  }
}
