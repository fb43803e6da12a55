package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Gap;
import dev.pingan.report.Responsibility;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import dev.pingan.testkit.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Somebody answers for whatever is owed, or it is said that nobody does. */
class ResponsibilityTest {
  @Property(tries = 200)
  void whoIsTheFirstToAnswerBearsTheFinding(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    Responsibility responsibility = Responsibility.of(report, world.organisation());
    List<Finding> owed = owed(report);
    responsibility
        .standings()
        .forEach(
            (officer, standing) ->
                assertThat(standing)
                    .isEqualTo(
                        Standing.of(
                            owed.stream().filter(f -> first(f).contains(officer)).toList())));
    assertThat(responsibility.standings().keySet())
        .isEqualTo(
            world.organisation().officers().stream()
                .map(Officer::id)
                .collect(java.util.stream.Collectors.toSet()));
  }

  /**
   * As the lines hang on the report's day: what has been filled since a window closed is no gap.
   */
  @Property(tries = 200)
  void everyVacancyInALineIsAGapAndNothingElseIs(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    Responsibility responsibility = Responsibility.of(report, world.organisation());
    List<Finding> owed = owed(report);
    for (Finding finding : owed) {
      for (Answerable level : line(finding, world)) {
        if (level.isVacant()) {
          assertThat(responsibility.gaps()).anyMatch(gap -> names(gap, finding, level, world));
        }
      }
    }
    for (Gap gap : responsibility.gaps()) {
      boolean someLine =
          owed.stream()
              .anyMatch(
                  f ->
                      line(f, world).stream()
                          .anyMatch(l -> l.isVacant() && names(gap, f, l, world)));
      assertThat(someLine).isEqualTo(gap.kind() != Gap.Kind.OFFICER_WITH_NOTHING);
    }
  }

  @Property(tries = 200)
  void whoStandsInNoLineAndSitsNowhereHasNoPart(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    Responsibility responsibility = Responsibility.of(report, world.organisation());
    Set<Id<Officer>> part = new HashSet<>(seated(world.organisation()));
    for (Finding finding : owed(report)) {
      finding.answerable().forEach(level -> part.addAll(level.officers()));
      line(finding, world).forEach(level -> part.addAll(level.officers()));
    }
    for (Officer officer : world.organisation().officers()) {
      boolean idle = !part.contains(officer.id()) && !officer.isOfLeadership(world.asOf());
      assertThat(
              responsibility
                  .gaps()
                  .contains(Gap.of(Gap.Kind.OFFICER_WITH_NOTHING, officer.id().value())))
          .isEqualTo(idle);
    }
  }

  private static List<Answerable> line(Finding finding, World world) {
    return world.organisation().answerable(finding.bearer(), finding.section(), world.asOf());
  }

  private static Set<Id<Officer>> seated(Organisation organisation) {
    Set<Id<Officer>> seated = new HashSet<>();
    organisation.leadingGroup().ifPresent(g -> seated.addAll(g.everybody()));
    organisation.leadingGroup().flatMap(g -> g.office()).ifPresent(seated::addAll);
    organisation.standingGroup().ifPresent(g -> seated.addAll(g.members()));
    organisation.standingGroup().flatMap(g -> g.office()).ifPresent(seated::addAll);
    return seated;
  }

  private static List<Finding> owed(ComplianceReport report) {
    return report.findings().stream().filter(f -> f.status() != Status.NOT_APPLICABLE).toList();
  }

  private static List<Id<Officer>> first(Finding finding) {
    for (Answerable level : finding.answerable()) {
      if (!level.officers().isEmpty()) {
        return level.officers();
      }
    }
    return List.of();
  }

  private static boolean names(Gap gap, Finding finding, Answerable level, World world) {
    return switch (level.role()) {
      case ASSIGNED_UNIT ->
          gap.kind() == Gap.Kind.NOBODY_ASSIGNED && gap.where().equals(finding.bearer().toString());
      case UNIT_IN_CHARGE, UNIT_LEADER ->
          isSeat(gap, level) && gap.where().endsWith("unit:" + unit(finding, world));
      case BUREAU_IN_CHARGE -> isSeat(gap, level) && gap.where().endsWith(finding.section());
      case DEPUTY_HEAD, HEAD -> isSeat(gap, level);
    };
  }

  private static Id<Unit> unit(Finding finding, World world) {
    return world.organisation().answeringUnit(finding.bearer(), world.asOf()).orElseThrow();
  }

  private static boolean isSeat(Gap gap, Answerable level) {
    return gap.kind() == Gap.Kind.SEAT_VACANT && gap.where().startsWith(level.role().name());
  }
}
