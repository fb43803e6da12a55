package dev.pingan.jackson.format;

import dev.pingan.jackson.table.Schema;
import java.util.List;

/** The schemas of this library, by name and major version. */
public final class Schemas {
  private static final List<String> KNOWN =
      List.of(
          "pingan-organisation/1",
          "pingan-record/1",
          "pingan-plan/1",
          "pingan-report/1",
          "pingan-dispensations/1",
          "pingan-decisions/1");

  /** A bureau's organisation. */
  public static final Schema ORGANISATION = new Schema("pingan-organisation", 1, KNOWN);

  /** A ledger's lines. */
  public static final Schema RECORD = new Schema("pingan-record", 1, KNOWN);

  /** A plan. */
  public static final Schema PLAN = new Schema("pingan-plan", 1, KNOWN);

  /** A report. */
  public static final Schema REPORT = new Schema("pingan-report", 1, KNOWN);

  /** Dispensations. */
  public static final Schema DISPENSATIONS = new Schema("pingan-dispensations", 1, KNOWN);

  /** Decisions on points of interpretation. */
  public static final Schema DECISIONS = new Schema("pingan-decisions", 1, KNOWN);

  /** An agenda, which is written and never read. */
  public static final Schema AGENDA = new Schema("pingan-agenda", 1, KNOWN);

  /** An explanation of a finding, which is written and never read. */
  public static final Schema EXPLANATION = new Schema("pingan-explanation", 1, KNOWN);

  private Schemas() {}
}
