package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.CODE;
import static dev.pingan.jackson.format.Terms.HOUSEHOLD;
import static dev.pingan.jackson.format.Terms.OFFICER;
import static dev.pingan.jackson.format.Terms.RULE;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.INSTANT;
import static dev.pingan.jackson.table.Scalars.TEXT;

import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import java.util.List;

/** {@code pingan-dispensations/1}: approved exceptions, to be laid over a report. */
public final class DispensationsFormat {
  /** More time for one bearer at one occasion; {@code through}: the new last day. */
  private static final Shape<Extension, ?> EXTENSION =
      Parts.of(
          with("rule", RULE, Extension::rule),
          with("bearer", FindingFormat.BEARER, Extension::bearer),
          with("occasion", TEXT, Extension::occasion),
          with("through", DAY, Extension::through),
          Extension::new);

  /** A household that is not owed a visit; {@code occasion}: absent = in all rounds of the year. */
  private static final Shape<Excuse, ?> EXCUSE =
      Parts.of(
          with("household", HOUSEHOLD, Excuse::household),
          maybe("occasion", TEXT, Excuse::occasion),
          Excuse::new);

  static final Union<Grant> GRANT =
      Union.<Grant>ofTypes()
          .or("extension", Extension.class, EXTENSION)
          .or("excuse", Excuse.class, EXCUSE);

  /** {@code type}: what is granted; {@code recordedAt}: counts from then on as known. */
  public static final Union<Dispensation> DISPENSATION =
      Shape.of(Dispensation::builder, Dispensation.Builder::build)
          .with("id", Terms.DISPENSATION, Dispensation::id, Dispensation.Builder::id)
          .with("approver", OFFICER, Dispensation::approver, Dispensation.Builder::approver)
          .with("approvedOn", DAY, Dispensation::approvedOn, Dispensation.Builder::approvedOn)
          .with("recordedAt", INSTANT, Dispensation::recordedAt, Dispensation.Builder::recordedAt)
          .with("reason", CODE, Dispensation::reason, Dispensation.Builder::reason)
          .around(GRANT, Dispensation::grant, Dispensation.Builder::grant);

  private static final Distinct<Dispensation> BY_ID =
      new Distinct<>("dispensations", "id", Dispensation::id);

  /** The document; each dispensation has an id of its own. */
  public static final Document<List<Dispensation>> DISPENSATIONS =
      new Document<>(
          Schemas.DISPENSATIONS,
          Parts.of(with("dispensations", Codec.listOf(DISPENSATION), BY_ID::of), BY_ID::of));

  private DispensationsFormat() {}
}
