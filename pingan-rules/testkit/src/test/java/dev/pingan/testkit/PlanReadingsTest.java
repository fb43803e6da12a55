package dev.pingan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.plan.Point;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;

class PlanReadingsTest {
  @Property(tries = 300, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyReadingOfEveryPointOccurs(@ForAll Readings readings) {
    for (Point point : PublicSafetyPlan.points()) {
      Statistics.label(point.id().value()).collect(readings.of(point));
      Statistics.label(point.id().value())
          .coverage(c -> point.readings().forEach(r -> c.check(r).percentage(p -> p > 10)));
    }
  }

  @Test
  void oneByOneBeginsWithTheDefaultsAndChangesOnePointAtATime() {
    List<Readings> all = PlanReadings.oneByOne();
    int readings = PublicSafetyPlan.points().stream().mapToInt(p -> p.readings().size()).sum();
    assertThat(all).hasSize(1 + readings - PublicSafetyPlan.points().size());
    assertThat(all).doesNotHaveDuplicates().startsWith(PublicSafetyPlan.readings());
  }
}
