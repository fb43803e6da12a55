package dev.pingan.report;

import java.util.ArrayList;
import java.util.Collection;
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

  /** Returns the standing of each group of those findings, by its key. */
  public static <K extends Comparable<? super K>> Map<K, Standing> by(
      Collection<Finding> findings, Function<Finding, Optional<K>> key) {
    Map<K, List<Finding>> groups = new TreeMap<>();
    findings.forEach(
        finding ->
            key.apply(finding)
                .ifPresent(k -> groups.computeIfAbsent(k, any -> new ArrayList<>()).add(finding)));
    Map<K, Standing> standings = new LinkedHashMap<>();
    groups.forEach((k, group) -> standings.put(k, of(group)));
    return standings;
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
}
