package dev.pingan.ledger;

import dev.pingan.identity.Fingerprint;
import java.util.Collection;

/** The SHA-256 of one record, every field told, sets in sorted order. */
final class RecordDigest implements Content.Cases<Fingerprint> {
  private final Fingerprint print = Fingerprint.begin();

  private RecordDigest() {}

  static String of(LedgerRecord record) {
    RecordDigest digest = new RecordDigest();
    digest.print.add(record.id()).add(record.recordedAt()).add(record.recordedBy());
    if (record instanceof Entry entry) {
      digest.print.add("entry").add(entry.occurredOn()).add(entry.archiveRef());
      return entry.content().match(digest).end();
    }
    if (record instanceof Replacement replacement) {
      digest.print.add("replace").add(replacement.original()).add(replacement.reason());
      digest.print.add(replacement.occurredOn()).add(replacement.archiveRef());
      return replacement.content().match(digest).end();
    }
    Withdrawal withdrawal = (Withdrawal) record;
    digest.print.add("void").add(withdrawal.original()).add(withdrawal.reason());
    return digest.print.add(withdrawal.archiveRef()).end();
  }

  @Override
  public Fingerprint act(Act act) {
    print.add(act.kind()).add(act.items()).add(act.village()).add(act.place()).add(act.about());
    return sorted(act.by());
  }

  @Override
  public Fingerprint measure(Measure measure) {
    print.add(measure.kind()).add(measure.site()).add(measure.until());
    return sorted(measure.by());
  }

  @Override
  public Fingerprint visit(Visit visit) {
    print.add("visit").add(visit.unit()).add(visit.household()).add(visit.membersReached());
    return sorted(visit.tasks());
  }

  @Override
  public Fingerprint shift(Shift shift) {
    print.add("shift").add(shift.unit()).add(shift.lead());
    return sorted(shift.officers());
  }

  @Override
  public Fingerprint caseOf(Case c) {
    print.add(c.kind()).add(c.caseId()).add(c.unit()).add(c.signed()).add(c.code());
    print.add(c.problems());
    return sorted(c.by());
  }

  @Override
  public Fingerprint step(Step step) {
    print.add(step.kind()).add(step.caseId()).add(step.outcome());
    print.add(step.explained()).add(step.nextStep());
    return sorted(step.by());
  }

  @Override
  public Fingerprint incident(Incident incident) {
    print.add("incident").add(incident.target()).add(incident.count()).add(incident.unit());
    return print.add(incident.subKind()).add(incident.grade());
  }

  @Override
  public Fingerprint nilReport(NilReport nilReport) {
    print.add("nil-report").add(nilReport.through());
    return sorted(nilReport.by());
  }

  @Override
  public Fingerprint survey(Survey survey) {
    print.add("survey").add(survey.valid()).add(survey.positive());
    return print.addAll(survey.levels());
  }

  private <T extends Comparable<? super T>> Fingerprint sorted(Collection<T> values) {
    return print.addAll(values.stream().sorted().toList());
  }
}
