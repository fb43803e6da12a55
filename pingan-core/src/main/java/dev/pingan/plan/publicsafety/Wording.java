package dev.pingan.plan.publicsafety;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Modality;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The few words in which the sections of the plan are written down. */
final class Wording {
  private Wording() {}

  /** A rule of that name, and what it is called. */
  static Rule.Builder rule(String id, String zh, String en) {
    return Rule.builder().id(Id.of(id)).title(Label.of(zh, en));
  }

  /** A mandatory clause. */
  static Clause must(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.MANDATORY, Label.of(zh, en));
  }

  /** A clause of which only a document could be shown. */
  static Clause documentary(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.DOCUMENTARY, Label.of(zh, en));
  }

  /** Something that must not happen. */
  static Clause zero(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.ZERO, Label.of(zh, en));
  }

  /** A target outcome. */
  static Clause target(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.TARGET, Label.of(zh, en));
  }

  /** A principle. */
  static Clause principle(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.PRINCIPLE, Label.of(zh, en));
  }

  /** An exhortation. */
  static Clause hortatory(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.HORTATORY, Label.of(zh, en));
  }

  /** Text that is no norm. */
  static Clause text(String id, String path, String zh, String en) {
    return Clause.of(id, path, Modality.NONE, Label.of(zh, en));
  }

  /**
   * What the reading in force makes of a point; every reading of the point must be provided for.
   */
  static <T> T choose(Readings readings, Point point, Map<String, T> byReading) {
    Set<String> admissible =
        point.readings().stream().map(r -> r.id().value()).collect(Collectors.toSet());
    if (!byReading.keySet().equals(admissible)) {
      throw new IllegalStateException(
          point.id() + " has the readings " + admissible + ", not " + byReading.keySet());
    }
    Reading reading = readings.of(point);
    T chosen = byReading.get(reading.id().value());
    if (chosen == null) {
      throw new IllegalStateException("no choice for " + reading.id());
    }
    return chosen;
  }
}
