package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How a report's findings fall on the officers (主抓、分抓、共抓、人人有责), and where the net has holes.
 * Section 五1, sentence 3.
 *
 * <p>The first filled role of each line answers; the roles above it are where the matter goes next.
 */
@Value.Immutable(builder = false)
public abstract sealed class Responsibility permits ImmutableResponsibility {
  Responsibility() {}

  /** Returns how those findings fall on the officers of that organisation. */
  public static Responsibility of(ComplianceReport report, Organisation organisation) {
    List<Finding> owed =
        report.findings().stream().filter(f -> f.status() != Status.NOT_APPLICABLE).toList();
    Map<Id<Officer>, Standing> standings =
        organisation.officers().stream()
            .map(Officer::id)
            .collect(
                Collectors.toMap(id -> id, id -> Standing.of(withFirst(owed, id)), (a, b) -> a));
    Set<Gap> gaps = new TreeSet<>();
    owed.forEach(finding -> gapsOf(finding, gaps));
    organisation.officers().stream()
        .filter(officer -> owed.stream().noneMatch(f -> isInLine(f, officer.id())))
        .forEach(o -> gaps.add(Gap.of(Gap.Kind.OFFICER_WITH_NOTHING, o.id().value())));
    return ImmutableResponsibility.of(standings, gaps);
  }

  /** How each officer stands over the findings for which he or she is the first to answer. */
  @Value.Parameter
  public abstract Map<Id<Officer>, Standing> standings();

  /** The holes in the net, in order of kind, then place. */
  @Value.Parameter
  public abstract Set<Gap> gaps();

  private static List<Finding> withFirst(Collection<Finding> findings, Id<Officer> officer) {
    return findings.stream().filter(f -> first(f).contains(officer)).toList();
  }

  private static List<Id<Officer>> first(Finding finding) {
    Optional<Answerable> filled =
        finding.answerable().stream().filter(level -> !level.isVacant()).findFirst();
    return filled.map(Answerable::officers).orElse(List.of());
  }

  private static boolean isInLine(Finding finding, Id<Officer> officer) {
    return finding.answerable().stream().anyMatch(level -> level.officers().contains(officer));
  }

  private static void gapsOf(Finding finding, Set<Gap> gaps) {
    for (Answerable level : finding.answerable()) {
      if (level.role() == Answerable.Role.ASSIGNED_UNIT) {
        gaps.add(Gap.of(Gap.Kind.NOBODY_ASSIGNED, finding.bearer().toString()));
      } else if (level.isVacant()) {
        gaps.add(Gap.of(Gap.Kind.SEAT_VACANT, place(finding, level)));
      }
    }
  }

  private static String place(Finding finding, Answerable level) {
    return switch (level.role()) {
      case UNIT_IN_CHARGE, UNIT_LEADER ->
          level.role() + " of unit:" + finding.unit().map(Id::value).orElse("");
      case BUREAU_IN_CHARGE -> level.role() + " of " + finding.section();
      case DEPUTY_HEAD, HEAD, ASSIGNED_UNIT -> level.role().toString();
    };
  }
}
