package dev.pingan.jackson;

import dev.pingan.agenda.Agenda;
import dev.pingan.ambiguity.Contests;
import dev.pingan.explanation.Explanation;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.format.AgendaFormat;
import dev.pingan.jackson.format.DecisionsFormat;
import dev.pingan.jackson.format.DispensationsFormat;
import dev.pingan.jackson.format.ExplanationFormat;
import dev.pingan.jackson.format.OrganisationFormat;
import dev.pingan.jackson.format.PlanFormat;
import dev.pingan.jackson.format.ReportFormat;
import dev.pingan.jackson.format.Schemas;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Schema;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Details;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes one kind of document as JSON.
 *
 * <p>A document says in its field {@code schema} what it is, such as {@code pingan-plan/1}; it is
 * refused without, and refused with advice if it is of a newer major version. Equal values are
 * written as equal bytes, in UTF-8, on one line. Immutable and thread-safe.
 *
 * @param <T> what the document tells
 */
public final class PinganJson<T> {
  private static final PinganJson<Organisation> ORGANISATION =
      new PinganJson<>(OrganisationFormat.ORGANISATION, Schemas.ORGANISATION);
  private static final PinganJson<Plan> PLAN = new PinganJson<>(PlanFormat.A_PLAN, Schemas.PLAN);
  private static final PinganJson<ComplianceReport> REPORT =
      new PinganJson<>(ReportFormat.REPORT, Schemas.REPORT);

  private static final PinganJson<List<Dispensation>> DISPENSATIONS =
      new PinganJson<>(DispensationsFormat.DISPENSATIONS, Schemas.DISPENSATIONS);
  private static final PinganJson<List<Decision>> DECISIONS =
      new PinganJson<>(DecisionsFormat.DECISIONS, Schemas.DECISIONS);

  private static final PinganJson<Agenda> AGENDA =
      new PinganJson<>(AgendaFormat.AGENDA, Schemas.AGENDA);
  private static final PinganJson<Explanation> EXPLANATION =
      new PinganJson<>(ExplanationFormat.EXPLANATION, Schemas.EXPLANATION);

  private final Codec<T> codec;
  private final Schema schema;

  private PinganJson(Codec<T> codec, Schema schema) {
    this.codec = codec;
    this.schema = schema;
  }

  /** For organisations, {@code pingan-organisation/1}. */
  public static PinganJson<Organisation> organisation() {
    return ORGANISATION;
  }

  /** For plans, {@code pingan-plan/1}. */
  public static PinganJson<Plan> plan() {
    return PLAN;
  }

  /**
   * For reports, {@code pingan-report/1}. Roll-ups are written too, and refused on reading where
   * they do not follow from the findings.
   */
  public static PinganJson<ComplianceReport> report() {
    return REPORT;
  }

  /** For a report with its details; these are written, and left behind on reading. */
  public static PinganJson<ComplianceReport> report(Details details) {
    return new PinganJson<>(ReportFormat.detailed(details), Schemas.REPORT);
  }

  /**
   * Returns the JSON Schema (2020-12) of these documents, for those who check them without this
   * library. What a schema cannot say (sums, dangling ids, the order of days) only reading refuses.
   */
  public String schema() {
    return schema.resource();
  }

  /**
   * For a report with the readings of its contested findings; these are written, and left behind on
   * reading.
   */
  public static PinganJson<ComplianceReport> report(Contests contests) {
    return new PinganJson<>(ReportFormat.read(contests, Optional.empty()), Schemas.REPORT);
  }

  /** For a report with its readings and its details; both are left behind on reading. */
  public static PinganJson<ComplianceReport> report(Contests contests, Details details) {
    return new PinganJson<>(ReportFormat.read(contests, Optional.of(details)), Schemas.REPORT);
  }

  /**
   * For dispensations, {@code pingan-dispensations/1}, as {@code Evaluator.withDispensations} takes
   * them. Whether what they name exists, the evaluator asks. An id that stands twice is refused,
   * also on writing.
   */
  public static PinganJson<List<Dispensation>> dispensations() {
    return DISPENSATIONS;
  }

  /**
   * For decisions on points of interpretation, {@code pingan-decisions/1}, as {@code
   * Ambiguity.deciding} takes them one by one. A point that is decided twice is refused, also on
   * writing.
   */
  public static PinganJson<List<Decision>> decisions() {
    return DECISIONS;
  }

  /** For agendas, {@code pingan-agenda/1}; written, and refused on reading. */
  public static PinganJson<Agenda> agenda() {
    return AGENDA;
  }

  /** For explanations, {@code pingan-explanation/1}; written, and refused on reading. */
  public static PinganJson<Explanation> explanation() {
    return EXPLANATION;
  }

  /**
   * Reads a document. A byte order mark in front does no harm.
   *
   * @throws ReadProblem if it can't be read; where its parts contradict each other, the message
   *     names every contradiction, and the cause is the {@link InvalidModelException} that lists
   *     them
   */
  public T read(String json) {
    return Json.documents().read(codec, json);
  }

  /**
   * Reads a document in UTF-8.
   *
   * @throws ReadProblem if it can't be read, as with {@link #read(String)}, or is in another
   *     encoding or compressed
   */
  public T read(byte[] json) {
    return Json.documents().read(codec, json);
  }

  /**
   * Reads a document in UTF-8, to the stream's end, and holds its bytes until it is read. Does not
   * close the stream.
   *
   * @throws ReadProblem if it can't be read, as with {@link #read(byte[])}
   * @throws UncheckedIOException if the stream fails
   */
  public T read(InputStream json) {
    return Json.documents().read(codec, json);
  }

  /** Writes a document. */
  public String write(T value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /** Writes a document in UTF-8. */
  public byte[] writeBytes(T value) {
    return Json.documents().write(codec, value);
  }

  /**
   * Writes a document in UTF-8. Does not close the stream.
   *
   * @throws UncheckedIOException if the stream fails; part of the document may be written
   */
  public void write(T value, OutputStream to) {
    Json.documents().write(codec, value, to);
  }
}
