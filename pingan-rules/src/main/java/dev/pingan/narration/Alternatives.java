package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Choices of readings that come to the same: one reading of each point, or, where that says it all,
 * some readings of each.
 */
final class Alternatives {
  private final Messages messages;
  private final List<Point> points;
  private final List<Map<Id<Point>, Id<Reading>>> choices = new ArrayList<>();

  Alternatives(Messages messages, List<Point> points) {
    this.messages = messages;
    this.points = points;
  }

  void add(Map<Id<Point>, Id<Reading>> choice) {
    choices.add(choice);
  }

  String told() {
    long product =
        points.stream().mapToLong(this::differentReadings).reduce(1, (one, other) -> one * other);
    if (product == choices.size()) {
      return and(points.stream().map(point -> or(choices.stream().map(c -> says(point, c)))));
    }
    return or(choices.stream().map(choice -> and(points.stream().map(p -> says(p, choice)))));
  }

  private long differentReadings(Point point) {
    return choices.stream().map(choice -> choice.get(point.id())).distinct().count();
  }

  private String says(Point point, Map<Id<Point>, Id<Reading>> choice) {
    return point.readings().stream()
        .filter(reading -> Objects.equals(reading.id(), choice.get(point.id())))
        .map(r -> messages.say("readings.says", Map.of("says", r.says().in(messages.locale()))))
        .findFirst()
        .orElseThrow();
  }

  private String and(Stream<String> told) {
    return String.join(messages.say("readings.and"), told.toList());
  }

  private String or(Stream<String> told) {
    return String.join(messages.say("readings.or"), told.distinct().toList());
  }
}
