package dev.pingan.ambiguity;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Point;
import dev.pingan.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** All findings of a report, each settled or contested. */
@Value.Immutable(builder = false)
public abstract sealed class Contests permits ImmutableContests {
  Contests() {}

  static Contests of(List<Contest> all, List<DecidedPoint> decided) {
    return ImmutableContests.of(all, decided);
  }

  /** Every finding with its verdicts, in the report's order. */
  @Value.Parameter
  public abstract List<Contest> all();

  /** The points of the plan that were decided, in its order. */
  @Value.Parameter
  public abstract List<DecidedPoint> decided();

  /** Returns the finding of that id with its verdicts. */
  public Optional<Contest> of(String finding) {
    return all().stream().filter(contest -> contest.finding().id().equals(finding)).findFirst();
  }

  /** Returns those of the findings for which that unit answers: its own, and its villages'. */
  public Contests of(Id<Unit> unit) {
    return of(
        all().stream()
            .filter(contest -> contest.finding().unit().filter(unit::equals).isPresent())
            .toList(),
        decided());
  }

  /** Returns the findings whose status another admissible reading would change. */
  public List<Contest> contested() {
    return all().stream().filter(contest -> !contest.isSettled()).toList();
  }

  /** Returns how many findings each point decides; a point that decides none is absent. */
  public Map<Id<Point>, Long> countByPoint() {
    return contested().stream()
        .flatMap(contest -> contest.points().stream())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  /** Returns how many contested findings there are in each group, by its key. */
  public <K extends Comparable<? super K>> Map<K, Long> countBy(
      Function<Finding, Optional<K>> key) {
    Stream<K> keys = contested().stream().flatMap(c -> key.apply(c.finding()).stream());
    return keys.collect(
        Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
