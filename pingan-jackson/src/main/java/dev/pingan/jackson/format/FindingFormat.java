package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.ReceiptFormat.boxed;
import static dev.pingan.jackson.format.Terms.DISPENSATION;
import static dev.pingan.jackson.format.Terms.LABEL;
import static dev.pingan.jackson.format.Terms.OFFICER;
import static dev.pingan.jackson.format.Terms.RECORD;
import static dev.pingan.jackson.format.Terms.RULE;
import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.format.Terms.named;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.LONG_COUNT;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.identity.Id;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Performance;
import dev.pingan.report.Phase;
import dev.pingan.report.Status;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Findings: the verdict on one rule for one bearer at one occasion. */
public final class FindingFormat {
  static final Codec<Status> STATUS = named("a status", Status.class);

  /** {@code id}: of a unit or a village. */
  static final Shape<Bearer, ?> BEARER =
      Parts.of(
          with("kind", code("a bearer", Bearer.Kind.values(), Bearer.Kind::code), Bearer::kind),
          maybe("id", TEXT, Bearer::id),
          FindingFormat::bearer);

  /** {@code end}: the first day outside. */
  static final Shape<LocalDateRange, ?> WINDOW =
      Parts.of(
          with("start", DAY, LocalDateRange::getStart),
          with("end", DAY, LocalDateRange::getEnd),
          (start, end) -> LocalDateRange.of(start, end));

  /** One level of those who answer; {@code officers}: empty if the role is vacant. */
  static final Shape<Answerable, ?> ANSWERABLE =
      Parts.of(
          with("role", named("a role", Answerable.Role.class), Answerable::role),
          with("officers", Codec.listOf(OFFICER), Answerable::officers),
          Answerable::of);

  private static final Shape<Finding, Finding.Builder> AFTER_ID =
      Shape.of(Finding::builder, Finding.Builder::build)
          .with("rule", RULE, Finding::rule, Finding.Builder::rule)
          .with("title", LABEL, Finding::title, Finding.Builder::title)
          .with("section", TEXT, Finding::section, Finding.Builder::section)
          .always("clauses", PlanFormat.A_CLAUSE, Finding::clauses, Finding.Builder::clauses)
          .with("bearer", BEARER, Finding::bearer, Finding.Builder::bearer)
          .maybe("unit", UNIT, Finding::unit, (finding, unit) -> finding.unit(Optional.of(unit)))
          .with("occasion", TEXT, Finding::occasion, Finding.Builder::occasion)
          .many("occasionNames", TEXT, Finding::occasionNames, Finding.Builder::occasionNames)
          .with("window", WINDOW, Finding::window, Finding.Builder::window)
          .with("status", STATUS, Finding::status, Finding.Builder::status)
          .with("phase", named("a phase", Phase.class), Finding::phase, Finding.Builder::phase)
          .with(
              "performance",
              named("a performance", Performance.class),
              Finding::performance,
              Finding.Builder::performance)
          .with(
              "notes",
              Codec.setOf(code("a note", Note.values(), Note::code)),
              Finding::notes,
              Finding.Builder::notes)
          .maybe(
              "shortfall",
              FiguresFormat.SHORTFALL,
              Shortfall::of,
              (finding, shortfall) -> shortfall.into(finding))
          .maybe(
              "completedOn",
              DAY,
              Finding::completedOn,
              (finding, day) -> finding.completedOn(Optional.of(day)))
          .maybe(
              "daysLate",
              LONG_COUNT,
              finding -> boxed(finding.daysLate()),
              (finding, days) -> finding.daysLate(OptionalLong.of(days)))
          .always("evidence", RECORD, Finding::evidence, Finding.Builder::evidence)
          .many(
              "dispensations", DISPENSATION, Finding::dispensations, Finding.Builder::dispensations)
          .maybe(
              "statusWithout",
              STATUS,
              Finding::statusWithout,
              (finding, status) -> finding.statusWithout(Optional.of(status)))
          .always("answerable", ANSWERABLE, Finding::answerable, Finding.Builder::answerable);

  /**
   * {@code id}: {@code rule/bearer/occasion}; {@code unit}: the one that answers; {@code
   * shortfall}: absent if there are neither reasons nor figures; {@code statusWithout}: the status
   * if there were no {@code dispensations}.
   */
  public static final Shape<Finding, ?> FINDING =
      Shape.of(IdentifiedFinding::new, IdentifiedFinding::build)
          .with("id", TEXT, Finding::id, IdentifiedFinding::id)
          .embed(AFTER_ID, finding -> finding, IdentifiedFinding::builder);

  private FindingFormat() {}

  private static Bearer bearer(Bearer.Kind kind, Optional<String> id) {
    boolean one = kind == Bearer.Kind.UNIT || kind == Bearer.Kind.VILLAGE;
    if (one != id.isPresent()) {
      throw new IllegalArgumentException("units and villages have an id, and no other bearer has");
    }
    return switch (kind) {
      case BUREAU -> Bearer.bureau();
      case UNIT -> Bearer.unit(Id.of(id.orElseThrow()));
      case VILLAGE -> Bearer.village(Id.of(id.orElseThrow()));
      case NONE -> Bearer.none();
    };
  }
}
