package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Copies a plan with one rule put in or taken out. */
final class PlanChange {
  private PlanChange() {}

  static Plan put(Plan plan, Section at, Rule rule) {
    if (plan.rule(rule.id()).isPresent()) {
      return copy(plan, section -> replaced(section, rule));
    }
    if (plan.sections().stream().anyMatch(section -> section.path().equals(at.path()))) {
      return copy(
          plan, section -> section.path().equals(at.path()) ? added(section, rule) : section);
    }
    List<Section> sections = new ArrayList<>(plan.sections());
    sections.add(added(at, rule));
    return withSections(plan, sections);
  }

  static Plan remove(Plan plan, Id<Rule> rule) {
    return copy(
        plan,
        section ->
            Section.of(
                section.path(),
                section.title(),
                section.provisions().stream().filter(p -> !isRule(p, rule)).toList()));
  }

  static List<Problem> twice(Plan plan) {
    Set<Id<?>> seen = new HashSet<>();
    Stream<Id<?>> clauses = plan.provisions().flatMap(p -> p.clauses().stream()).map(Clause::id);
    return Stream.concat(plan.rules().stream().map(Rule::id), clauses)
        .filter(id -> !seen.add(id))
        .map(id -> Problem.of("plan", "\"" + id + "\" stands in it twice", "keep one of them"))
        .toList();
  }

  private static Section replaced(Section section, Rule rule) {
    return Section.of(
        section.path(),
        section.title(),
        section.provisions().stream()
            .<Provision>map(p -> isRule(p, rule.id()) ? rule : p)
            .toList());
  }

  private static Section added(Section section, Rule rule) {
    return Section.of(
        section.path(),
        section.title(),
        Stream.<Provision>concat(section.provisions().stream(), Stream.of(rule)).toList());
  }

  private static boolean isRule(Provision provision, Id<Rule> id) {
    return provision instanceof Rule rule && rule.id().equals(id);
  }

  private static Plan copy(Plan plan, Function<Section, Section> change) {
    return withSections(plan, plan.sections().stream().map(change).toList());
  }

  private static Plan withSections(Plan plan, List<Section> sections) {
    return Plan.builder()
        .id(plan.id())
        .title(plan.title())
        .year(plan.year())
        .basisDocument(plan.basisDocument())
        .sections(sections)
        .readings(plan.readings())
        .build();
  }
}
