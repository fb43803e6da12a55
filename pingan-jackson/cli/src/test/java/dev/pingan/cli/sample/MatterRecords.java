package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.after;
import static dev.pingan.cli.sample.Days.before;
import static dev.pingan.cli.sample.Days.on;
import static dev.pingan.ledger.Kind.COLLECTED_ISSUE;
import static dev.pingan.ledger.Kind.COURT_CASE;
import static dev.pingan.ledger.Kind.DISPUTE;
import static dev.pingan.ledger.Kind.PETITION;
import static dev.pingan.ledger.Outcome.DISSATISFIED;
import static dev.pingan.ledger.Outcome.UNSOLVABLE;
import static dev.pingan.ledger.Outcome.UNSOLVED;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import java.time.LocalDate;

/** Matters M01 to M17 and the return visits on them. */
final class MatterRecords {
  private final Scribe scribe;

  private MatterRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe) {
    MatterRecords records = new MatterRecords(scribe);
    records.wellDone();
    records.lateOrNever();
    records.beforeTheWindow();
    records.counted();
    records.openOutcomes();
    records.outside();
  }

  private void wellDone() {
    open("M01", COURT_CASE, "u01", on(2, 14)).solved("u01", on(6, 5));
    open("M02", DISPUTE, "u01", on(4, 20)).explainedAndPromised(UNSOLVED, "u01", on(6, 8));
    open("M03", PETITION, "u01", on(7, 11)).solved("u01", on(9, 4));
    open("M04", COLLECTED_ISSUE, "u01", on(10, 16)).solved("u01", on(12, 5));
  }

  /** Late by three days; never; answered, but nobody explained. */
  private void lateOrNever() {
    open("M05", DISPUTE, "u02", on(3, 8)).solved("u02", on(6, 13));
    open("M06", PETITION, "u02", on(8, 9));
    open("M07", COLLECTED_ISSUE, "u02", on(11, 5)).promised(DISSATISFIED, "u02", on(12, 7));
  }

  /** A visit in May that left it open; a matter of the June window; one for which none is left. */
  private void beforeTheWindow() {
    open("M08", DISPUTE, "u03", on(5, 22)).left(UNSOLVED, "u03", on(5, 30)).solved("u03", on(6, 9));
    open("M09", DISPUTE, "u03", on(6, 4)).solved("u03", on(9, 8));
    open("M10", PETITION, "u03", on(12, 4));
  }

  /** Another unit's visit answers; a visit next year is late; one number entered twice is one. */
  private void counted() {
    open("M11", COLLECTED_ISSUE, "u04", on(1, 30)).solved("u05", on(6, 2));
    open("M12", COURT_CASE, "u04", on(9, 5)).solved("u04", after(1, 8));
    open("M13", PETITION, "u04", on(3, 15)).explainedAndPromised(UNSOLVABLE, "u04", on(6, 6));
    scribe.enter("case-m13-again", on(3, 17), matter(PETITION, "u04").caseId(Id.of("M13")).build());
  }

  /** Explained by a second visit, the next step said only in January. */
  private void openOutcomes() {
    open("M15", DISPUTE, "u06", on(5, 10))
        .left(UNSOLVED, "u06", on(6, 1))
        .explained(UNSOLVED, "u06", on(6, 20))
        .promised(UNSOLVED, "u06", after(1, 3));
  }

  /** Of last year, of an unknown unit, of two years, of no known number, and a step too early. */
  private void outside() {
    open("M14", DISPUTE, "u06", before(12, 20)).left(UNSOLVED, "u06", on(6, 5));
    open("M16", PETITION, "u99", on(4, 11));
    open("M17", DISPUTE, "u05", before(11, 30));
    scribe.enter("case-m17-again", on(2, 2), matter(DISPUTE, "u05").caseId(Id.of("M17")).build());
    CaseFile.of(scribe, "M77").solved("u02", on(9, 6));
    CaseFile.of(scribe, "M06").solved("u02", on(8, 1));
  }

  private CaseFile open(String caseId, Kind kind, String unit, LocalDate day) {
    return CaseFile.open(scribe, caseId, day, matter(kind, unit));
  }

  private static Case.Builder matter(Kind kind, String unit) {
    return Case.builder().kind(kind).unit(Id.of(unit));
  }
}
