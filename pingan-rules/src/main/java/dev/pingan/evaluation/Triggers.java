package dev.pingan.evaluation;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachAnswered.Due;
import dev.pingan.plan.EachAnswered.Per;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Selector;
import dev.pingan.plan.Selector.Doer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what asks for an answer, of the cases of the plan year, and what answers it. Rulings 13, 20
 * and 22.
 */
final class Triggers {
  private static final Comparator<Trigger> BY_DAY =
      Comparator.comparing(Trigger::day).thenComparing(trigger -> trigger.record().id());

  private final Situation situation;
  private final CaseFiles files;
  private final EachAnswered requirement;
  private final Selector selector;

  Triggers(Situation situation, EachAnswered requirement) {
    this.situation = situation;
    this.files = situation.docket().caseFiles();
    this.requirement = requirement;
    this.selector = requirement.trigger();
  }

  /** All triggers, in order of day, then id. */
  List<Trigger> all() {
    Stream<Trigger> triggers =
        files.cases().stream()
            .filter(entry -> CaseFiles.isOf(situation.year(), entry))
            .flatMap(this::of)
            .sorted(BY_DAY);
    Set<Entry> seen = new HashSet<>();
    return triggers
        .filter(t -> requirement.per() == Per.RECORD || seen.add(t.caseEntry()))
        .toList();
  }

  /**
   * What would have asked in the plan year, had its number not been given to a case of another year
   * before: a number names one case for good. Ruling 20.
   */
  List<Trigger> strays() {
    if (!selector.shapes().contains(Shape.CASE)) {
      return List.of();
    }
    return situation.docket().of(Shape.CASE).stream()
        .filter(record -> CaseFiles.isOf(situation.year(), record))
        .filter(record -> !CaseFiles.isOf(situation.year(), files.caseOf(record)))
        .filter(record -> selector.selects(record.content()))
        .map(record -> new Trigger(record, record))
        .toList();
  }

  /** Whose it is: the unit of the case, the bureau for all. */
  boolean isOf(Bearer bearer, Trigger trigger) {
    Doing doing = Doing.of(trigger.caseEntry().content());
    return selector.by() != Doer.BEARER || bearer.unit().map(doing.units()::contains).orElse(true);
  }

  /** The first record that answers it at that occasion, if one does. */
  Optional<Entry> answerTo(Trigger trigger, Occasion occasion) {
    return files.stepsTo(trigger.caseEntry()).stream()
        .filter(step -> isTimely(step, trigger, occasion))
        .filter(step -> requirement.answers().stream().anyMatch(a -> a.selects(step.content())))
        .findFirst();
  }

  /** Whether the step does not come too early to answer it at that occasion. */
  boolean isTimely(Entry step, Trigger trigger, Occasion occasion) {
    LocalDate earliest =
        requirement.due() == Due.NEXT_WINDOW ? occasion.window().getStart() : trigger.day();
    return !step.occurredOn().isBefore(earliest);
  }

  /** The last day on which it is answered in time. */
  LocalDate limit(Trigger trigger, Occasion occasion) {
    return requirement.limitDays().isPresent()
        ? trigger.day().plusDays(requirement.limitDays().getAsInt())
        : occasion.lastDay();
  }

  /** A case that asks is known by its earliest record alone; steps that ask, each by its own. */
  private Stream<Trigger> of(Entry caseEntry) {
    Stream<Entry> records =
        selector.shapes().contains(Shape.STEP)
            ? files.stepsTo(caseEntry).stream()
            : Stream.of(caseEntry);
    return records
        .filter(record -> selector.selects(record.content()))
        .map(record -> new Trigger(record, caseEntry));
  }
}
