package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.after;
import static dev.pingan.cli.sample.Days.before;
import static dev.pingan.cli.sample.Days.on;
import static dev.pingan.ledger.Kind.ACCEPTED;
import static dev.pingan.ledger.Kind.ADJUSTED;
import static dev.pingan.ledger.Kind.HANDLED;
import static dev.pingan.ledger.Kind.RECTIFIED;
import static dev.pingan.ledger.Kind.REPLIED;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import java.time.LocalDate;

/** Complaints P01 to P08, misconduct B01 to B03 and inspections I01 to I03. */
final class ComplaintRecords {
  private final Scribe scribe;

  private ComplaintRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe) {
    ComplaintRecords records = new ComplaintRecords(scribe);
    records.closed();
    records.oneStageMissing();
    records.acrossTheYears();
    records.misconduct();
    records.inspections();
  }

  private void closed() {
    signed("P01", on(2, 6))
        .step(ACCEPTED, on(2, 6))
        .verified(Outcome.TRUE, on(2, 20))
        .step(HANDLED, on(3, 1))
        .step(RECTIFIED, on(3, 10))
        .step(REPLIED, on(3, 12));
    anonymous("P02", on(3, 15)).step(ACCEPTED, on(3, 16)).verified(Outcome.UNTRUE, on(3, 30));
  }

  /**
   * P03 is not replied to, P04 put right only in January, P05 dealt with too early, P07 not taken.
   */
  private void oneStageMissing() {
    signed("P03", on(5, 8)).step(ACCEPTED, on(5, 9)).verified(Outcome.UNTRUE, on(5, 25));
    anonymous("P04", on(7, 19))
        .step(ACCEPTED, on(7, 20))
        .verified(Outcome.TRUE, on(8, 2))
        .step(HANDLED, on(8, 20))
        .step(RECTIFIED, after(1, 20));
    signed("P05", on(10, 30))
        .step(ACCEPTED, on(10, 30))
        .step(HANDLED, on(11, 8))
        .verified(Outcome.TRUE, on(11, 10))
        .step(REPLIED, on(11, 15))
        .step(RECTIFIED, on(11, 28));
    anonymous("P07", on(11, 20)).verified(Outcome.UNTRUE, on(12, 1));
  }

  /** P06 of December is found true in January; P08 is last year's. */
  private void acrossTheYears() {
    signed("P06", on(12, 12))
        .step(ACCEPTED, on(12, 12))
        .verified(Outcome.TRUE, after(1, 5))
        .step(REPLIED, after(1, 10));
    anonymous("P08", before(12, 28)).step(ACCEPTED, on(1, 4)).verified(Outcome.TRUE, on(1, 12));
  }

  /** B02 is handled only in January. */
  private void misconduct() {
    misconduct("B01", "m1", on(3, 20)).step(HANDLED, on(3, 28));
    misconduct("B02", "m4", on(6, 11)).step(HANDLED, after(1, 15));
    misconduct("B03", "m8", on(9, 2)).step(HANDLED, on(9, 20));
  }

  /** I02 is the bureau's own and without adjustment; I03 found nothing; I09 nobody knows. */
  private void inspections() {
    inspection("I01", "standing-group", 3, on(5, 15)).step(ADJUSTED, on(5, 25));
    inspection("I02", "bureau", 2, on(7, 7));
    inspection("I03", "standing-group", 0, on(10, 20));
    CaseFile.of(scribe, "I09").step(ADJUSTED, on(11, 2));
  }

  private CaseFile signed(String caseId, LocalDate day) {
    return open(caseId, day, Case.builder().kind(Kind.COMPLAINT).signed(true));
  }

  private CaseFile anonymous(String caseId, LocalDate day) {
    return open(caseId, day, Case.builder().kind(Kind.COMPLAINT).signed(false));
  }

  private CaseFile misconduct(String caseId, String code, LocalDate day) {
    return open(caseId, day, Case.builder().kind(Kind.MISCONDUCT).code(code).unit(Id.of("u03")));
  }

  private CaseFile inspection(String caseId, String by, int problems, LocalDate day) {
    return open(
        caseId, day, Case.builder().kind(Kind.INSPECTION).by(Told.by(by)).problems(problems));
  }

  private CaseFile open(String caseId, LocalDate day, Case.Builder content) {
    return CaseFile.open(scribe, caseId, day, content);
  }
}
