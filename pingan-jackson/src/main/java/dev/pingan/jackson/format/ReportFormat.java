package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.RECORD;
import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.code;

import dev.pingan.ambiguity.Contests;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Document;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.ledger.Rejection;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Details;
import dev.pingan.report.Unattributed;
import java.util.Optional;

/** {@code pingan-report/1}: what the ledger shows of a plan as of a day. */
public final class ReportFormat {
  /** A record that feeds no rule, with the reason. */
  static final Shape<Unattributed, ?> UNATTRIBUTED =
      Parts.of(
          with("id", RECORD, Unattributed::id),
          with(
              "reason",
              code("a reason", Unattributed.Why.values(), Unattributed.Why::code),
              Unattributed::why),
          Unattributed::of);

  /** A readable record that was set aside, with the reason. */
  static final Shape<SetAside, ?> REJECTED =
      Parts.of(
          with("id", RECORD, SetAside::id),
          with(
              "reason",
              code("a reason", Rejection.Reason.values(), Rejection.Reason::code),
              SetAside::reason),
          SetAside::new);

  /**
   * {@code unit}: whose part alone it is, absent for the whole. {@code standing} follows from the
   * findings: it is written for others, and refused where it does not. {@code readings} has the
   * contested findings alone, {@code decisions} the points that were decided; they, {@code
   * unattributed} and {@code rejected} are there only where they were asked for.
   */
  static final Document<Told> TOLD =
      new Document<>(
          Schemas.REPORT,
          Shape.of(Told.Draft::new, Told.Draft::build)
              .maybe("unit", UNIT, Told::unit, Told.Draft::unit)
              .always("findings", FindingFormat.FINDING, Told::findings, Told.Draft::findings)
              .maybe("standing", StandingFormat.STANDINGS, Told::standings, Told.Draft::standings)
              .with("receipt", ReceiptFormat.RECEIPT, Told::receipt, Told.Draft::receipt)
              .optionalMany("readings", ReadingsFormat.CONTEST, Told::readings, Told.Draft::beside)
              .optionalMany(
                  "decisions", DecisionsFormat.DECISION, Told::decisions, Told.Draft::beside)
              .optionalMany("unattributed", UNATTRIBUTED, Told::unattributed, Told.Draft::beside)
              .optionalMany("rejected", REJECTED, Told::rejected, Told.Draft::beside));

  /** A report without details; those of a report that is read are checked and left behind. */
  public static final Codec<ComplianceReport> REPORT = told(Optional.empty(), Optional.empty());

  private ReportFormat() {}

  /** A report with those details. */
  public static Codec<ComplianceReport> detailed(Details details) {
    return told(Optional.empty(), Optional.of(details));
  }

  /** A report with the readings of its contested findings, and with details if there are any. */
  public static Codec<ComplianceReport> read(Contests contests, Optional<Details> details) {
    return told(Optional.of(contests), details);
  }

  private static Codec<ComplianceReport> told(
      Optional<Contests> contests, Optional<Details> details) {
    return TOLD.as(Told::report, report -> new Told(report, contests, details));
  }
}
