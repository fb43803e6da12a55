package dev.pingan.cli.sample;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Step;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Opens one case and writes down what followed; its records are {@code case-…} and {@code step-…}.
 */
final class CaseFile {
  private final Scribe scribe;
  private final String caseId;
  private int steps;

  private CaseFile(Scribe scribe, String caseId) {
    this.scribe = scribe;
    this.caseId = caseId;
  }

  /** Opens a case as its kind needs it. */
  static CaseFile open(Scribe scribe, String caseId, LocalDate day, Case.Builder content) {
    CaseFile file = of(scribe, caseId);
    scribe.enter("case-" + file.key(), day, content.caseId(Id.of(caseId)).build());
    return file;
  }

  /** Continues a case without opening it here. */
  static CaseFile of(Scribe scribe, String caseId) {
    return new CaseFile(scribe, caseId);
  }

  CaseFile step(Kind kind, LocalDate day) {
    return enter(day, Step.builder().kind(kind));
  }

  CaseFile verified(Outcome outcome, LocalDate day) {
    return enter(day, Step.builder().kind(Kind.VERIFIED).outcome(outcome));
  }

  CaseFile solved(String unit, LocalDate day) {
    return enter(day, returnVisit(unit, Outcome.SOLVED));
  }

  /** A return visit that leaves the matter open, and neither explains nor says what comes next. */
  CaseFile left(Outcome outcome, String unit, LocalDate day) {
    return enter(day, returnVisit(unit, outcome));
  }

  CaseFile explained(Outcome outcome, String unit, LocalDate day) {
    return enter(day, returnVisit(unit, outcome).explained(true));
  }

  CaseFile promised(Outcome outcome, String unit, LocalDate day) {
    return enter(day, returnVisit(unit, outcome).nextStep(true));
  }

  CaseFile explainedAndPromised(Outcome outcome, String unit, LocalDate day) {
    return enter(day, returnVisit(unit, outcome).explained(true).nextStep(true));
  }

  private static Step.Builder returnVisit(String unit, Outcome outcome) {
    return Step.builder().kind(Kind.RETURN_VISIT).outcome(outcome).by(Told.by(unit));
  }

  private CaseFile enter(LocalDate day, Step.Builder step) {
    steps++;
    scribe.enter("step-" + key() + "-" + steps, day, step.caseId(Id.of(caseId)).build());
    return this;
  }

  private String key() {
    return caseId.toLowerCase(Locale.ROOT);
  }
}
