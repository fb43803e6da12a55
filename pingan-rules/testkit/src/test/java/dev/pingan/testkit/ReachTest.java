package dev.pingan.testkit;

import static dev.pingan.testkit.Occurrence.occurs;

import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Measure;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Holds that duties are met now and then: worlds in which everything is breached test little. */
class ReachTest {
  @Property(tries = 3000, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void dutiesAreMetNowAndThen(@ForAll("worlds") World world) {
    List<Entry> entries =
        world.effective().entries().stream()
            .filter(entry -> !entry.occurredOn().isAfter(world.asOf()))
            .toList();
    occurs("mobilisation in time", Met.isMobilised(world, entries), 1);
    occurs("household covered", Met.homes(world).anyMatch(h -> Covered.isCovered(h, entries)), 3);
    occurs(
        "village covered", Met.villages(world).anyMatch(v -> Covered.areCovered(v, entries)), 0.7);
    occurs("banners in time", Met.units(world).anyMatch(u -> Met.hasBanners(u, entries)), 2);
    occurs("matter answered", Met.any(entries, Case.class, c -> Met.isAnswered(c, entries)), 3);
    occurs("complaint true and handled", Met.isTrueAndHandled(entries), 0.5);
    occurs("duty day kept", entries.stream().anyMatch(e -> Met.isKept(world, e)), 4);
    occurs("measure in place", Met.any(entries, Measure.class, m -> Met.isInPlace(world, m)), 7);
    occurs("site defended", Met.any(entries, Measure.class, m -> Met.isDefended(world, m)), 3);
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.tiny(Worlds.YEAR);
  }
}
