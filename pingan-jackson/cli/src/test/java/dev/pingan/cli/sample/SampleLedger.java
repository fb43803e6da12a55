package dev.pingan.cli.sample;

import static dev.pingan.cli.sample.Days.on;

import dev.pingan.ledger.Kind;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import java.util.List;

/** All records of the sample, in the order in which they were recorded. */
final class SampleLedger {
  private SampleLedger() {}

  static List<LedgerRecord> records(Organisation organisation) {
    Scribe scribe = new Scribe();
    MeetingRecords.write(scribe, organisation);
    VisitRecords.write(scribe, organisation);
    PublicityRecords.write(scribe);
    SecurityRecords.write(scribe);
    DutyRecords.write(scribe);
    MatterRecords.write(scribe);
    ComplaintRecords.write(scribe);
    IncidentRecords.write(scribe);
    oddities(scribe);
    return scribe.records();
  }

  /** Amendments of what nobody knows and of an amendment; lines delivered twice. */
  private static void oddities(Scribe scribe) {
    scribe.withdraw("visit-h0388-04", on(6, 12), "wrong-household");
    scribe.replace(
        "mob-u05-r", on(6, 12), "wrong-day", on(4, 13), Told.act(Kind.MOBILISATION, "u05"));
    scribe.deliverAgain("visit-h0101-04");
    scribe.deliverAgain("survey-1");
    scribe.deliverAgain("shift-u01-0101");
  }
}
