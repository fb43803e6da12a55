package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Officer;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Gap;
import dev.pingan.report.Responsibility;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import dev.pingan.testkit.World;
import java.util.List;
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

  @Property(tries = 200)
  void everyVacancyInALineIsAGapAndNothingElseIs(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    Responsibility responsibility = Responsibility.of(report, world.organisation());
    List<Finding> owed = owed(report);
    for (Finding finding : owed) {
      assertThat(first(finding).isEmpty() && responsibility.gaps().isEmpty()).isFalse();
      for (Answerable level : finding.answerable()) {
        if (level.isVacant()) {
          assertThat(responsibility.gaps()).anyMatch(gap -> names(gap, finding, level));
        }
      }
    }
    for (Gap gap : responsibility.gaps()) {
      boolean someLine =
          owed.stream()
              .anyMatch(
                  f -> f.answerable().stream().anyMatch(l -> l.isVacant() && names(gap, f, l)));
      assertThat(someLine).isEqualTo(gap.kind() != Gap.Kind.OFFICER_WITH_NOTHING);
    }
  }

  @Property(tries = 200)
  void whoStandsInNoLineHasNoPart(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    Responsibility responsibility = Responsibility.of(report, world.organisation());
    for (Officer officer : world.organisation().officers()) {
      boolean idle =
          report.answeredUpTo(officer.id()).stream()
              .allMatch(f -> f.status() == Status.NOT_APPLICABLE);
      assertThat(
              responsibility
                  .gaps()
                  .contains(Gap.of(Gap.Kind.OFFICER_WITH_NOTHING, officer.id().value())))
          .isEqualTo(idle);
    }
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

  private static boolean names(Gap gap, Finding finding, Answerable level) {
    return switch (level.role()) {
      case ASSIGNED_UNIT ->
          gap.kind() == Gap.Kind.NOBODY_ASSIGNED && gap.where().equals(finding.bearer().toString());
      case UNIT_IN_CHARGE, UNIT_LEADER ->
          isSeat(gap, level) && gap.where().endsWith("unit:" + finding.unit().orElseThrow());
      case BUREAU_IN_CHARGE -> isSeat(gap, level) && gap.where().endsWith(finding.section());
      case DEPUTY_HEAD, HEAD -> isSeat(gap, level);
    };
  }

  private static boolean isSeat(Gap gap, Answerable level) {
    return gap.kind() == Gap.Kind.SEAT_VACANT && gap.where().startsWith(level.role().name());
  }
}
