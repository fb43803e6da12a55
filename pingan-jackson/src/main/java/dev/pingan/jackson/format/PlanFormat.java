package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.CLAUSE;
import static dev.pingan.jackson.format.Terms.LABEL;
import static dev.pingan.jackson.format.Terms.PLAN;
import static dev.pingan.jackson.format.Terms.READINGS;
import static dev.pingan.jackson.format.Terms.RULE;
import static dev.pingan.jackson.table.Part.many;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;
import static dev.pingan.jackson.table.Scalars.whole;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.plan.Background;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Declared;
import dev.pingan.plan.LatePolicy;
import dev.pingan.plan.Modality;
import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Provision;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/** {@code pingan-plan/1}: a plan as data, so that a new rule needs no program. */
public final class PlanFormat {
  private static final Codec<Year> YEAR = whole(1, 9999).as(Year::of, Year::getValue);

  /**
   * {@code path}: the section's, then sentence and part, such as {@code 四(二)3·1a}; {@code defect}:
   * of the text's copy from which a figure was restored.
   */
  static final Shape<Clause, ?> A_CLAUSE =
      Parts.of(
          with("id", CLAUSE, Clause::id),
          with("path", TEXT, Clause::path),
          with("modality", code("a modality", Modality.values(), Modality::code), Clause::modality),
          with("gist", LABEL, Clause::gist),
          maybe("defect", TEXT, Clause::defect),
          PlanFormat::clause);

  /** A norm that the library decides. */
  public static final Shape<Rule, ?> A_RULE =
      Shape.of(Rule::builder, Rule.Builder::build)
          .with("id", RULE, Rule::id, Rule.Builder::id)
          .with("title", LABEL, Rule::title, Rule.Builder::title)
          .always("clauses", A_CLAUSE, Rule::clauses, Rule.Builder::clauses)
          .with(
              "owedBy",
              code("a bearer of rules", OwedBy.values(), OwedBy::code),
              Rule::owedBy,
              Rule.Builder::owedBy)
          .with("schedule", ScheduleFormat.SCHEDULE, Rule::schedule, Rule.Builder::schedule)
          .with(
              "requirement",
              RequirementFormat.REQUIREMENT,
              Rule::requirement,
              Rule.Builder::requirement)
          .withDefault(
              "latePolicy",
              code("a late policy", LatePolicy.values(), LatePolicy::code),
              LatePolicy.CURES_LATE,
              Rule::latePolicy,
              Rule.Builder::latePolicy);

  /** A norm that no rule can decide: why, and at which records a person would look. */
  static final Shape<Declared, ?> DECLARED =
      Parts.of(
          many("clauses", A_CLAUSE, Declared::clauses),
          with("reason", LABEL, Declared::reason),
          with("lookAt", LABEL, Declared::lookAt),
          Declared::of);

  /** Text that is no norm, and why. */
  static final Shape<Background, ?> BACKGROUND =
      Parts.of(
          many("clauses", A_CLAUSE, Background::clauses),
          with("reason", LABEL, Background::reason),
          Background::of);

  static final Union<Provision> PROVISION =
      Union.<Provision>ofTypes()
          .or("rule", Rule.class, A_RULE)
          .or("declared", Declared.class, DECLARED)
          .or("background", Background.class, BACKGROUND);

  static final Shape<Section, ?> A_SECTION =
      Parts.of(
          with("path", TEXT, Section::path),
          with("title", LABEL, Section::title),
          many("provisions", PROVISION, Section::provisions),
          Section::of);

  /** {@code basisDocument}: the upstream document by its number; sections in the text's order. */
  public static final Document<Plan> A_PLAN =
      new Document<>(
          Schemas.PLAN,
          Shape.of(Plan::builder, Plan.Builder::build)
              .with("id", PLAN, Plan::id, Plan.Builder::id)
              .with("title", LABEL, Plan::title, Plan.Builder::title)
              .with("year", YEAR, Plan::year, Plan.Builder::year)
              .maybe("basisDocument", TEXT, Plan::basisDocument, Plan.Builder::basisDocument)
              .many("sections", A_SECTION, Plan::sections, Plan.Builder::sections)
              .withDefault("readings", READINGS, Map.of(), Plan::readings, Plan.Builder::readings));

  private PlanFormat() {}

  private static Clause clause(
      Id<Clause> id, String path, Modality modality, Label gist, Optional<String> defect) {
    Clause clause = Clause.of(id.value(), path, modality, gist);
    return defect.map(clause::restoredFrom).orElse(clause);
  }
}
