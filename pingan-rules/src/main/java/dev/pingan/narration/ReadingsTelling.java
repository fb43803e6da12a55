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
import java.util.Objects;

/** Tells in one sentence whether another reading of the plan would change a finding, and which. */
final class ReadingsTelling {
  private final Messages messages;
  private final Counts counts;
  private final PointWords words;

  ReadingsTelling(Messages messages) {
    this.messages = messages;
    this.counts = new Counts(messages);
    this.words = new PointWords(messages);
  }

  String tell(Contest contest) {
    if (contest.turnsOn().isEmpty()) {
      return messages.say("readings.none");
    }
    if (contest.isSettled()) {
      return messages.say(
          "readings.settled",
          Map.of(
              "questions", words.questions(contest.turnsOn()),
              "status", counts.status(contest.finding().status())));
    }
    List<Point> deciding =
        contest.turnsOn().stream().filter(p -> contest.points().contains(p.id())).toList();
    Map<Map<Id<Point>, Id<Reading>>, Verdict> distinct = distinct(contest);
    boolean several = deciding.size() > 1;
    List<String> cases =
        several
            ? new JointReadings(messages, deciding).cases(distinct)
            : cases(distinct, deciding.get(0));
    return messages.say(
        several ? "readings.several" : "readings.contested",
        Map.of(
            "points", deciding.size(),
            "questions", words.questions(deciding),
            "cases", String.join(messages.say("join.semicolon"), cases),
            "mildest", counts.status(contest.mildest()),
            "harshest", counts.status(contest.harshest())));
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
  private List<String> cases(Map<Map<Id<Point>, Id<Reading>>, Verdict> distinct, Point deciding) {
    Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
    distinct.forEach(
        (under, verdict) ->
            outcomes
                .computeIfAbsent(
                    new Outcome(outcomes.isEmpty(), verdict.status(), verdict.asked()),
                    any -> new ArrayList<>())
                .add(words.says(deciding, Objects.requireNonNull(under.get(deciding.id())))));
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

  /** What several readings give alike; that in force stands for itself. */
  private record Outcome(boolean inForce, Status status, Asked asked) {
    String key() {
      return inForce
          ? "readings.in-force"
          : asked == Asked.ALIKE ? "readings.other" : "readings.differently";
    }
  }
}
