package dev.pingan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.ComplianceReport;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each point of interpretation is told apart by one and the same ledger. */
class PointsTest {
  private static final String DAY = "2024-01-01";

  static Stream<Arguments> otherReadings() {
    return PublicSafetyPlan.points().stream()
        .flatMap(
            point ->
                point.readings().stream()
                    .skip(1)
                    .map(reading -> Arguments.of(point.id().value(), reading.id().value())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("otherReadings")
  void anotherReadingGivesAnotherVerdict(String point, String reading) {
    Map<String, String> byDefault = verdicts(Example.wholeYear().report(DAY));
    Map<String, String> otherwise =
        verdicts(Example.wholeYear().reading(point, reading).report(DAY));

    assertThat(otherwise).isNotEqualTo(byDefault);
  }

  @Test
  void thereAreThirteenPointsAndTheFirstReadingOfEachIsInForce() {
    assertThat(PublicSafetyPlan.points()).hasSize(13);
    for (Point point : PublicSafetyPlan.points()) {
      Reading first = point.readings().get(0);
      World chosen = Example.wholeYear().reading(point.id().value(), first.id().value());
      assertThat(verdicts(chosen.report(DAY))).isEqualTo(verdicts(Example.wholeYear().report(DAY)));
    }
  }

  private static Map<String, String> verdicts(ComplianceReport report) {
    Map<String, String> verdicts = new TreeMap<>();
    report.findings().forEach(f -> verdicts.put(f.id(), f.status() + " " + f.reasons()));
    return verdicts;
  }
}
