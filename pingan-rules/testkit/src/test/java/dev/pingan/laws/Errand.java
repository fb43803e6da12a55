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
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Section;
import dev.pingan.plan.Selector;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** A remedy that can be carried out by records: all but a rate, on which every answer bears. */
record Errand(Seen seen, Section section, Rule rule, Occasion occasion, Remedy remedy) {

  /** Shows every remedy of the world's day that can be carried out. */
  static void each(Seen seen, Consumer<Errand> law) {
    Examination examination = seen.examined();
    for (Finding finding : examination.findings()) {
      Rule rule = seen.plan().rule(finding.rule()).orElseThrow();
      Section section = seen.plan().sectionOf(finding.rule()).orElseThrow();
      Agenda.remedy(examination, finding)
          .map(remedy -> new Errand(seen, section, rule, occasion(examination, finding), remedy))
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

  /**
   * Days on which it counts: the first, one between, and the last; of a watch only its end. A
   * measure that ends meanwhile is lacking again, whatever was put in place besides.
   */
  List<LocalDate> days() {
    LocalDate first = remedy.firstDay();
    if (rule.requirement() instanceof EachDay) {
      return List.of(lastDay());
    }
    if (rule.requirement() instanceof InPlace && seen.dated().stream().anyMatch(Keeping::ends)) {
      return List.of(first);
    }
    LocalDate between =
        Stream.iterate(
                first.plusDays(ChronoUnit.DAYS.between(first, lastDay()) / 2), d -> d.plusDays(1))
            .filter(day -> !occasion.window().contains(day) || occasion.counts(day))
            .findFirst()
            .orElseThrow();
    return List.of(first, between, lastDay());
  }

  /** All that is still needed, done on that day; of a watch, on each day until then. */
  List<Entry> all(LocalDate day) {
    Deeds deeds = new Deeds(seen.world().organisation(), day);
    Keeping keeping = new Keeping(seen.world().organisation(), finding().bearer());
    Requirement requirement = rule.requirement();
    if (requirement instanceof AtLeast atLeast) {
      return deeds.count(atLeast.of(), finding().bearer(), remedy.stillNeeded().orElseThrow());
    }
    if (requirement instanceof EachAnswered answered) {
      return deeds.answers(answered.answers().get(0), unanswered());
    }
    if (requirement instanceof EachDay) {
      return keeping.watch(daysUntil(day));
    }
    if (requirement instanceof InPlace inPlace) {
      return keeping.measures(inPlace, lacking(), day);
    }
    return deeds.visits(missed());
  }

  /** All but one item, household, person, case, day or place. */
  List<Entry> allButOne(LocalDate day) {
    return Deeds.lessOne(all(day), finding().figures().orElseThrow() instanceof Figures.Persons);
  }

  /** How much those records are, in the unit of the remedy. */
  long amount(List<Entry> deeds) {
    boolean persons = finding().figures().orElseThrow() instanceof Figures.Persons;
    return deeds.stream().mapToLong(deed -> Deeds.amount(deed, persons)).sum();
  }

  /** Whether each trigger has a day of its own, and another may be late already. */
  boolean hasHouseLimit() {
    return rule.requirement() instanceof EachAnswered answered && answered.limitDays().isPresent();
  }

  /** Whether it has a last day after which it could be done, unlike a watch. */
  boolean canComeLater() {
    return remedy.lastDay().isPresent() && !(rule.requirement() instanceof EachDay);
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
    Requirement requirement = rule.requirement();
    boolean anyUnit =
        requirement instanceof AtLeast atLeast && atLeast.of().by() == Selector.Doer.ANY_UNIT;
    boolean watched =
        !(requirement instanceof EachDay)
            || new Keeping(seen.world().organisation(), finding().bearer())
                .canWatch(daysUntil(lastDay()));
    return !(requirement instanceof RateAtLeast || requirement instanceof Seated)
        && remedy.stillNeeded().isPresent()
        && watched
        && (!anyUnit || !seen.world().organisation().units().isEmpty());
  }

  private List<LocalDate> daysUntil(LocalDate last) {
    return LocalDateRange.ofClosed(remedy.firstDay(), last).stream().toList();
  }

  private List<String> lacking() {
    return ((Figures.Lacking) finding().figures().orElseThrow()).lacking();
  }

  private static Occasion occasion(Examination examination, Finding finding) {
    return examination.occasionOf(finding).orElseThrow();
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
