package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.change.FindingChange;
import dev.pingan.change.Hindsight;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.testkit.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A day seen twice is two reports of it and exactly what differs between them. */
class HindsightTest {
  @Property(tries = 150)
  void bothSidesAreReportsOnTheDay(@ForAll World world) {
    Seen seen = Seen.of(world);
    Hindsight hindsight = seen(world);

    assertThat(hindsight.then()).isEqualTo(seen.report());
    assertThat(hindsight.now())
        .isEqualTo(seen.evaluator().gather(world.ledger()).report(world.asOf()));
  }

  @Property(tries = 150)
  void theChangesAreWhatDiffersAndNothingElse(@ForAll World world) {
    Hindsight hindsight = seen(world);
    Set<String> changed =
        hindsight.change().changes().stream().map(FindingChange::id).collect(Collectors.toSet());

    Set<String> differing =
        Stream.of(hindsight.then(), hindsight.now())
            .flatMap(report -> report.findings().stream())
            .map(Finding::id)
            .filter(id -> !finding(hindsight.then(), id).equals(finding(hindsight.now(), id)))
            .collect(Collectors.toSet());
    assertThat(changed).isEqualTo(differing);
  }

  @Property(tries = 150)
  void whatCameSinceAndWhatWasKnownAreTheLedger(@ForAll World world) {
    List<LedgerRecord> all = new ArrayList<>(world.ledger().asKnownAt(world.knownAt()).records());
    all.addAll(seen(world).since());

    assertThat(Set.copyOf(all)).isEqualTo(Set.copyOf(world.ledger().records()));
  }

  @Property(tries = 150)
  void whereNothingCameSinceNothingChanged(@ForAll World world) {
    Hindsight hindsight =
        Hindsight.of(
            Seen.of(world).evaluator(),
            world.ledger().asKnownAt(world.knownAt()),
            world.asOf(),
            world.knownAt());

    assertThat(hindsight.since()).isEmpty();
    assertThat(hindsight.change().changes()).isEmpty();
  }

  private static Hindsight seen(World world) {
    return Hindsight.of(Seen.of(world).evaluator(), world.ledger(), world.asOf(), world.knownAt());
  }

  private static Optional<Finding> finding(ComplianceReport report, String id) {
    return report.findings().stream().filter(finding -> finding.id().equals(id)).findFirst();
  }
}
