package dev.pingan.ambiguity;

import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes contests for tests of what is told of them. */
public final class Contested {
  private Contested() {}

  /** The verdicts under each choice of readings, that in force first. */
  public static Contest contest(Finding.Builder finding, List<Point> points, Verdict... verdicts) {
    return Contest.of(finding.build(), points, List.of(), List.of(verdicts));
  }

  /** The verdict where the points are read so, each in its turn. */
  public static Verdict verdict(
      Status status, Asked asked, List<Point> points, String... readings) {
    Map<Id<Point>, Id<Reading>> under = new HashMap<>();
    for (int i = 0; i < readings.length; i++) {
      under.put(points.get(i).id(), Id.of(readings[i]));
    }
    return Verdict.under(under, status, asked);
  }
}
