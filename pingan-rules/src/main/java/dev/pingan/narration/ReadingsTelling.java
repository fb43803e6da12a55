package dev.pingan.narration;

import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    if (deciding.size() > 1) {
      return several(contest, deciding);
    }
    return messages.say(
        "readings.contested",
        Map.of(
            "questions", questions(deciding),
            "cases", String.join(messages.say("join.semicolon"), cases(contest, deciding.get(0))),
            "mildest", counts.status(contest.mildest()),
            "harshest", counts.status(contest.harshest())));
  }

  /** What is in question, within a sentence. */
  private String question(Point point) {
    String question = point.question().in(messages.locale());
    int first = question.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + question.substring(Character.charCount(first));
  }

  private String questions(List<Point> points) {
    return String.join(
        messages.say("join.semicolon"), points.stream().map(this::question).toList());
  }

  /** Where points decide together, how many of their combinations lead to which status. */
  private String several(Contest contest, List<Point> deciding) {
    Collection<Verdict> all = distinct(contest).values();
    List<Verdict> alike = all.stream().filter(v -> v.asked() == Asked.ALIKE).toList();
    List<Verdict> others = all.stream().filter(v -> v.asked() == Asked.DIFFERENTLY).toList();
    return messages.say(
        "readings.several",
        Map.of(
            "points", deciding.size(),
            "questions", questions(deciding),
            "status", counts.status(contest.finding().status()),
            "all", all.size(),
            "cases", byStatus(alike),
            "others", others.isEmpty() ? "" : others(others)));
  }

  private String others(List<Verdict> verdicts) {
    return messages.say(
        "readings.several.differently", Map.of("n", verdicts.size(), "cases", byStatus(verdicts)));
  }

  /** How many there are of each status, the harshest first. */
  private String byStatus(List<Verdict> verdicts) {
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    verdicts.forEach(verdict -> byStatus.merge(verdict.status(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    byStatus.forEach(
        (status, n) ->
            told.add(
                messages.say(
                    "readings.several.case", Map.of("status", counts.status(status), "n", n))));
    return messages.listed(told);
  }

  /** The first verdict under each choice; a point that decides nothing is left out. */
  private static Map<Map<Id<Point>, Id<Reading>>, Verdict> distinct(Contest contest) {
    Map<Map<Id<Point>, Id<Reading>>, Verdict> distinct = new LinkedHashMap<>();
    for (Verdict verdict : contest.verdicts()) {
      Map<Id<Point>, Id<Reading>> under = new HashMap<>(verdict.under());
      under.keySet().retainAll(contest.points());
      distinct.putIfAbsent(under, verdict);
    }
    return distinct;
  }

  /** What it is as the point is read now, then one for each other verdict. */
  private List<String> cases(Contest contest, Point deciding) {
    Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
    distinct(contest)
        .forEach(
            (under, verdict) ->
                outcomes
                    .computeIfAbsent(
                        new Outcome(outcomes.isEmpty(), verdict.status(), verdict.asked()),
                        any -> new ArrayList<>())
                    .add(says(deciding, under)));
    List<String> told = new ArrayList<>();
    outcomes.forEach(
        (outcome, readings) ->
            told.add(
                messages.say(
                    outcome.key(),
                    Map.of(
                        "readings", String.join(messages.say("readings.or"), readings),
                        "status", counts.status(outcome.status())))));
    return told;
  }

  private String says(Point point, Map<Id<Point>, Id<Reading>> under) {
    return point.readings().stream()
        .filter(reading -> Objects.equals(reading.id(), under.get(point.id())))
        .map(r -> messages.say("readings.says", Map.of("says", r.says().in(messages.locale()))))
        .findFirst()
        .orElseThrow();
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
