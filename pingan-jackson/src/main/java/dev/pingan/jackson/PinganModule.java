package dev.pingan.jackson;

import dev.pingan.jackson.driver.Binding;
import dev.pingan.jackson.format.DecisionsFormat;
import dev.pingan.jackson.format.DispensationsFormat;
import dev.pingan.jackson.format.FindingFormat;
import dev.pingan.jackson.format.OrganisationFormat;
import dev.pingan.jackson.format.PlanFormat;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.format.ReportFormat;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write organisations, plans, rules, reports, findings,
 * dispensations, decisions and ledger records, whatever else the mapper is set to.
 *
 * <p>Registered by hand or found by {@code findAndAddModules()}. What can't be read is told as a
 * {@link MismatchedInputException} whose message has place, reason and mend. How much may be read
 * is for the mapper's own constraints to say.
 */
public final class PinganModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module, ready to be registered. */
  public PinganModule() {
    super("pingan");
    Binding.bind(this, Organisation.class, OrganisationFormat.ORGANISATION);
    Binding.bind(this, Plan.class, PlanFormat.A_PLAN);
    Binding.bind(this, Rule.class, PlanFormat.A_RULE);
    Binding.bind(this, ComplianceReport.class, ReportFormat.REPORT);
    Binding.bind(this, Finding.class, FindingFormat.FINDING);
    Binding.bind(this, Dispensation.class, DispensationsFormat.DISPENSATION);
    Binding.bind(this, Decision.class, DecisionsFormat.DECISION);
    Binding.bind(this, LedgerRecord.class, RecordFormat.ANY);
    Binding.bind(this, Entry.class, RecordFormat.ENTRY);
    Binding.bind(this, Amendment.class, RecordFormat.AMENDMENT);
  }
}
