package dev.pingan.evaluation;

import dev.pingan.facts.Numbering;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;
import dev.pingan.plan.Selector;
import dev.pingan.report.Condition;
import dev.pingan.report.Considered;
import dev.pingan.report.Considered.Proviso;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which conditions of a requirement an entry does not meet, or how it counted; empty if the
 * entry is none of the bearer's, or of another kind, so that it was never considered.
 */
final class Tracing implements Requirement.Cases<Optional<Considered>> {
  private final Situation situation;
  private final Bearer bearer;
  private final Occasion occasion;
  private final List<Occasion> occasions;
  private final Entry entry;
  private final Set<Condition> failed = EnumSet.noneOf(Condition.class);

  Tracing(
      Situation situation,
      Bearer bearer,
      Occasion occasion,
      List<Occasion> occasions,
      Entry entry) {
    this.situation = situation;
    this.bearer = bearer;
    this.occasion = occasion;
    this.occasions = occasions;
    this.entry = entry;
    fail(entry.occurredOn().isAfter(situation.asOf()), Condition.NOT_YET);
  }

  @Override
  public Optional<Considered> atLeast(AtLeast atLeast) {
    Selector selector = atLeast.of();
    if (!selector.selectsKindOf(entry.content())
        || !isOwn(selector)
        || !situation.docket().canCount(entry, selector.shapes(), situation.year())
        || isToAVacantHousehold()) {
      return Optional.empty();
    }
    failed.addAll(Unmet.by(entry.content(), selector));
    return windowed();
  }

  @Override
  public Optional<Considered> inPlace(InPlace inPlace) {
    if (!inPlace.of().selectsKindOf(entry.content()) || !isOwn(inPlace.of())) {
      return Optional.empty();
    }
    Measure measure = (Measure) entry.content();
    failed.addAll(Unmet.by(measure, inPlace.of()));
    fail(!measure.until().map(situation.judgedOn()::isBefore).orElse(true), Condition.ENDED);
    fail(!entry.occurredOn().isBefore(occasion.window().getEnd()), Condition.AFTER_THE_WINDOW);
    boolean sited = inPlace.where() == InPlace.Where.EACH_KEY_SITE;
    fail(sited && !isKeySite(measure), Condition.OTHER_SITE);
    return plainly();
  }

  @Override
  public Optional<Considered> cover(Cover cover) {
    if (!(entry.content() instanceof Visit visit) || !isInVillage(visit)) {
      return Optional.empty();
    }
    boolean ofYear = countsForTheYear(visit, cover);
    CoverageBase base =
        CoverageBase.of(
            situation,
            bearer.village().flatMap(situation.organisation()::village).orElseThrow(),
            occasion);
    fail(!base.owed().contains(household(visit)), Condition.HOUSEHOLD_NOT_OWED);
    fail(visit.membersReached() == 0, Condition.NOBODY_REACHED);
    fail(
        cover.together() == Cover.Together.ONE_VISIT
            && !visit.tasks().containsAll(cover.tasks())
            && !ofYear,
        Condition.TASK_MISSING);
    return ofYear ? counted(late()) : windowed();
  }

  /** What is owed once in the year is asked at its last occasion, of the visits of any day. */
  private boolean countsForTheYear(Visit visit, Cover cover) {
    boolean isLast = occasions.get(occasions.size() - 1).key().equals(occasion.key());
    return isLast
        && situation.planYear().contains(entry.occurredOn())
        && visit.tasks().stream().anyMatch(cover.yearly()::contains);
  }

  @Override
  public Optional<Considered> eachDay(EachDay eachDay) {
    if (!(entry.content() instanceof Shift shift)
        || !occasion.window().contains(entry.occurredOn())
        || !situation.docket().canCount(entry, List.of(Shape.SHIFT), situation.year())
        || !Watches.serves(shift, bearer)) {
      return Optional.empty();
    }
    boolean kept = new Watches(situation.organisation()).keeps(eachDay.watch(), entry);
    boolean leads = eachDay.watch() == EachDay.Watch.LEADER;
    fail(!kept, leads ? Condition.NOT_ENTITLED : Condition.NO_OTHER_OFFICER);
    return plainly();
  }

  @Override
  public Optional<Considered> eachAnswered(EachAnswered answered) {
    if (answered.answers().stream().noneMatch(a -> a.selectsKindOf(entry.content()))) {
      return Optional.empty();
    }
    AnswerTracing tracing =
        new AnswerTracing(situation, answered, bearer, occasion, occasions, entry);
    if (!tracing.isConsidered()) {
      return Optional.empty();
    }
    tracing.addFailed(failed);
    return counted(tracing.isLate() ? Optional.of(Proviso.LATE) : Optional.empty());
  }

  @Override
  public Optional<Considered> noneOf(NoneOf noneOf) {
    if (!(entry.content() instanceof Incident incident) || incident.target() != noneOf.target()) {
      return Optional.empty();
    }
    Optional<AccidentGrade> grade = incident.grade();
    fail(incident.count() == 0, Condition.NO_EVENT);
    fail(grade.filter(noneOf.spared()::contains).isPresent(), Condition.SPARED_GRADE);
    failUnlessInTime();
    return counted(
        NoneOfEvaluator.wantsRuling(noneOf, incident)
            ? Optional.of(Proviso.GRADE_PENDING)
            : Optional.empty());
  }

  @Override
  public Optional<Considered> rateAtLeast(RateAtLeast rateAtLeast) {
    if (!(entry.content() instanceof Survey survey)) {
      return Optional.empty();
    }
    RateEvaluator evaluator = new RateEvaluator(situation, rateAtLeast);
    fail(survey.valid() == 0, Condition.NO_VALID_ANSWER);
    fail(evaluator.isSuperseded(entry, occasion), Condition.NOT_THE_LATEST);
    return windowed();
  }

  @Override
  public Optional<Considered> seated(Seated seated) {
    return Optional.empty();
  }

  private Optional<Considered> windowed() {
    failUnlessInTime();
    return counted(late());
  }

  /** What merely lies in another window of the rule is considered there. */
  private void failUnlessInTime() {
    if (!counts(occasion)) {
      boolean elsewhere =
          occasions.stream().anyMatch(o -> !o.key().equals(occasion.key()) && counts(o));
      boolean before = entry.occurredOn().isBefore(occasion.window().getStart());
      failed.add(
          elsewhere
              ? Condition.OTHER_OCCASION
              : before ? Condition.BEFORE_THE_WINDOW : Condition.AFTER_THE_WINDOW);
    }
  }

  private Optional<Proviso> late() {
    return occasion.countsLate(entry.occurredOn()) ? Optional.of(Proviso.LATE) : Optional.empty();
  }

  private Optional<Considered> plainly() {
    return counted(Optional.empty());
  }

  /** Counted, with that proviso, unless it failed. */
  private Optional<Considered> counted(Optional<Proviso> proviso) {
    return Optional.of(
        proviso
            .filter(any -> failed.isEmpty())
            .map(p -> Considered.counted(entry.id(), entry.occurredOn(), p))
            .orElseGet(() -> Considered.of(entry.id(), entry.occurredOn(), failed)));
  }

  private boolean counts(Occasion at) {
    return at.counts(entry.occurredOn()) || at.countsLate(entry.occurredOn());
  }

  private boolean isOwn(Selector selector) {
    Doers doers = new Doers(new Handles(situation.organisation()));
    return doers.serves(bearer, selector, entry.content());
  }

  private boolean isToAVacantHousehold() {
    if (!(entry.content() instanceof Visit visit)) {
      return false;
    }
    int number = household(visit);
    return number != Numbering.UNKNOWN
        && situation.facts().numbering().household(number).isVacant();
  }

  private int household(Visit visit) {
    return situation.facts().numbering().of(visit.household());
  }

  private boolean isKeySite(Measure measure) {
    return bearer.unit().flatMap(situation.organisation()::unit).flatMap(Unit::keySites).stream()
        .anyMatch(sites -> measure.site().filter(sites::contains).isPresent());
  }

  private boolean isInVillage(Visit visit) {
    Numbering numbering = situation.facts().numbering();
    int household = household(visit);
    return bearer.village().flatMap(situation.organisation()::village).map(numbering::of).stream()
        .anyMatch(range -> household >= range.start() && household < range.end());
  }

  private void fail(boolean fails, Condition condition) {
    if (fails) {
      failed.add(condition);
    }
  }
}
