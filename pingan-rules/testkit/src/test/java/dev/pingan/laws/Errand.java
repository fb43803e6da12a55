package dev.pingan.laws;

import dev.pingan.agenda.Agenda;
import dev.pingan.agenda.Remedy;
import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Household;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A remedy that can be carried out: a count, a coverage, or answers. */
record Errand(Seen seen, Section section, Rule rule, Remedy remedy) {

  /** Shows every remedy of the world's day that can be carried out. */
  static void each(Seen seen, Consumer<Errand> law) {
    Examination examination = seen.over(seen.dated());
    for (Finding finding : examination.findings()) {
      Rule rule = seen.plan().rule(finding.rule()).orElseThrow();
      Section section = seen.plan().sectionOf(finding.rule()).orElseThrow();
      Agenda.remedy(examination, finding)
          .map(remedy -> new Errand(seen, section, rule, remedy))
          .filter(Errand::canBeDone)
          .ifPresent(law);
    }
  }

  Finding finding() {
    return remedy.finding();
  }

  /** The last day on which it counts; where there is no end, one a month away. */
  LocalDate lastDay() {
    return remedy.lastDay().orElse(remedy.firstDay().plusMonths(1));
  }

  /** All that is still needed, done on that day. */
  List<Entry> all(LocalDate day) {
    return done(day, remedy.stillNeeded().orElseThrow());
  }

  /** All but one item, household or case. */
  List<Entry> allButOne(LocalDate day) {
    return done(day, remedy.stillNeeded().orElseThrow() - 1);
  }

  /** Whether each trigger has a day of its own, and another may be late already. */
  boolean hasHouseLimit() {
    return rule.requirement() instanceof EachAnswered answered && answered.limitDays().isPresent();
  }

  /** The status as of that day, if that is done besides. */
  Status after(List<Entry> deeds, LocalDate asOf) {
    return seen.over(Seen.with(seen.dated(), deeds), asOf).findings(section, rule).stream()
        .filter(finding -> finding.id().equals(finding().id()))
        .map(Finding::status)
        .findFirst()
        .orElseThrow();
  }

  /** Says what it is about. */
  String told() {
    return finding().id() + ", " + finding().status() + ", " + remedy;
  }

  private boolean canBeDone() {
    boolean anyUnit =
        rule.requirement() instanceof AtLeast atLeast
            && atLeast.of().by() == Selector.Doer.ANY_UNIT;
    boolean known =
        rule.requirement() instanceof AtLeast
            || rule.requirement() instanceof Cover
            || rule.requirement() instanceof EachAnswered;
    return known
        && remedy.stillNeeded().orElse(0) > 0
        && (!anyUnit || !seen.world().organisation().units().isEmpty());
  }

  private List<Entry> done(LocalDate day, long items) {
    Deeds deeds = new Deeds(seen.world().organisation(), day);
    if (rule.requirement() instanceof AtLeast atLeast) {
      return deeds.count(atLeast.of(), finding().bearer(), items);
    }
    List<Entry> all =
        rule.requirement() instanceof EachAnswered answered
            ? deeds.answers(answered.answers().get(0), unanswered())
            : deeds.visits(missed());
    return items < remedy.stillNeeded().orElseThrow() ? all.subList(1, all.size()) : all;
  }

  private List<Id<Household>> missed() {
    Figures figures = finding().figures().orElseThrow();
    return figures instanceof Figures.Households households
        ? households.firstMissed()
        : ((Figures.Persons) figures).firstMissed();
  }

  /** One answer answers all that was asked about its case by then. */
  private List<Id<Case>> unanswered() {
    Set<Id<Case>> numbers = new TreeSet<>();
    for (Id<LedgerRecord> id : ((Figures.Answers) finding().figures().orElseThrow()).unanswered()) {
      numbers.addAll(
          seen.dated().stream()
              .filter(e -> e.id().equals(id))
              .flatMap(e -> Seen.number(e).stream())
              .toList());
    }
    return List.copyOf(numbers);
  }
}
