package dev.pingan.cli;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.ambiguity.Contests;
import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Examination;
import dev.pingan.ledger.Ledger;
import dev.pingan.narration.Narrator;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What the inputs came to.
 *
 * @param ledger as it was known then
 * @param rejects tells of the lines that are no records
 * @param rejected how many those are
 */
record Evaluated(
    Ambiguity ambiguity,
    Organisation organisation,
    List<Dispensation> dispensations,
    Ledger ledger,
    Assessment assessment,
    LocalDate asOf,
    Consumer<PrintWriter> rejects,
    long rejected) {

  Plan plan() {
    return ambiguity.plan();
  }

  /** A narrator that knows the dispensations, too. */
  Narrator narrator(Locale locale) {
    return Narrator.of(plan(), organisation, locale).withDispensations(dispensations);
  }

  Examination examination() {
    return assessment.on(asOf);
  }

  Contests contests() {
    return ambiguity.contests(assessment, asOf);
  }
}
