package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Examination;
import dev.pingan.ledger.Ledger;
import dev.pingan.testkit.World;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How records come in cannot show in a report. */
class DeliveryTest {
  @Property(tries = 250)
  void orderAndRedeliveryCannotShow(@ForAll World world, @ForAll Random random) {
    Seen again = new Seen(delivered(world, random), Seen.of(world).plan());
    assertThat(again.report()).isEqualTo(Seen.of(world).report());
  }

  @Property(tries = 150)
  void norInWhatIsToldOnDemand(@ForAll World world, @ForAll Random random) {
    World other = delivered(world, random);
    Ledger once = world.ledger().asKnownAt(world.knownAt());
    Ledger anyhow = other.ledger().asKnownAt(world.knownAt());
    Examination examination = Seen.of(world).assessed().on(world.asOf());
    assertThat(Seen.of(other).assessed().on(world.asOf()).details(anyhow))
        .isEqualTo(examination.details(once));
    examination.findings().stream()
        .filter(finding -> !finding.evidence().isEmpty())
        .limit(5)
        .forEach(
            finding ->
                assertThat(examination.trace(finding, anyhow))
                    .isEqualTo(examination.trace(finding, once)));
  }

  private static World delivered(World world, Random random) {
    Ledger anyhow = Ledger.of(Delivered.anyhow(world.ledger().records(), random));
    return new World(world.year(), world.organisation(), anyhow, world.asOf(), world.knownAt());
  }
}
