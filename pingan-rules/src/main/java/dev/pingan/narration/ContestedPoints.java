package dev.pingan.narration;

import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Contests;
import dev.pingan.ambiguity.DecidedPoint;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import java.util.List;
import java.util.Map;

/**
 * Writes each point of the plan on which findings depend, with how many and of which rules, then
 * those that were decided.
 */
final class ContestedPoints {
  private final Messages messages;
  private final Page page;

  ContestedPoints(Messages messages, Page page) {
    this.messages = messages;
    this.page = page;
  }

  void write(Contests contests) {
    List<Contest> contested = contests.contested();
    List<Point> points =
        contested.stream()
            .flatMap(c -> c.turnsOn().stream().filter(p -> c.points().contains(p.id())))
            .distinct()
            .toList();
    if (points.isEmpty()) {
      page.line(messages.say("report.none"));
    }
    int number = 0;
    for (Point point : points) {
      page.line(line(++number, point, contested));
    }
    decided(contests.decided());
  }

  private void decided(List<DecidedPoint> decided) {
    if (decided.isEmpty()) {
      return;
    }
    page.line(messages.say("readings.decided-head", Map.of("n", decided.size())));
    DecisionTelling telling = new DecisionTelling(messages);
    decided.forEach(one -> page.indented(telling.tell(one)));
  }

  private String line(int number, Point point, List<Contest> contested) {
    Id<Point> id = point.id();
    List<Contest> decided = contested.stream().filter(c -> c.points().contains(id)).toList();
    List<String> titles =
        decided.stream().map(c -> c.finding().title().in(messages.locale())).distinct().toList();
    return messages.say(
        "readings.point",
        Map.of(
            "number", number,
            "question", new PointWords(messages).title(point),
            "n", decided.size(),
            "rules", messages.listed(titles)));
  }
}
