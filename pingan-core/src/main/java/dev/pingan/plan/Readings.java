package dev.pingan.plan;

import dev.pingan.identity.Id;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A choice of one reading for each of a plan's points. Immutable and thread-safe. */
public final class Readings {
  private final List<Point> points;
  private final Map<Id<Point>, Id<Reading>> chosen;

  private Readings(List<Point> points, Map<Id<Point>, Id<Reading>> chosen) {
    this.points = points;
    this.chosen = chosen;
  }

  /** Returns the default reading of each of those points. */
  public static Readings defaultsOf(List<Point> points) {
    return new Readings(
        List.copyOf(points),
        points.stream().collect(Collectors.toMap(Point::id, point -> point.byDefault().id())));
  }

  /**
   * Returns the same choice but for that point.
   *
   * @throws IllegalArgumentException if there is no such point or reading; the message lists those
   *     that there are
   */
  public Readings with(String point, String reading) {
    Point at = find(points, Point::id, Id.of(point), "point of interpretation");
    Reading to = find(at.readings(), Reading::id, Id.of(reading), "reading of " + point);
    Map<Id<Point>, Id<Reading>> changed = new TreeMap<>(chosen);
    changed.put(at.id(), to.id());
    return new Readings(points, changed);
  }

  /** Returns the points, in the plan's order. */
  public List<Point> points() {
    return points;
  }

  /**
   * Returns the reading chosen for that point.
   *
   * @throws IllegalArgumentException if there is no such point
   */
  public Reading of(Point point) {
    Point at = find(points, Point::id, point.id(), "point of interpretation");
    Id<Reading> reading = chosen.getOrDefault(at.id(), at.byDefault().id());
    return find(at.readings(), Reading::id, reading, "reading of " + at.id());
  }

  /** Returns the chosen reading's id by the point's, in the order of their ids. */
  public Map<Id<Point>, Id<Reading>> chosen() {
    return Collections.unmodifiableMap(new TreeMap<>(chosen));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings that
        && points.equals(that.points)
        && chosen.equals(that.chosen);
  }

  @Override
  public int hashCode() {
    return 31 * points.hashCode() + chosen.hashCode();
  }

  /** Returns {@code {point=reading, …}}. */
  @Override
  public String toString() {
    return chosen().toString();
  }

  private static <T, K> T find(List<T> among, Function<T, K> id, K wanted, String what) {
    return among.stream()
        .filter(one -> id.apply(one).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no "
                        + what
                        + " \""
                        + wanted
                        + "\"; there are "
                        + among.stream().map(id).toList()));
  }
}
