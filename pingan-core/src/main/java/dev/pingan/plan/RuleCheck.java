package dev.pingan.plan;

import dev.pingan.identity.Problem;
import dev.pingan.ledger.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the parts of a rule that do not fit together. */
final class RuleCheck implements Requirement.Cases<RuleCheck> {
  private static final Set<OwedBy> UNITS = Set.of(OwedBy.EACH_UNIT, OwedBy.EACH_UNIT_WITH_VILLAGE);

  private final Rule rule;
  private final List<Problem> problems = new ArrayList<>();

  private RuleCheck(Rule rule) {
    this.rule = rule;
  }

  static List<Problem> of(Rule rule) {
    RuleCheck check = new RuleCheck(rule);
    check.must(
        !rule.clauses().isEmpty(), "clauses", "no clause is cited", "cite the plan's clauses");
    boolean daily = rule.requirement() instanceof EachDay;
    check.must(
        daily == rule.schedule() instanceof DutyRuns,
        "schedule",
        "runs of duty days and a daily watch go together",
        "use both or neither");
    return rule.requirement().match(check).problems;
  }

  @Override
  public RuleCheck atLeast(AtLeast atLeast) {
    boolean visits = atLeast.of().shapes().contains(Shape.VISIT);
    must(
        !visits || (atLeast.count() == 1 && rule.owedBy() != OwedBy.EACH_VILLAGE),
        "requirement",
        "visits are kept without ids, so only whether a unit visited can be asked",
        "ask for at least 1, owed by units or the bureau");
    return this;
  }

  @Override
  public RuleCheck inPlace(InPlace inPlace) {
    must(
        inPlace.of().shapes().equals(Set.of(Shape.MEASURE)),
        "requirement",
        "only measures are in place, not " + inPlace.of().shapes(),
        "select kinds of measure");
    owed(
        inPlace.where() == InPlace.Where.BEARER || UNITS.contains(rule.owedBy()),
        "only units have key sites",
        "let units owe it");
    return yearly("a standing measure");
  }

  @Override
  public RuleCheck cover(Cover cover) {
    owed(
        rule.owedBy() == OwedBy.EACH_VILLAGE, "coverage is of villages", "let each village owe it");
    return this;
  }

  @Override
  public RuleCheck eachDay(EachDay eachDay) {
    return noVillage("a daily watch");
  }

  @Override
  public RuleCheck eachAnswered(EachAnswered answered) {
    boolean cases = Set.of(Shape.CASE, Shape.STEP).containsAll(answered.trigger().shapes());
    must(cases, "requirement", "only cases and steps ask for answers", "select kinds of them");
    boolean steps =
        answered.answers().stream().allMatch(a -> a.shapes().equals(Set.of(Shape.STEP)));
    must(steps, "requirement", "only steps answer", "select kinds of step");
    if (answered.due() == EachAnswered.Due.YEAR) {
      yearly("an answer without a window");
    }
    return noVillage("an answer");
  }

  @Override
  public RuleCheck noneOf(NoneOf noneOf) {
    return bureau("a zero-incident target").yearly("a zero-incident target");
  }

  @Override
  public RuleCheck rateAtLeast(RateAtLeast rateAtLeast) {
    return bureau("a satisfaction rate").yearly("a satisfaction rate");
  }

  @Override
  public RuleCheck seated(Seated seated) {
    return bureau("a seat").yearly("a seat");
  }

  private RuleCheck bureau(String what) {
    owed(rule.owedBy() == OwedBy.BUREAU, what + " is the bureau's", "let the bureau owe it");
    return this;
  }

  private RuleCheck noVillage(String what) {
    owed(rule.owedBy() != OwedBy.EACH_VILLAGE, what + " is not a village's", "let units owe it");
    return this;
  }

  private RuleCheck yearly(String what) {
    must(
        rule.schedule() == Regular.YEAR,
        "schedule",
        what + " is judged over the year",
        "use the whole year");
    return this;
  }

  private void owed(boolean right, String what, String mend) {
    must(right, "owedBy", what + ", not " + rule.owedBy().code(), mend);
  }

  private void must(boolean right, String part, String what, String mend) {
    if (!right) {
      problems.add(Problem.of("rules[" + rule.id() + "]." + part, what, mend));
    }
  }
}
