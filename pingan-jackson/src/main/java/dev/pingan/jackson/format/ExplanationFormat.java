package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.RECORD;
import static dev.pingan.jackson.table.Part.many;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Part.withDefault;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.FLAG;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.agenda.Remedy;
import dev.pingan.ambiguity.DecidedPoint;
import dev.pingan.explanation.Explanation;
import dev.pingan.identity.Id;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Rule;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Considered.Proviso;
import dev.pingan.report.Finding;
import dev.pingan.report.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code pingan-explanation/1}: all that can be asked about a finding. Written, never read. */
public final class ExplanationFormat {
  /**
   * {@code failed}: the conditions that it did not meet; none if it counted; {@code proviso}: what
   * is to be said of one that counted, though not plainly.
   */
  static final Shape<Step, ?> CONSIDERED =
      Parts.of(
          with("id", RECORD, Step::id),
          with("occurredOn", DAY, Step::occurredOn),
          with(
              "failed",
              Codec.listOf(code("a condition", Condition.values(), Condition::code)),
              Step::failed),
          maybe("proviso", code("a proviso", Proviso.values(), Proviso::code), Step::proviso),
          withDefault("nearMiss", FLAG, false, Step::nearMiss),
          Step::new);

  /** {@code rule}: as the readings in force resolve it. */
  static final Shape<Way, ?> TRACE =
      Parts.of(
          with("rule", PlanFormat.A_RULE, Way::rule),
          with("considered", Codec.listOf(CONSIDERED), Way::considered),
          Way::new);

  /**
   * {@code decisions}: on points on which the rule would turn if they were open; {@code remedy} and
   * {@code trace}: absent where there is none.
   */
  static final Shape<All, ?> ALL =
      Parts.of(
          with("finding", FindingFormat.FINDING, All::finding),
          with("readings", ReadingsFormat.CONTEST, All::readings),
          many("decisions", DecisionsFormat.DECISION, All::decisions),
          maybe("remedy", AgendaFormat.REMEDY, All::remedy),
          maybe("trace", TRACE, All::trace),
          All::new);

  /** The document. */
  public static final Codec<Explanation> EXPLANATION =
      Written.only(new Document<>(Schemas.EXPLANATION, ALL), All::of);

  private ExplanationFormat() {}

  /** An explanation as it is told. */
  record All(
      Finding finding,
      ToldContest readings,
      List<Decision> decisions,
      Optional<Remedy> remedy,
      Optional<Way> trace) {
    static All of(Explanation explanation) {
      return new All(
          explanation.finding(),
          ToldContest.of(explanation.contest()),
          explanation.contest().decided().stream().map(DecidedPoint::decision).toList(),
          explanation.remedy(),
          explanation.trace().map(Way::of));
    }
  }

  /** A trace as it is told. */
  record Way(Rule rule, List<Step> considered) {
    static Way of(Trace trace) {
      return new Way(trace.rule(), trace.considered().stream().map(Step::of).toList());
    }
  }

  /** A record considered, as it is told. */
  record Step(
      Id<LedgerRecord> id,
      LocalDate occurredOn,
      List<Condition> failed,
      Optional<Proviso> proviso,
      boolean nearMiss) {
    static Step of(Considered considered) {
      return new Step(
          considered.id(),
          considered.occurredOn(),
          considered.failed().stream().sorted().toList(),
          considered.proviso(),
          considered.isNearMiss());
    }
  }
}
