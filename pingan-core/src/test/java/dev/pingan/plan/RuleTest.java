package dev.pingan.plan;

import static dev.pingan.plan.Samples.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Label;
import dev.pingan.identity.Problem;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.plan.EachAnswered.Due;
import dev.pingan.plan.EachAnswered.Per;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Which parts fit together, and how the others are refused. */
class RuleTest {
  private static final Schedule DUTY = Schedule.dutyRuns(DutyRuns.DaysOff.PUBLISHED);
  private static final Schedule APRIL = Schedule.months(Month.APRIL);
  private static final Selector ANSWER = Selector.of(Kind.REPLIED);
  private static final EachAnswered ANSWERED =
      EachAnswered.of(Selector.of(Kind.COMPLAINT), Per.CASE, Due.YEAR, ANSWER);
  private static final InPlace AT_SITES =
      InPlace.of(Selector.of(Kind.PEOPLE_DEFENCE), InPlace.Where.EACH_KEY_SITE);

  @SuppressWarnings("unused")
  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal(
              "a daily watch on no duty days",
              "schedule",
              OwedBy.EACH_UNIT,
              Schedule.year(),
              EachDay.of(EachDay.Watch.LEADER)),
          new Refusal(
              "duty days for something else",
              "schedule",
              OwedBy.EACH_UNIT,
              DUTY,
              AtLeast.of(1, Selector.of(Kind.TRAINING))),
          new Refusal(
              "a village's daily watch",
              "owedBy",
              OwedBy.EACH_VILLAGE,
              DUTY,
              EachDay.of(EachDay.Watch.OFFICER)),
          new Refusal(
              "two visits",
              "requirement",
              OwedBy.EACH_UNIT,
              APRIL,
              AtLeast.of(2, Selector.of(Shape.VISIT))),
          new Refusal(
              "a village's visit",
              "requirement",
              OwedBy.EACH_VILLAGE,
              APRIL,
              AtLeast.of(1, Selector.of(Shape.VISIT))),
          new Refusal(
              "an act in place",
              "requirement",
              OwedBy.EACH_UNIT,
              Schedule.year(),
              InPlace.of(Selector.of(Kind.TRAINING), InPlace.Where.BEARER)),
          new Refusal("the bureau's key sites", "owedBy", OwedBy.BUREAU, Schedule.year(), AT_SITES),
          new Refusal("a measure in April", "schedule", OwedBy.EACH_UNIT, APRIL, AT_SITES),
          new Refusal("a unit's coverage", "owedBy", OwedBy.EACH_UNIT, APRIL, Cover.persons()),
          new Refusal(
              "an act that asks for an answer",
              "requirement",
              OwedBy.BUREAU,
              Schedule.year(),
              EachAnswered.of(Selector.of(Kind.TRAINING), Per.CASE, Due.YEAR, ANSWER)),
          new Refusal(
              "an act that answers",
              "requirement",
              OwedBy.BUREAU,
              Schedule.year(),
              EachAnswered.of(
                  Selector.of(Kind.COMPLAINT), Per.CASE, Due.YEAR, Selector.of(Kind.TRAINING))),
          new Refusal("an answer by the year in April", "schedule", OwedBy.BUREAU, APRIL, ANSWERED),
          new Refusal(
              "a village's answer", "owedBy", OwedBy.EACH_VILLAGE, Schedule.year(), ANSWERED),
          new Refusal(
              "a unit's zero target",
              "owedBy",
              OwedBy.EACH_UNIT,
              Schedule.year(),
              NoneOf.of(ZeroTarget.Z1)),
          new Refusal(
              "a zero target in April", "schedule", OwedBy.BUREAU, APRIL, NoneOf.of(ZeroTarget.Z1)),
          new Refusal("a unit's rate", "owedBy", OwedBy.EACH_UNIT, Schedule.year(), rate()),
          new Refusal(
              "a rate in each quarter", "schedule", OwedBy.BUREAU, Schedule.quarters(), rate()),
          new Refusal(
              "a unit's seat",
              "owedBy",
              OwedBy.EACH_UNIT,
              Schedule.year(),
              Seated.of(Seated.Seat.HEAD, 1)),
          new Refusal(
              "a seat in April", "schedule", OwedBy.BUREAU, APRIL, Seated.of(Seated.Seat.HEAD, 1)));

  @ParameterizedTest
  @FieldSource("REFUSALS")
  void partsThatDoNotFitAreRefused(Refusal refusal) {
    InvalidModelException refused =
        catchThrowableOfType(
            InvalidModelException.class,
            rule("r", refusal.owedBy(), refusal.schedule(), refusal.requirement())::build);
    assertThat(refused.problems()).hasSize(1);
    Problem problem = refused.problems().get(0);
    assertThat(problem.where()).isEqualTo("rules[r]." + refusal.part());
    assertThat(problem.mend()).isNotBlank();
    assertThat(refused).hasMessageContaining("the rule r is refused");
  }

  @Test
  void everyProblemIsToldAtOnce() {
    Rule.Builder builder = rule("r", OwedBy.EACH_UNIT, DUTY, NoneOf.of(ZeroTarget.Z1));
    InvalidModelException refused =
        catchThrowableOfType(InvalidModelException.class, builder::build);
    assertThat(refused.problems())
        .extracting(Problem::where)
        .containsExactly("rules[r].schedule", "rules[r].owedBy", "rules[r].schedule");
  }

  @Test
  void aRuleCitesAClause() {
    Rule.Builder builder =
        Rule.builder()
            .id(Id.of("r"))
            .title(Label.of("名称", "Title"))
            .owedBy(OwedBy.EACH_UNIT)
            .schedule(Schedule.year())
            .requirement(AtLeast.of(1, Selector.of(Kind.TRAINING)));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("rules[r].clauses")
        .hasMessageContaining("no clause is cited");
  }

  @Test
  void aPartThatIsMissingIsRefused() {
    assertThatThrownBy(() -> Rule.builder().id(Id.of("r")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("title");
  }

  @Test
  void answersInAWindowMayBeOwedInRounds() {
    EachAnswered next =
        EachAnswered.of(Selector.of(Kind.DISPUTE), Per.CASE, Due.NEXT_WINDOW, ANSWER);
    assertThat(rule("r", OwedBy.EACH_UNIT, APRIL, next).build().schedule()).isEqualTo(APRIL);
  }

  @ParameterizedTest
  @EnumSource(names = {"EACH_UNIT", "EACH_UNIT_WITH_VILLAGE"})
  void unitsHaveKeySites(OwedBy units) {
    assertThat(rule("r", units, Schedule.year(), AT_SITES).build().owedBy()).isEqualTo(units);
  }

  @Test
  void lateWorkCuresUnlessSaidOtherwise() {
    assertThat(rule("r").build().latePolicy()).isEqualTo(LatePolicy.CURES_LATE);
    assertThat(rule("r").latePolicy(LatePolicy.RECORDED_ONLY).build())
        .isNotEqualTo(rule("r").build());
  }

  private static RateAtLeast rate() {
    return RateAtLeast.of(Ratio.percent(100), RateAtLeast.Surveys.POOLED);
  }

  /** A rule whose one flaw lies in that part. */
  record Refusal(
      String what, String part, OwedBy owedBy, Schedule schedule, Requirement requirement) {
    @Override
    public String toString() {
      return what;
    }
  }
}
