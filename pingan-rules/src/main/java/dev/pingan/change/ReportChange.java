package dev.pingan.change;

import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What changed from one report to another, finding by finding: since last month, under another
 * reading, after a reform, or between what was known then and now.
 */
@Value.Immutable(builder = false)
public abstract sealed class ReportChange permits ImmutableReportChange {
  ReportChange() {}

  /** Returns what differs between the reports; findings that are equal are left out. */
  public static ReportChange between(ComplianceReport before, ComplianceReport after) {
    Map<String, Finding> then = byId(before);
    Map<String, Finding> now = byId(after);
    Stream<FindingChange> kept =
        now.values().stream()
            .map(finding -> change(Optional.ofNullable(then.get(finding.id())), finding));
    Stream<FindingChange> gone =
        then.values().stream()
            .filter(finding -> !now.containsKey(finding.id()))
            .map(finding -> FindingChange.between(Optional.of(finding), Optional.empty()));
    return ImmutableReportChange.of(
        Stream.concat(kept, gone).filter(c -> !c.before().equals(c.after())).toList());
  }

  /** The findings that differ, in the later report's order; those that are gone at the end. */
  @Value.Parameter
  public abstract List<FindingChange> changes();

  /** Returns the changes of status alone. */
  public List<FindingChange> ofStatus() {
    return changes().stream().filter(FindingChange::isOfStatus).toList();
  }

  private static FindingChange change(Optional<Finding> before, Finding after) {
    return FindingChange.between(before, Optional.of(after));
  }

  private static Map<String, Finding> byId(ComplianceReport report) {
    return report.findings().stream()
        .collect(
            Collectors.toMap(
                Finding::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
