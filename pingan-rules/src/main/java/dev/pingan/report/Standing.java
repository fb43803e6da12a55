package dev.pingan.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How a village, unit, section or the bureau stands: the worst status beneath it, beside how many
 * of each. No score: everything can be recomputed from the findings. Ruling 14.
 */
@Value.Immutable(builder = false)
public abstract sealed class Standing permits ImmutableStanding {
  /** By how many findings have the worst status, then the next, and so on. */
  private static final Comparator<Standing> WORST_FIRST = Standing::compareWorstFirst;

  Standing() {}

  /** Returns the standing over those findings. */
  public static Standing of(Collection<Finding> findings) {
    Map<Status, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::status, () -> new EnumMap<>(Status.class), Collectors.counting()));
    return ImmutableStanding.of(counts);
  }

  /** Returns how each group of those findings stands, by its key; the worst group first. */
  public static <K extends Comparable<? super K>> Map<K, Standing> by(
      Collection<Finding> findings, Function<Finding, Optional<K>> key) {
    Map<K, List<Finding>> groups = new TreeMap<>();
    findings.forEach(
        finding ->
            key.apply(finding)
                .ifPresent(k -> groups.computeIfAbsent(k, any -> new ArrayList<>()).add(finding)));
    Map<K, Standing> standings = new LinkedHashMap<>();
    groups.entrySet().stream()
        .map(group -> Map.entry(group.getKey(), of(group.getValue())))
        .sorted(Map.Entry.comparingByValue(WORST_FIRST))
        .forEach(group -> standings.put(group.getKey(), group.getValue()));
    return Collections.unmodifiableMap(standings);
  }

  /** How many findings have each status; a status that none has is absent. */
  @Value.Parameter
  public abstract Map<Status, Long> counts();

  /** Returns the worst status beneath; empty if there is no finding. */
  public Optional<Status> worst() {
    return counts().keySet().stream().min(Status::compareTo);
  }

  /** Returns how many findings have that status. */
  public long count(Status status) {
    return counts().getOrDefault(status, 0L);
  }

  private static int compareWorstFirst(Standing one, Standing other) {
    for (Status status : Status.values()) {
      int more = Long.compare(other.count(status), one.count(status));
      if (more != 0) {
        return more;
      }
    }
    return 0;
  }
}
