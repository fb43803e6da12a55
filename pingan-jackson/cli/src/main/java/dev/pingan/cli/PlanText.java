package dev.pingan.cli;

import static java.util.stream.Collectors.joining;

import dev.pingan.plan.Background;
import dev.pingan.plan.Declared;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Provision;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import java.util.Locale;
import java.util.stream.Stream;

/** The plan as a list to read: each section, each provision, with the clauses it stands on. */
final class PlanText implements Provision.Cases<Stream<String>> {
  private final Locale locale;

  private PlanText(Locale locale) {
    this.locale = locale;
  }

  static String of(Plan plan, Locale locale) {
    PlanText text = new PlanText(locale);
    return Stream.concat(
            Stream.of(plan.title().in(locale) + " (" + plan.year() + ")"),
            plan.sections().stream().flatMap(text::section))
        .collect(joining("\n", "", "\n"));
  }

  private Stream<String> section(Section section) {
    return Stream.concat(
        Stream.of("", section.path() + " " + section.title().in(locale)),
        section.provisions().stream().flatMap(provision -> provision.match(this)));
  }

  @Override
  public Stream<String> rule(Rule rule) {
    String name = rule.id() + " [" + rule.owedBy().code() + "] " + rule.title().in(locale);
    return Stream.concat(Stream.of("  " + name), clauses(rule));
  }

  @Override
  public Stream<String> declared(Declared declared) {
    return Stream.concat(clauses(declared), Stream.of("      – " + declared.reason().in(locale)));
  }

  @Override
  public Stream<String> background(Background background) {
    return Stream.concat(
        clauses(background), Stream.of("      – " + background.reason().in(locale)));
  }

  private Stream<String> clauses(Provision provision) {
    return provision.clauses().stream()
        .map(clause -> "    " + clause.id() + " " + clause.path() + " " + clause.gist().in(locale));
  }
}
