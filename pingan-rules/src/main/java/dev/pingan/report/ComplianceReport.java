package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.identity.SectionPath;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What the ledger shows of a plan as of a day: findings in the plan's order, and the receipt.
 *
 * <p>A pure function of plan, organisation, facts and day; however the facts were gathered, it is
 * the same. Immutable and thread-safe.
 */
@Value.Immutable(builder = false)
public abstract sealed class ComplianceReport permits ImmutableComplianceReport {
  ComplianceReport() {}

  /** Returns the report of those findings. */
  public static ComplianceReport of(List<Finding> findings, Receipt receipt) {
    return ImmutableComplianceReport.of(findings, receipt, Optional.empty());
  }

  /**
   * The findings: rules in the plan's order, bearers in the organisation's, occasions in time's.
   */
  @Value.Parameter
  public abstract List<Finding> findings();

  /** What is needed to make it again. */
  @Value.Parameter
  public abstract Receipt receipt();

  /** The unit whose part alone this is, its villages included; absent for the whole report. */
  @Value.Parameter
  public abstract Optional<Id<Unit>> partOf();

  /** Returns the finding of that id, {@code rule/bearer/occasion}. */
  public Optional<Finding> finding(String id) {
    return findings().stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** Returns the findings that are breached. */
  public List<Finding> breached() {
    return withStatus(Status.BREACHED);
  }

  /** Returns the findings of that status. */
  public List<Finding> withStatus(Status status) {
    return where(finding -> finding.status() == status);
  }

  /** Returns the findings on that rule. */
  public List<Finding> onRule(Id<Rule> rule) {
    return where(finding -> finding.rule().equals(rule));
  }

  /** Returns the findings that cite that clause, such as {@code C046}. */
  public List<Finding> onClause(String clause) {
    return where(f -> f.clauses().stream().anyMatch(c -> c.id().value().equals(clause)));
  }

  /** Returns the findings of that section of the plan and all beneath it. */
  public List<Finding> inSection(String path) {
    return where(finding -> SectionPath.of(path).isAtOrAbove(finding.section()));
  }

  /** Returns the findings for which that unit answers: its own, and its villages'. */
  public List<Finding> answeredBy(Id<Unit> unit) {
    return where(finding -> finding.unit().filter(unit::equals).isPresent());
  }

  /** Returns the findings in whose line upwards that officer stands, at whatever level. */
  public List<Finding> answeredUpTo(Id<Officer> officer) {
    return where(f -> f.answerable().stream().anyMatch(a -> a.officers().contains(officer)));
  }

  /** Returns the findings on that village. */
  public List<Finding> on(Id<Village> village) {
    return where(finding -> finding.bearer().village().filter(village::equals).isPresent());
  }

  /**
   * Returns this report with that unit's part alone, to be shown to the unit; without findings if
   * there is no such unit. The receipt stays that of the whole.
   */
  public ComplianceReport partOf(Id<Unit> unit) {
    return ImmutableComplianceReport.of(answeredBy(unit), receipt(), Optional.of(unit));
  }

  /** Returns this report, whose receipt also counts the records that feed no rule. */
  public ComplianceReport with(Details details) {
    return ImmutableComplianceReport.of(findings(), receipt().withCountsOf(details), partOf());
  }

  /** Returns how the bureau stands over all. */
  public Standing standing() {
    return Standing.of(findings());
  }

  /** Returns how each unit stands, its villages included; worst first. */
  public Map<Id<Unit>, Standing> standingByUnit() {
    return Standing.by(findings(), Finding::unit);
  }

  /** Returns how each village stands; worst first. */
  public Map<Id<Village>, Standing> standingByVillage() {
    return Standing.by(findings(), finding -> finding.bearer().village());
  }

  /** Returns how each section of the plan stands, by path; worst first. */
  public Map<String, Standing> standingBySection() {
    return Standing.by(findings(), finding -> Optional.of(finding.section()));
  }

  private List<Finding> where(Predicate<Finding> matches) {
    return findings().stream().filter(matches).toList();
  }
}
