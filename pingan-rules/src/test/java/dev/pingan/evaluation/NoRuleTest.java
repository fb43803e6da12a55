package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.incidents;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.nothingHappenedThrough;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.shiftOfNoUnit;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Kind;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.report.Unattributed;
import dev.pingan.report.Unattributed.Why;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan of one rule asks for; all else feeds no rule, though everybody in it is known. */
class NoRuleTest {
  @ParameterizedTest
  @CsvSource({
    "training, 'training by u1'",
    "patrol, patrol",
    "households, visit",
    "persons, visit",
    "visiting, visit",
    "lead-shift, shift",
    "complaint-accepted, 'complaint|accepted complaint'",
    "complaint-answered, 'complaint'",
    "z1, 'nil report'",
    "z2, 'nil report|incident z2'",
    "satisfaction, survey",
    "leading-group, ''"
  })
  void oneRuleAsksFor(String rule, String asked) {
    World world = everything().reformed(plan -> only(rule, plan));

    Set<String> fed =
        new TreeSet<>(
            world.ledger().records().stream()
                .map(record -> record.id().value())
                .collect(Collectors.toSet()));
    fed.removeAll(withoutRule(world));

    assertThat(fed).isEqualTo(names(asked));
  }

  private static Set<String> names(String asked) {
    Set<String> names = new TreeSet<>(Set.of(asked.split("[|]", -1)));
    names.remove("");
    return names;
  }

  private static World everything() {
    return world(bureau().unit("u1").village("v1", "u1").household("h1", 2))
        .tells(
            act(Kind.TRAINING, "u1").on("2023-03-01").as("training by u1"),
            act(Kind.TRAINING, BUREAU).on("2023-03-01").as("training by the bureau"),
            measure(Kind.PATROL, "u1").on("2023-03-01").as("patrol"),
            visit("u1", "h1", 2).on("2023-04-01").as("visit"),
            shift("u1").with("o1").on("2023-04-05").as("shift"),
            shiftOfNoUnit().with("o1").on("2023-04-05").as("shift of no unit"),
            signedComplaint("k1").on("2023-05-01").as("complaint"),
            step(Kind.ACCEPTED, "k1").by(BUREAU).on("2023-05-02").as("accepted complaint"),
            incidents(1, ZeroTarget.Z2).on("2023-05-01").as("incident z2"),
            nothingHappenedThrough("2023-04-30", BUREAU).on("2023-05-01").as("nil report"),
            survey(10, 9).on("2023-06-01").as("survey"));
  }

  private static Set<String> withoutRule(World world) {
    return world
        .assessed()
        .on(LocalDate.of(2023, 12, 31))
        .details(world.ledger())
        .unattributed()
        .stream()
        .filter(unattributed -> unattributed.why() == Why.NO_RULE)
        .map(Unattributed::id)
        .map(id -> id.value())
        .collect(Collectors.toSet());
  }

  private static Plan only(String rule, Plan plan) {
    Plan left = plan;
    for (Rule other : plan.rules()) {
      left = other.id().value().equals(rule) ? left : left.without(other.id());
    }
    return left;
  }
}
