package dev.pingan.plan;

import static dev.pingan.plan.Samples.clause;
import static dev.pingan.plan.Samples.plan;
import static dev.pingan.plan.Samples.rule;
import static dev.pingan.plan.Samples.section;
import static dev.pingan.plan.Samples.trainings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Label;
import dev.pingan.identity.Problem;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final Declared declared =
      Declared.of(
          List.of(clause("c-declared")), Label.of("理由", "Reason"), Label.of("材料", "Records"));
  private final Plan plan =
      plan(
          section("一", rule("a").build(), declared, rule("b").build()),
          section("二", rule("c").build()));

  @Test
  void listsRulesAndClausesInTheOrderOfTheText() {
    assertThat(ids(plan)).containsExactly("a", "b", "c");
    assertThat(plan.clauses())
        .extracting(clause -> clause.id().value())
        .containsExactly("c-a", "c-declared", "c-b", "c-c");
    assertThat(plan.rule(Id.of("c"))).isPresent();
    assertThat(plan.rule(Id.of("d"))).isEmpty();
    assertThat(plan.sectionOf(Id.of("c"))).get().extracting(Section::path).isEqualTo("二");
    assertThat(plan.sectionOf(Id.of("d"))).isEmpty();
  }

  @Test
  void aRuleIsReplacedWhereItStands() {
    Rule stricter = rule("a", OwedBy.EACH_UNIT, Schedule.year(), trainings(2)).build();
    Plan reformed = plan.with(stricter);
    assertThat(ids(reformed)).containsExactly("a", "b", "c");
    assertThat(reformed.rule(Id.of("a"))).hasValue(stricter);
    assertThat(reformed.provisions()).contains(declared);
    assertThat(reformed.digest()).isNotEqualTo(plan.digest());
    assertThat(plan.rule(Id.of("a"))).isPresent().get().isNotEqualTo(stricter);
    assertThat(reformed.with(rule("a").build())).isEqualTo(plan);
  }

  @Test
  void aRuleOfAnyOtherSectionIsReplacedWhereItStands() {
    Rule stricter = rule("a", OwedBy.EACH_UNIT, Schedule.year(), trainings(2)).build();
    Plan reformed = plan.with(section("二"), stricter);
    assertThat(reformed.sectionOf(Id.of("a"))).get().extracting(Section::path).isEqualTo("一");
  }

  @Test
  void aNewRuleStandsAtTheEndOfItsSection() {
    Plan reformed = plan.with(section("一"), rule("d").build());
    assertThat(ids(reformed)).containsExactly("a", "b", "d", "c");
    assertThat(reformed.sections()).hasSize(2);
  }

  @Test
  void aNewSectionStandsAtTheEnd() {
    Plan reformed = plan.with(section("三"), rule("d").build());
    assertThat(reformed.sections()).extracting(Section::path).containsExactly("一", "二", "三");
    assertThat(ids(reformed)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aRuleNotThereIsReplacedNowhere() {
    assertThatThrownBy(() -> plan.with(rule("d").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"d\"")
        .hasMessageContaining("[a, b, c]");
  }

  @Test
  void aRuleIsTakenOut() {
    Plan reformed = plan.without(Id.of("a"));
    assertThat(ids(reformed)).containsExactly("b", "c");
    assertThat(reformed.provisions()).contains(declared);
    assertThat(ids(plan)).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> reformed.without(Id.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a\"")
        .hasMessageContaining("[b, c]");
  }

  @Test
  void noRuleAndNoClauseStandsInItTwice() {
    Rule sameClause = rule("d").clauses(clause("c-a")).build();
    assertThatThrownBy(
            () ->
                plan(section("一", rule("a").build(), sameClause), section("二", rule("a").build())))
        .isInstanceOf(InvalidModelException.class)
        .extracting(
            refused -> ((InvalidModelException) refused).problems(),
            InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "\"a\" stands in it twice", "\"c-a\" stands in it twice", "\"c-a\" stands in it twice");
  }

  @Test
  void everyPartIsInTheDigest() {
    assertThat(plan(section("一", rule("a").build())).digest())
        .isEqualTo(plan(section("一", rule("a").build())).digest())
        .isNotEqualTo(plan(section("二", rule("a").build())).digest())
        .isNotEqualTo(plan(section("一", rule("b").build())).digest())
        .isNotEqualTo(plan(section("一", rule("a").build(), declared)).digest())
        .isNotEqualTo(
            plan(section("一", rule("a").latePolicy(LatePolicy.RECORDED_ONLY).build())).digest())
        .isNotEqualTo(
            plan(section("一", rule("a", OwedBy.BUREAU, Schedule.year(), trainings(1)).build()))
                .digest());
  }

  private static List<String> ids(Plan plan) {
    return plan.rules().stream().map(rule -> rule.id().value()).toList();
  }
}
