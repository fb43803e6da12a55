package dev.pingan.testkit;

import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary readings of the public safety plan; they shrink to the defaults. */
public final class PlanReadings {
  private PlanReadings() {}

  /** Returns an arbitrary reading of every point. */
  public static Arbitrary<Readings> any() {
    List<Arbitrary<Reading>> choices =
        PublicSafetyPlan.points().stream().map(point -> Arbitraries.of(point.readings())).toList();
    return Combinators.combine(choices).as(PlanReadings::choose).withoutEdgeCases();
  }

  /** Returns the default readings, then for each point each other reading of that point alone. */
  public static List<Readings> oneByOne() {
    Readings defaults = PublicSafetyPlan.readings();
    return Stream.concat(
            Stream.of(defaults),
            PublicSafetyPlan.points().stream().flatMap(point -> alternatives(defaults, point)))
        .toList();
  }

  private static Stream<Readings> alternatives(Readings defaults, Point point) {
    return point.readings().stream().skip(1).map(reading -> with(defaults, point, reading));
  }

  private static Readings choose(List<Reading> chosen) {
    Readings readings = PublicSafetyPlan.readings();
    List<Point> points = PublicSafetyPlan.points();
    for (int i = 0; i < points.size(); i++) {
      readings = with(readings, points.get(i), chosen.get(i));
    }
    return readings;
  }

  private static Readings with(Readings readings, Point point, Reading reading) {
    return readings.with(point.id().value(), reading.id().value());
  }
}
