package dev.pingan.evaluation;

import dev.pingan.facts.Numbering;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.report.Unattributed.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Finds why an entry feeds no rule of a plan on a day, if it does not. Ruling 26. */
final class Attribution {
  private final Situation situation;
  private final Handles handles;
  private final Doers doers;
  private final List<Asking> askings;
  private final List<Beyond> beyond;

  Attribution(Plan plan, Situation situation) {
    this.situation = situation;
    this.handles = new Handles(situation.organisation());
    this.doers = new Doers(handles);
    this.askings =
        plan.rules().stream()
            .map(rule -> new Asking(rule, situation.bearersOf(rule.owedBy())))
            .toList();
    this.beyond = askings.stream().flatMap(this::beyond).toList();
  }

  /** The reason; empty if the entry feeds a rule, or could but for its attributes or its day. */
  Optional<Why> whyNot(Entry entry) {
    return unknown(entry)
        .or(() -> reachesYear(entry) ? Optional.empty() : Optional.of(Why.OUTSIDE_THE_YEAR))
        .or(() -> isAskedFor(entry.content()) ? Optional.empty() : Optional.of(Why.NO_RULE))
        .or(() -> isLost(entry) ? Optional.of(Why.CASE_OF_ANOTHER_YEAR) : Optional.empty());
  }

  private Optional<Why> unknown(Entry entry) {
    Content content = entry.content();
    return switch (content.shape()) {
      case VISIT -> unknownVisit((Visit) content);
      case STEP -> unknownCase(entry);
      case ACT, MEASURE, SHIFT, CASE, INCIDENT, NIL_REPORT, SURVEY ->
          handles.isKnown(content) ? Optional.empty() : Optional.of(unknownDoer(content));
    };
  }

  private static Why unknownDoer(Content content) {
    return content instanceof Act act && act.kind().equals(Kind.VILLAGE_MEETING)
        ? Why.UNKNOWN_VILLAGE
        : Why.UNKNOWN_UNIT;
  }

  private Optional<Why> unknownVisit(Visit visit) {
    Numbering numbering = situation.facts().numbering();
    int household = numbering.of(visit.household());
    if (household != Numbering.UNKNOWN) {
      return numbering.household(household).isVacant()
          ? Optional.of(Why.VACANT_HOUSEHOLD)
          : Optional.empty();
    }
    return handles.isKnown(visit.unit()) ? Optional.empty() : Optional.of(Why.UNKNOWN_HOUSEHOLD);
  }

  private Optional<Why> unknownCase(Entry step) {
    CaseFiles files = situation.docket().caseFiles();
    if (!files.casesOf(step).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        files.isNumbered(((Step) step.content())) ? Why.BEFORE_ITS_CASE : Why.UNKNOWN_CASE);
  }

  /**
   * A measure begun earlier, a nil report reaching into it, a step to a case of the year: too.
   * Before the year a measure is judged on the as-of day (ruling 5), and in place then is enough.
   */
  private boolean reachesYear(Entry entry) {
    LocalDateRange year = situation.planYear();
    LocalDate day = entry.occurredOn();
    Content content = entry.content();
    if (content instanceof Step) {
      List<Entry> cases = situation.docket().caseFiles().casesOf(entry);
      return cases.stream().anyMatch(c -> CaseFiles.isOf(situation.year(), c));
    }
    if (content instanceof Measure measure && day.isBefore(year.getStart())) {
      LocalDate first =
          situation.asOf().isBefore(year.getStart()) ? situation.asOf() : year.getStart();
      return measure.until().map(first::isBefore).orElse(true);
    }
    if (content instanceof NilReport report && !day.isBefore(year.getEnd())) {
      return !report.through().isBefore(year.getStart());
    }
    return year.contains(day) || countsBeyond(entry);
  }

  private boolean countsBeyond(Entry entry) {
    return beyond.stream()
        .filter(one -> one.occasion().counts(entry.occurredOn()))
        .filter(one -> isInVillage(entry.content(), one.bearer()))
        .anyMatch(one -> isAskedFor(one.rule(), List.of(one.bearer()), entry.content()));
  }

  /** Coverage asks of each village for visits to its own households. */
  private boolean isInVillage(Content content, Bearer bearer) {
    if (!(content instanceof Visit visit) || bearer.village().isEmpty()) {
      return true;
    }
    Numbering numbering = situation.facts().numbering();
    int household = numbering.of(visit.household());
    return bearer.village().flatMap(situation.organisation()::village).map(numbering::of).stream()
        .anyMatch(range -> household >= range.start() && household < range.end());
  }

  /** More time, or a limit that rolls over days off, may reach into the next year; mostly none. */
  private Stream<Beyond> beyond(Asking asking) {
    Rule rule = asking.rule();
    if (!(rule.requirement() instanceof AtLeast || rule.requirement() instanceof Cover)) {
      return Stream.of();
    }
    List<Occasion> occasions = situation.occasionsOf(rule);
    LocalDate end = situation.planYear().getEnd();
    return asking.bearers().stream()
        .flatMap(
            bearer ->
                occasions.stream()
                    .map(o -> situation.overlay().extended(rule, bearer, o))
                    .filter(occasion -> occasion.window().getEnd().isAfter(end))
                    .map(occasion -> new Beyond(rule, bearer, occasion)));
  }

  /**
   * Whether it is a record of a case whose number was another year's before, and no count takes it
   * by itself. Rulings 20 and 32.
   */
  private boolean isLost(Entry entry) {
    return entry.content() instanceof Case
        && !CaseFiles.isOf(situation.year(), situation.docket().caseFiles().caseOf(entry))
        && askings.stream()
            .filter(asking -> asking.rule().requirement() instanceof AtLeast)
            .noneMatch(asking -> isCounted(entry, asking));
  }

  private boolean isCounted(Entry entry, Asking asking) {
    AtLeast owed = (AtLeast) asking.rule().requirement();
    return isAskedFor(asking.rule(), asking.bearers(), entry.content())
        && situation.docket().canCount(entry, owed.of().shapes(), situation.year());
  }

  /** By somebody of whom a rule asks it: a filing of the bureau's feeds none that units owe. */
  private boolean isAskedFor(Content content) {
    return askings.stream()
        .anyMatch(asking -> isAskedFor(asking.rule(), asking.bearers(), content));
  }

  private boolean isAskedFor(Rule rule, List<Bearer> bearers, Content content) {
    return rule.requirement().match(new Interest(doers, bearers, content));
  }

  /** What a rule asks, and of whom. */
  private record Asking(Rule rule, List<Bearer> bearers) {}

  /** A time at which a bearer's doing still counts though the year is over. */
  private record Beyond(Rule rule, Bearer bearer, Occasion occasion) {}
}
