package dev.pingan.evaluation;

import static java.util.Comparator.comparing;

import dev.pingan.calendar.DayKind;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.EffectiveLedger;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Step;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.report.Considered;
import dev.pingan.report.Details;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import dev.pingan.report.Trace;
import dev.pingan.report.Unattributed;
import dev.pingan.report.Unattributed.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A plan and an organisation's facts as of one day: what a report is made of, rule by rule, and
 * what can be asked beside it. Immutable and thread-safe.
 */
public final class Examination {
  private final Plan plan;
  private final Situation situation;

  Examination(Plan plan, Situation situation) {
    this.plan = plan;
    this.situation = situation;
  }

  /** Returns the plan. */
  public Plan plan() {
    return plan;
  }

  /** Returns the organisation. */
  public Organisation organisation() {
    return situation.organisation();
  }

  /** Returns the as-of day. */
  public LocalDate asOf() {
    return situation.asOf();
  }

  /** Returns all findings: rules in the plan's order, bearers in the organisation's. */
  public List<Finding> findings() {
    return plan.sections().stream()
        .flatMap(section -> section.rules().flatMap(rule -> findings(section, rule).stream()))
        .toList();
  }

  /**
   * Returns the findings on one rule, which need not be of the plan: another reading of it, a
   * reform, a duty not yet in force.
   *
   * @param section where it stands, or would
   */
  public List<Finding> findings(Section section, Rule rule) {
    return new RuleEvaluation(situation, section, rule).findings();
  }

  /**
   * Returns the statuses of the findings on one rule, which need not be of the plan, and nothing
   * more: by bearer, then by occasion.
   */
  public Map<Bearer, Map<Occasion, Status>> statuses(Section section, Rule rule) {
    return new RuleEvaluation(situation, section, rule).statuses();
  }

  /**
   * Returns every household that a coverage finding of this plan misses, in the register's order:
   * not covered, or, for persons, not reached in full; empty for any other finding.
   */
  public List<Id<Household>> missed(Finding finding) {
    Optional<Rule> rule = plan.rule(finding.rule());
    Optional<Village> village =
        finding.bearer().village().flatMap(situation.organisation()::village);
    Optional<Occasion> occasion = occasionOf(finding);
    if (rule.isEmpty() || village.isEmpty() || occasion.isEmpty()) {
      return List.of();
    }
    return rule.get().requirement() instanceof Cover cover
        ? Coverage.missed(situation, rule.get(), cover, village.get(), occasion.get())
        : List.of();
  }

  /**
   * Returns the numbers of the cases in which a finding of this plan lacks an answer: one to each
   * answers all that was asked so far; empty for any other finding.
   */
  public Set<Id<Case>> unanswered(Finding finding) {
    Set<Id<Case>> numbers = new TreeSet<>();
    asking(finding)
        .map(Entry::content)
        .forEach(c -> numbers.add(c instanceof Step step ? step.caseId() : ((Case) c).caseId()));
    return numbers;
  }

  /**
   * Returns how a finding of this plan came about; empty if nothing was examined for it.
   *
   * @param ledger the one from which the facts were gathered, as it was known then
   */
  public Optional<Trace> trace(Finding finding, Ledger ledger) {
    return plan.rule(finding.rule())
        .flatMap(
            rule -> occasionOf(finding).map(occasion -> trace(finding, rule, occasion, ledger)));
  }

  private Trace trace(Finding finding, Rule rule, Occasion occasion, Ledger ledger) {
    List<Occasion> occasions = situation.occasionsOf(rule);
    List<Considered> considered = new ArrayList<>();
    for (Entry entry : ledger.effective().entries()) {
      Tracing tracing = new Tracing(situation, finding.bearer(), occasion, occasions, entry);
      rule.requirement().match(tracing).ifPresent(considered::add);
    }
    considered.sort(comparing(Considered::occurredOn).thenComparing(Considered::id));
    return Trace.of(finding, rule, considered);
  }

  /**
   * Returns the occasion of a finding of this plan, with any extension of its window; empty if
   * nothing was examined for it.
   */
  public Optional<Occasion> occasionOf(Finding finding) {
    return plan.rule(finding.rule()).stream()
        .flatMap(
            rule ->
                situation.occasionsOf(rule).stream()
                    .filter(occasion -> occasion.key().equals(finding.occasion()))
                    .map(o -> situation.overlay().extended(rule, finding.bearer(), o)))
        .findFirst();
  }

  /**
   * Returns the last day on which what a finding still lacks would be in time: its window's, or,
   * under a house limit, that of the answer due first.
   */
  public LocalDate lastDayOf(Finding finding) {
    OptionalInt limit =
        plan.rule(finding.rule())
            .filter(rule -> rule.requirement() instanceof EachAnswered)
            .map(rule -> ((EachAnswered) rule.requirement()).limitDays())
            .orElse(OptionalInt.empty());
    LocalDate last = finding.window().getEndInclusive();
    return limit.isEmpty()
        ? last
        : asking(finding)
            .map(entry -> entry.occurredOn().plusDays(limit.getAsInt()))
            .min(Comparator.naturalOrder())
            .orElse(last);
  }

  /** The records that ask for an answer which a finding lacks. */
  private Stream<Entry> asking(Finding finding) {
    if (!(finding.figures().orElse(null) instanceof Figures.Answers answers)) {
      return Stream.of();
    }
    Set<Id<LedgerRecord>> unanswered = Set.copyOf(answers.unanswered());
    return Stream.of(Shape.CASE, Shape.STEP)
        .flatMap(shape -> situation.docket().of(shape).stream())
        .filter(entry -> unanswered.contains(entry.id()));
  }

  /** Returns how many working days there are, both ends included; empty if not published. */
  public OptionalLong workdays(LocalDate first, LocalDate last) {
    long workdays = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Optional<DayKind> kind = situation.calendar().kindOf(day);
      if (kind.isEmpty()) {
        return OptionalLong.empty();
      }
      workdays += kind.get() == DayKind.WORKDAY ? 1 : 0;
    }
    return OptionalLong.of(workdays);
  }

  /**
   * Returns what only the records can tell: those that feed no rule, and those set aside.
   *
   * @param ledger the one from which the facts were gathered, as it was known then
   */
  public Details details(Ledger ledger) {
    EffectiveLedger effective = ledger.effective();
    Attribution attribution = new Attribution(plan, situation);
    Stream<Unattributed> entries =
        effective.entries().stream()
            .filter(entry -> !entry.occurredOn().isAfter(asOf()))
            .flatMap(
                entry ->
                    attribution.whyNot(entry).stream()
                        .map(why -> Unattributed.of(entry.id(), why)));
    Stream<Unattributed> amendments =
        effective.waiting().stream()
            .map(amendment -> Unattributed.of(amendment.id(), Why.UNKNOWN_ORIGINAL));
    return Details.of(
        Stream.concat(entries, amendments).sorted(comparing(Unattributed::id)).toList(),
        effective.rejections());
  }
}
