package dev.pingan.laws;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Evaluator;
import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Step;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Section;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.testkit.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A world seen under a plan: the few words in which the laws ask for reports. */
record Seen(World world, Plan plan) {

  /** The world under the default readings. */
  static Seen of(World world) {
    return new Seen(world, PublicSafetyPlan.forYear(world.year()));
  }

  Evaluator evaluator() {
    return Evaluator.of(plan, world.organisation());
  }

  /** As the world's ledger was known at its instant. */
  Assessment assessed() {
    return evaluator().gather(world.ledger(), world.knownAt());
  }

  ComplianceReport report() {
    return assessed().report(world.asOf());
  }

  /** The entries in force, delivered as they are. */
  List<Entry> inForce() {
    return world.effective().entries();
  }

  /** Those of them dated by the as-of day. */
  List<Entry> dated() {
    return inForce().stream().filter(entry -> !entry.occurredOn().isAfter(world.asOf())).toList();
  }

  /** What the entries dated by the as-of day show on it. */
  Examination examined() {
    return over(dated());
  }

  /** What those entries show, as of the world's day. */
  Examination over(List<Entry> entries) {
    return over(entries, world.asOf());
  }

  Examination over(List<Entry> entries, LocalDate asOf) {
    return evaluator().gather(Ledger.of(entries)).on(asOf);
  }

  /** The findings on requirements of some kind only, which is quicker than all. */
  List<Finding> on(Predicate<Requirement> kind, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : plan.sections()) {
      section
          .rules()
          .filter(rule -> kind.test(rule.requirement()))
          .forEach(rule -> findings.addAll(examination.findings(section, rule)));
    }
    return findings;
  }

  /** Whether it is a case's record beside which another record names the case. */
  boolean isLeantUpon(Entry entry) {
    return entry.content() instanceof Case
        && inForce().stream()
            .anyMatch(other -> !other.equals(entry) && number(other).equals(number(entry)));
  }

  /** The number of the case that it records or answers. */
  static Optional<Id<Case>> number(Entry entry) {
    if (entry.content() instanceof Case c) {
      return Optional.of(c.caseId());
    }
    return entry.content() instanceof Step step ? Optional.of(step.caseId()) : Optional.empty();
  }

  static List<Entry> without(List<Entry> entries, Id<LedgerRecord> id) {
    return entries.stream().filter(entry -> !entry.id().equals(id)).toList();
  }

  static List<Entry> with(List<Entry> entries, List<Entry> more) {
    return Stream.concat(entries.stream(), more.stream()).toList();
  }

  static Map<String, Finding> byId(List<Finding> findings) {
    return findings.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
  }
}
