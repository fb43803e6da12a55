package dev.pingan.ambiguity;

import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A finding with its status under every admissible reading: settled, or contested. */
@Value.Immutable(builder = false)
public abstract sealed class Contest permits ImmutableContest {
  Contest() {}

  static Contest of(
      Finding finding, List<Point> turnsOn, List<DecidedPoint> decided, List<Verdict> verdicts) {
    return ImmutableContest.of(finding, turnsOn, decided, verdicts);
  }

  /** The finding under the readings in force. */
  @Value.Parameter
  public abstract Finding finding();

  /** The points still open on which its rule turns, in the plan's order. */
  @Value.Parameter
  public abstract List<Point> turnsOn();

  /** The decided points on which its rule would turn if they were open, in the plan's order. */
  @Value.Parameter
  public abstract List<DecidedPoint> decided();

  /** Its status under each choice of readings on which its rule turns; that in force first. */
  @Value.Parameter
  public abstract List<Verdict> verdicts();

  /** Returns whether the status is the same under every admissible reading. */
  public boolean isSettled() {
    return statuses().allMatch(finding().status()::equals);
  }

  /** Returns the best status that an admissible reading gives. */
  public Status mildest() {
    return statuses().max(Status::compareTo).orElseThrow();
  }

  /** Returns the worst status that an admissible reading gives. */
  public Status harshest() {
    return statuses().min(Status::compareTo).orElseThrow();
  }

  /** Returns the points that decide it: a change of that one alone somewhere changes the status. */
  @Value.Lazy
  public Set<Id<Point>> points() {
    Set<Id<Point>> deciding = new TreeSet<>();
    if (!isSettled()) {
      verdicts().get(0).under().keySet().stream().filter(this::decides).forEach(deciding::add);
    }
    return deciding;
  }

  private boolean decides(Id<Point> point) {
    Map<Map<Id<Point>, Id<Reading>>, Status> others = new HashMap<>();
    for (Verdict verdict : verdicts()) {
      Map<Id<Point>, Id<Reading>> rest = new HashMap<>(verdict.under());
      rest.remove(point);
      Status other = others.putIfAbsent(rest, verdict.status());
      if (other != null && !Objects.equals(other, verdict.status())) {
        return true;
      }
    }
    return false;
  }

  private Stream<Status> statuses() {
    return verdicts().stream().map(Verdict::status);
  }
}
