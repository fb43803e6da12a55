package dev.pingan.narration;

import dev.pingan.ambiguity.Verdict;
import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells what follows where points decide together: what is in force, then which readings together
 * lead to which status, and at last what all the others lead to.
 */
final class JointReadings {
  /** More terms than these nobody can follow: they are counted. */
  private static final int FEW = 4;

  private final Messages messages;
  private final PointWords words;
  private final List<Point> deciding;

  JointReadings(Messages messages, List<Point> deciding) {
    this.messages = messages;
    this.words = new PointWords(messages);
    this.deciding = deciding;
  }

  /**
   * What is in force, then one for each other outcome, that of most choices at the end.
   *
   * @param distinct the verdict under each choice of the readings that decide, that in force first
   */
  List<String> cases(Map<Map<Id<Point>, Id<Reading>>, Verdict> distinct) {
    Map<Outcome, List<Map<Id<Point>, Id<Reading>>>> groups = new LinkedHashMap<>();
    distinct.forEach(
        (under, verdict) ->
            groups
                .computeIfAbsent(
                    new Outcome(verdict.status(), verdict.asked()), any -> new ArrayList<>())
                .add(under));
    Map.Entry<Outcome, List<Map<Id<Point>, Id<Reading>>>> most =
        Collections.max(groups.entrySet(), Comparator.comparingInt(e -> e.getValue().size()));
    Map<Id<Point>, Id<Reading>> inForce = distinct.keySet().iterator().next();
    List<String> told = new ArrayList<>();
    groups.forEach(
        (outcome, choices) -> {
          if (choices.contains(inForce)) {
            told.add(0, say("readings.in-force", named(inForce), outcome));
          }
          if (!outcome.equals(most.getKey()) && !choices.equals(List.of(inForce))) {
            told.add(told(outcome, choices));
          }
        });
    if (most.getValue().size() > 1) {
      told.add(say("readings.rest" + most.getKey().form(), "", most.getKey()));
    }
    return told;
  }

  private String told(Outcome outcome, List<Map<Id<Point>, Id<Reading>>> choices) {
    List<Map<Id<Point>, Id<Reading>>> terms = new FewestTerms(deciding).of(choices);
    return terms.size() > FEW
        ? messages.say(
            "readings.counted" + outcome.form(),
            Map.of("n", choices.size(), "status", status(outcome)))
        : say(
            "readings.together" + outcome.form(),
            String.join(
                messages.say("readings.together-or"), terms.stream().map(this::term).toList()),
            outcome);
  }

  private String term(Map<Id<Point>, Id<Reading>> term) {
    return messages.say(
        term.size() > 1 ? "readings.together-all" : "readings.together-one",
        Map.of("readings", named(term)));
  }

  /** The readings by what they say, in the plan's order of the points. */
  private String named(Map<Id<Point>, Id<Reading>> readings) {
    List<String> said =
        deciding.stream()
            .filter(point -> readings.containsKey(point.id()))
            .map(p -> words.says(p, Objects.requireNonNull(readings.get(p.id()), "filtered")))
            .toList();
    return String.join(messages.say("readings.and"), said);
  }

  private String say(String key, String readings, Outcome outcome) {
    return messages.say(key, Map.of("readings", readings, "status", status(outcome)));
  }

  private String status(Outcome outcome) {
    return new Counts(messages).status(outcome.status());
  }

  /** To what a choice of readings leads. */
  private record Outcome(Status status, Asked asked) {
    String form() {
      return asked == Asked.ALIKE ? "" : ".differently";
    }
  }
}
