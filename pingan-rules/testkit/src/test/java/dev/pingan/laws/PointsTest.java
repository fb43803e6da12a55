package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.identity.Id;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import dev.pingan.plan.Rule;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.testkit.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The points on which a rule turns, found one at a time, are all on which it turns. */
class PointsTest {
  private static final PublicSafetyPlan TEXT = PublicSafetyPlan.of(Worlds.YEAR);

  @Test
  void aRuleTakesTheSameFormsOverItsOwnPointsAsOverAll() {
    List<Readings> all = choices(PublicSafetyPlan.points());
    assertThat(all).hasSize(12_288);
    Map<Id<Rule>, Set<Rule>> forms = forms(all);
    Map<Id<Rule>, List<Point>> own =
        Ambiguity.of(PublicSafetyPlan.readings(), TEXT::under).pointsByRule();
    forms.forEach(
        (id, ofAll) ->
            assertThat(forms(choices(own.getOrDefault(id, List.of()))).get(id))
                .as(id.value())
                .isEqualTo(ofAll));
  }

  private static Map<Id<Rule>, Set<Rule>> forms(List<Readings> choices) {
    return choices.parallelStream()
        .flatMap(readings -> TEXT.under(readings).rules().stream())
        .collect(Collectors.groupingByConcurrent(Rule::id, Collectors.toSet()));
  }

  /** Every choice of readings of those points; the defaults elsewhere. */
  private static List<Readings> choices(List<Point> points) {
    List<Readings> choices = List.of(PublicSafetyPlan.readings());
    for (Point point : points) {
      List<Readings> wider = new ArrayList<>();
      for (Readings choice : choices) {
        for (Reading reading : point.readings()) {
          wider.add(choice.with(point.id().value(), reading.id().value()));
        }
      }
      choices = wider;
    }
    return choices;
  }
}
