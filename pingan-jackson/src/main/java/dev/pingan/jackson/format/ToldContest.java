package dev.pingan.jackson.format;

import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Contests;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Map;

/** A finding's readings as they are told: by the finding's id, with what follows from them. */
record ToldContest(
    String finding,
    List<Id<Point>> points,
    Status mildest,
    Status harshest,
    List<ToldVerdict> verdicts) {

  static ToldContest of(Contest contest) {
    return new ToldContest(
        contest.finding().id(),
        List.copyOf(contest.points()),
        contest.mildest(),
        contest.harshest(),
        contest.verdicts().stream().map(ToldVerdict::of).toList());
  }

  /** Those alone that another reading would change. */
  static List<ToldContest> contested(Contests contests) {
    return contests.contested().stream().map(ToldContest::of).toList();
  }

  /** The status under one choice of readings. */
  record ToldVerdict(Map<Id<Point>, Id<Reading>> under, Status status, Verdict.Asked asked) {
    static ToldVerdict of(Verdict verdict) {
      return new ToldVerdict(verdict.under(), verdict.status(), verdict.asked());
    }
  }
}
