package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.POINT;
import static dev.pingan.jackson.format.Terms.READING;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.TEXT;

import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.plan.Decision;
import java.util.List;

/** {@code pingan-decisions/1}: how an authority decided that points of the plan are to be read. */
public final class DecisionsFormat {
  /** {@code decidedBy}: the body, as it signs; {@code reference}: the document's number. */
  public static final Shape<Decision, ?> DECISION =
      Shape.of(Decision::builder, Decision.Builder::build)
          .with("point", POINT, Decision::point, Decision.Builder::point)
          .with("reading", READING, Decision::reading, Decision.Builder::reading)
          .with("decidedBy", TEXT, Decision::decidedBy, Decision.Builder::decidedBy)
          .with("decidedOn", DAY, Decision::decidedOn, Decision.Builder::decidedOn)
          .with("reference", TEXT, Decision::reference, Decision.Builder::reference);

  private static final Distinct<Decision> BY_POINT =
      new Distinct<>("decisions", "point", Decision::point);

  /** The document; a point is decided once. */
  public static final Document<List<Decision>> DECISIONS =
      new Document<>(
          Schemas.DECISIONS,
          Parts.of(with("decisions", Codec.listOf(DECISION), BY_POINT::of), BY_POINT::of));

  private DecisionsFormat() {}
}
