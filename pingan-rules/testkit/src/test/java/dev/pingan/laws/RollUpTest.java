package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.organisation.Unit;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import dev.pingan.testkit.World;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every roll-up can be told from its lines. */
class RollUpTest {
  @Property(tries = 200)
  void everyStandingIsToldFromItsFindings(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    isToldFrom(report.findings(), report.standing());
    areToldFrom(report, report.standingByUnit(), Finding::unit);
    areToldFrom(report, report.standingByVillage(), finding -> finding.bearer().village());
    areToldFrom(report, report.standingBySection(), finding -> Optional.of(finding.section()));
  }

  @Property(tries = 150)
  void aUnitsPartIsWhatItAnswersFor(@ForAll World world) {
    ComplianceReport report = Seen.of(world).report();
    for (Unit unit : world.organisation().units()) {
      ComplianceReport part = report.partOf(unit.id());
      assertThat(part.findings())
          .isEqualTo(
              report.findings().stream()
                  .filter(finding -> finding.unit().equals(Optional.of(unit.id())))
                  .toList());
      assertThat(part.receipt()).isEqualTo(report.receipt());
      assertThat(part.standing()).isEqualTo(report.standingByUnit().get(unit.id()));
      assertThat(part.partOf(unit.id())).isEqualTo(part);
      assertThat(part.findings())
          .containsAll(
              report.findings().stream()
                  .filter(f -> f.bearer().unit().equals(Optional.of(unit.id())))
                  .toList());
    }
  }

  private static <K extends Comparable<? super K>> void areToldFrom(
      ComplianceReport report, Map<K, Standing> standings, Function<Finding, Optional<K>> key) {
    standings.forEach(
        (k, standing) ->
            isToldFrom(
                report.findings().stream()
                    .filter(finding -> key.apply(finding).equals(Optional.of(k)))
                    .toList(),
                standing));
    assertThat(standings.keySet())
        .isEqualTo(
            report.findings().stream()
                .flatMap(finding -> key.apply(finding).stream())
                .collect(java.util.stream.Collectors.toSet()));
    assertThat(standings.values().stream().map(RollUpTest::worstFirst).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static void isToldFrom(Collection<Finding> findings, Standing standing) {
    for (Status status : Status.values()) {
      assertThat(standing.count(status))
          .isEqualTo(findings.stream().filter(f -> f.status() == status).count());
    }
    assertThat(standing.worst())
        .isEqualTo(findings.stream().map(Finding::status).min(Comparator.naturalOrder()));
    assertThat(standing).isEqualTo(Standing.of(findings));
  }

  /** How many of each status, worst first, as a text that sorts. */
  private static String worstFirst(Standing standing) {
    List<String> counts =
        Stream.of(Status.values()).map(s -> "%05d".formatted(standing.count(s))).toList();
    return String.join(" ", counts);
  }
}
