package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import java.util.List;
import java.util.Map;

/** What is in question at points of the plan, and what their readings say. */
final class PointWords {
  private final Messages messages;

  PointWords(Messages messages) {
    this.messages = messages;
  }

  /** What is in question, as a sentence begins. */
  String title(Point point) {
    return point.question().in(messages.locale());
  }

  /** What is in question, within a sentence. */
  String questions(List<Point> points) {
    return String.join(
        messages.say("join.semicolon"), points.stream().map(this::question).toList());
  }

  private String question(Point point) {
    String question = title(point);
    int first = question.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + question.substring(Character.charCount(first));
  }

  /** What that reading of the point says, in quotation marks. */
  String says(Point point, Id<Reading> reading) {
    return point.readings().stream()
        .filter(one -> one.id().equals(reading))
        .map(r -> messages.say("readings.says", Map.of("says", r.says().in(messages.locale()))))
        .findFirst()
        .orElseThrow();
  }
}
