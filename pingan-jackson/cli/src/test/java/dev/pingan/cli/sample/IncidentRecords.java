package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.after;
import static dev.pingan.cli.sample.Days.on;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.ZeroTarget;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Incidents, nil reports, surveys. */
final class IncidentRecords {
  private static final int LAST_OF_BUREAU = 10;
  private static final int LAST_OF_U04 = 9;

  private final Scribe scribe;

  private IncidentRecords(Scribe scribe) {
    this.scribe = scribe;
  }

  static void write(Scribe scribe) {
    IncidentRecords records = new IncidentRecords(scribe);
    records.incidents();
    for (int month = 1; month <= 11; month++) {
      records.nilReports(month);
    }
    records.lastNilReports();
    scribe.file(
        "survey-1", on(6, 20), "a2023/06/015", Survey.of(400, 372, List.of(201, 171, 19, 9)));
    scribe.file(
        "survey-2", on(12, 15), "a2023/12/011", Survey.of(500, 481, List.of(300, 181, 12, 7)));
  }

  /**
   * None at all (z2), withdrawn (z3), two that break (z5, z6), one for a ruling (z7), next year's.
   */
  private void incidents() {
    scribe.enter("incident-z2", on(5, 4), incident(ZeroTarget.Z2).count(0).build());
    scribe.enter("incident-z3", on(4, 22), incident(ZeroTarget.Z3).unit(Id.of("u02")).build());
    scribe.withdraw("incident-z3", on(5, 15), "not-confirmed");
    scribe.enter("incident-z5", on(8, 3), incident(ZeroTarget.Z5).unit(Id.of("u01")).build());
    scribe.enter("incident-z6", on(10, 12), incident(ZeroTarget.Z6).count(2).build());
    scribe.enter(
        "incident-z7-1",
        on(3, 2),
        incident(ZeroTarget.Z7).grade(AccidentGrade.ORDINARY).subKind("traffic").build());
    scribe.enter(
        "incident-z7-2",
        on(7, 21),
        incident(ZeroTarget.Z7).grade(AccidentGrade.LARGER).subKind("fire").build());
    scribe.enter("incident-z8", after(1, 9), incident(ZeroTarget.Z8).build());
  }

  /** Each month's, on the 2nd of the next; u04 stops after September, the bureau after October. */
  private void nilReports(int month) {
    YearMonth of = YearMonth.of(Days.YEAR, month);
    LocalDate day = of.plusMonths(1).atDay(2);
    for (int unit = 1; unit <= 6; unit++) {
      if (unit != 4 || month <= LAST_OF_U04) {
        nilReport("u0" + unit, day, of.atEndOfMonth());
      }
    }
    if (month <= LAST_OF_BUREAU) {
      nilReport("bureau", day, of.atEndOfMonth());
    }
  }

  /** That of u01 is made on the 20th: it attests no day after. */
  private void lastNilReports() {
    nilReport("u01", on(12, 20), on(12, 31));
    for (String unit : List.of("u02", "u03", "u05", "u06")) {
      nilReport(unit, on(12, 31), on(12, 31));
    }
  }

  private void nilReport(String by, LocalDate day, LocalDate through) {
    String id = String.format(Locale.ROOT, "nil-%s-%02d", by, through.getMonthValue());
    scribe.enter(id, day, NilReport.of(Set.of(Told.by(by)), through));
  }

  private static Incident.Builder incident(ZeroTarget target) {
    return Incident.builder().target(target);
  }
}
