package dev.pingan.plan;

import dev.pingan.identity.Fingerprint;
import dev.pingan.identity.Label;
import java.util.TreeMap;

/**
 * Tells a plan to a fingerprint. The parts of a rule are told by their own text, whose sets the
 * factories keep sorted.
 */
final class PlanDigest implements Provision.Cases<Fingerprint> {
  private final Fingerprint print = Fingerprint.begin();

  private PlanDigest() {}

  static String of(Plan plan) {
    PlanDigest digest = new PlanDigest();
    digest.print.add(plan.id()).add(plan.year()).add(plan.basisDocument());
    digest.label(plan.title());
    digest.print.add(plan.readings().size());
    new TreeMap<>(plan.readings())
        .forEach((point, reading) -> digest.print.add(point).add(reading));
    for (Section section : plan.sections()) {
      digest.print.add(section.path()).add(section.provisions().size());
      digest.label(section.title());
      section.provisions().forEach(provision -> digest.provision(provision));
    }
    return digest.print.end();
  }

  @Override
  public Fingerprint rule(Rule rule) {
    label(rule.title());
    print.add(rule.id()).add(rule.owedBy()).add(rule.latePolicy());
    return print.add(rule.schedule()).add(rule.requirement());
  }

  @Override
  public Fingerprint declared(Declared declared) {
    label(declared.reason());
    return label(declared.lookAt());
  }

  @Override
  public Fingerprint background(Background background) {
    return label(background.reason());
  }

  private void provision(Provision provision) {
    print.add(provision.clauses().size());
    for (Clause clause : provision.clauses()) {
      print.add(clause.id()).add(clause.path()).add(clause.modality()).add(clause.defect());
      label(clause.gist());
    }
    provision.match(this);
  }

  private Fingerprint label(Label label) {
    return print.add(label.zh()).add(label.en());
  }
}
