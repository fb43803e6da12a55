package dev.pingan.narration;

import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells in one sentence whether another reading of the plan would change a finding, and which. */
final class ReadingsTelling {
  private final Messages messages;
  private final Counts counts;

  ReadingsTelling(Messages messages) {
    this.messages = messages;
    this.counts = new Counts(messages);
  }

  String tell(Contest contest) {
    if (contest.turnsOn().isEmpty()) {
      return messages.say("readings.none");
    }
    if (contest.isSettled()) {
      return messages.say(
          "readings.settled",
          Map.of(
              "questions", questions(contest.turnsOn()),
              "status", counts.status(contest.finding().status())));
    }
    List<Point> deciding =
        contest.turnsOn().stream().filter(p -> contest.points().contains(p.id())).toList();
    return messages.say(
        "readings.contested",
        Map.of(
            "questions", questions(deciding),
            "cases", String.join(messages.say("join.semicolon"), cases(contest, deciding)),
            "mildest", counts.status(contest.mildest()),
            "harshest", counts.status(contest.harshest())));
  }

  /** What is in question, within a sentence. */
  String question(Point point) {
    String question = point.question().in(messages.locale());
    int first = question.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + question.substring(Character.charCount(first));
  }

  private String questions(List<Point> points) {
    return String.join(
        messages.say("join.semicolon"), points.stream().map(this::question).toList());
  }

  /** That in force, then one for each other verdict; a point that decides nothing is left out. */
  private List<String> cases(Contest contest, List<Point> deciding) {
    Map<Map<Id<Point>, Id<Reading>>, Verdict> distinct = new LinkedHashMap<>();
    for (Verdict verdict : contest.verdicts()) {
      Map<Id<Point>, Id<Reading>> under = new HashMap<>(verdict.under());
      under.keySet().retainAll(contest.points());
      distinct.putIfAbsent(under, verdict);
    }
    Map<Outcome, Alternatives> outcomes = new LinkedHashMap<>();
    distinct.forEach(
        (under, verdict) ->
            outcomes
                .computeIfAbsent(
                    new Outcome(outcomes.isEmpty(), verdict.status(), verdict.asked()),
                    any -> new Alternatives(messages, deciding))
                .add(under));
    List<String> told = new ArrayList<>();
    outcomes.forEach(
        (outcome, readings) ->
            told.add(
                messages.say(
                    outcome.key(),
                    Map.of(
                        "readings", readings.told(), "status", counts.status(outcome.status())))));
    return told;
  }

  /** What several readings give alike; that in force stands for itself. */
  private record Outcome(boolean inForce, Status status, Asked asked) {
    String key() {
      return inForce
          ? "readings.in-force"
          : asked == Asked.ALIKE ? "readings.other" : "readings.differently";
    }
  }
}
