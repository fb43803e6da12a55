package dev.pingan.ambiguity;

import dev.pingan.identity.Id;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Resolves a text under the choices of readings that matter, each of them once. */
final class Resolution {
  private final Readings inForce;
  private final List<DecidedPoint> decided;
  private final Function<Readings, Plan> text;
  private final Map<Readings, Plan> resolved = new HashMap<>();

  Resolution(Readings inForce, List<DecidedPoint> decided, Function<Readings, Plan> text) {
    this.inForce = inForce;
    this.decided = decided;
    this.text = text;
  }

  Plan inForce() {
    return under(inForce);
  }

  /** The forms of each rule of the plan in force; of one that turns on nothing, that alone. */
  Map<Id<Rule>, Forms> forms() {
    Map<Id<Rule>, List<Point>> turning = turning();
    Map<Id<Rule>, Forms> forms = new HashMap<>();
    for (Rule rule : inForce().rules()) {
      List<Point> points = turning.getOrDefault(rule.id(), List.of());
      List<DecidedPoint> settled =
          decided.stream().filter(one -> points.contains(one.point())).toList();
      List<Point> open = points.stream().filter(this::isOpen).toList();
      forms.put(rule.id(), new Forms(open, settled, choices(rule, open)));
    }
    return forms;
  }

  /** The points on which each rule turns, be they open or decided. */
  private Map<Id<Rule>, List<Point>> turning() {
    Map<Id<Rule>, List<Point>> turning = new HashMap<>();
    for (Point point : inForce.points()) {
      List<Plan> plans = plansBy(point);
      for (Rule rule : inForce().rules()) {
        if (plans.stream().anyMatch(plan -> !plan.rule(rule.id()).equals(Optional.of(rule)))) {
          turning.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(point);
        }
      }
    }
    return turning;
  }

  private boolean isOpen(Point point) {
    return decided.stream().noneMatch(one -> one.point().equals(point));
  }

  private List<Plan> plansBy(Point point) {
    return point.readings().stream()
        .map(reading -> under(inForce.with(point.id().value(), reading.id().value())))
        .toList();
  }

  private List<Choice> choices(Rule rule, List<Point> points) {
    List<Readings> choices = new ArrayList<>(List.of(inForce));
    for (Point point : points) {
      List<Readings> wider = new ArrayList<>(choices);
      for (Readings choice : choices) {
        point.readings().stream()
            .filter(reading -> !reading.equals(inForce.of(point)))
            .forEach(r -> wider.add(choice.with(point.id().value(), r.id().value())));
      }
      choices = wider;
    }
    return choices.stream()
        .map(readings -> new Choice(of(points, readings), under(readings).rule(rule.id())))
        .toList();
  }

  private static Map<Id<Point>, Id<Reading>> of(List<Point> points, Readings readings) {
    Map<Id<Point>, Id<Reading>> under = new TreeMap<>();
    points.forEach(point -> under.put(point.id(), readings.of(point).id()));
    return under;
  }

  private Plan under(Readings readings) {
    return resolved.computeIfAbsent(readings, text);
  }
}
