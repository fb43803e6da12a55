package dev.pingan.ambiguity;

import dev.pingan.identity.Id;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A choice of readings and the plan that the text is under it.
 *
 * @param under the reading of each point in question
 */
record Choice(Map<Id<Point>, Id<Reading>> under, Plan plan) {

  static Choice of(Readings readings, List<Point> points, Function<Readings, Plan> text) {
    Map<Id<Point>, Id<Reading>> under = new TreeMap<>();
    points.forEach(point -> under.put(point.id(), readings.of(point).id()));
    return new Choice(under, text.apply(readings));
  }
}
