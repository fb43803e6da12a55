package dev.pingan.narration;

import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Contests;
import dev.pingan.report.Finding;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which findings are to be marked, since another reading of the plan would change them.
 *
 * @param contested their ids
 */
record Marks(Set<String> contested) {
  static final Marks NONE = new Marks(Set.of());

  static Marks of(Contests contests) {
    return new Marks(
        contests.contested().stream()
            .map(Contest::finding)
            .map(Finding::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(Finding finding) {
    return contested.contains(finding.id());
  }

  long count(Collection<Finding> findings) {
    return findings.stream().filter(this::has).count();
  }
}
