package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.CASE;
import static dev.pingan.jackson.format.Terms.CODE;
import static dev.pingan.jackson.format.Terms.HOUSEHOLD;
import static dev.pingan.jackson.format.Terms.KEY_SITE;
import static dev.pingan.jackson.format.Terms.OFFICER;
import static dev.pingan.jackson.format.Terms.REFERENCE;
import static dev.pingan.jackson.format.Terms.UNIT;
import static dev.pingan.jackson.format.Terms.VILLAGE;
import static dev.pingan.jackson.table.Part.many;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Scalars.COUNT;
import static dev.pingan.jackson.table.Scalars.DAY;
import static dev.pingan.jackson.table.Scalars.FLAG;
import static dev.pingan.jackson.table.Scalars.atLeast;
import static dev.pingan.jackson.table.Scalars.code;
import static dev.pingan.jackson.table.Scalars.shared;
import static dev.pingan.jackson.table.Scalars.whole;
import static dev.pingan.ledger.Shape.ACT;
import static dev.pingan.ledger.Shape.MEASURE;
import static dev.pingan.ledger.Shape.STEP;

import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Step;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.Household;
import java.util.Set;

/** What entries tell: nine shapes. The kinds of a shape are open: a new code needs nothing here. */
final class ContentFormat {
  /** {@code bureau}, {@code standing-group} or {@code unit:<id>}. */
  private static final Codec<Actor> ACTOR = shared("an actor", Actor::parse, Actor::toString);

  private static final Codec<Set<Actor>> ACTORS = Codec.setOf(ACTOR);

  private static final Codec<Place> PLACE = code("a kind of place", Place.values(), Place::code);
  static final Codec<VisitTask> TASK =
      code("a task of a visit", VisitTask.values(), VisitTask::code);
  private static final Codec<Outcome> OUTCOME = code("an outcome", Outcome.values(), Outcome::code);
  static final Codec<ZeroTarget> TARGET =
      code("a zero-incident target", ZeroTarget.values(), ZeroTarget::code);
  static final Codec<AccidentGrade> GRADE =
      code("an accident's grade", AccidentGrade.values(), AccidentGrade::code);

  /** Something done; {@code items}: how many, absent = 1; {@code about}: an opaque reference. */
  static final Shape<Act, Act.Builder> AN_ACT =
      Shape.of(Act::builder, Act.Builder::build)
          .with("kind", kind(ACT, "a kind of act"), Act::kind, Act.Builder::kind)
          .with("by", ACTORS, Act::by, Act.Builder::by)
          .maybe("village", VILLAGE, Act::village, Act.Builder::village)
          .maybe("place", PLACE, Act::place, Act.Builder::place)
          .withDefault("items", atLeast(1), 1, Act::items, Act.Builder::items)
          .maybe("about", REFERENCE, Act::about, Act.Builder::about);

  /** A standing measure; {@code until}: the first day on which it is no longer in place. */
  static final Shape<Measure, Measure.Builder> A_MEASURE =
      Shape.of(Measure::builder, Measure.Builder::build)
          .with("kind", kind(MEASURE, "a kind of measure"), Measure::kind, Measure.Builder::kind)
          .with("by", ACTORS, Measure::by, Measure.Builder::by)
          .maybe("site", KEY_SITE, Measure::site, Measure.Builder::site)
          .maybe("until", DAY, Measure::until, Measure.Builder::until);

  /** A visit to one household. */
  static final Shape<Visit, Visit.Builder> A_VISIT =
      Shape.of(Visit::builder, Visit.Builder::build)
          .with("unit", UNIT, Visit::unit, Visit.Builder::unit)
          .with("household", HOUSEHOLD, Visit::household, Visit.Builder::household)
          .with("tasks", Codec.setOf(TASK), Visit::tasks, Visit.Builder::tasks)
          .with(
              "membersReached",
              whole(0, Household.MAX_MEMBERS),
              Visit::membersReached,
              Visit.Builder::membersReached);

  /** Who was on duty; {@code unit}: absent = for the whole bureau. */
  static final Shape<Shift, Shift.Builder> A_SHIFT =
      Shape.of(Shift::builder, Shift.Builder::build)
          .maybe("unit", UNIT, Shift::unit, Shift.Builder::unit)
          .maybe("lead", OFFICER, Shift::lead, Shift.Builder::lead)
          .with("officers", Codec.setOf(OFFICER), Shift::officers, Shift.Builder::officers);

  /** What asks for an answer; {@code code}: of misconduct, {@code m1} to {@code m9}. */
  static final Shape<Case, Case.Builder> A_CASE =
      Shape.of(Case::builder, Case.Builder::build)
          .with("caseId", CASE, Case::caseId, Case.Builder::caseId)
          .with(
              "kind",
              kind(dev.pingan.ledger.Shape.CASE, "a kind of case"),
              Case::kind,
              Case.Builder::kind)
          .maybe("unit", UNIT, Case::unit, Case.Builder::unit)
          .maybe("signed", FLAG, Case::signed, Case.Builder::signed)
          .maybe("code", CODE, Case::code, Case.Builder::code)
          .maybeInt("problems", COUNT, Case::problems, Case.Builder::problems)
          .set("by", ACTOR, Case::by, Case.Builder::by);

  /** A step in answer to a case. */
  static final Shape<Step, Step.Builder> A_STEP =
      Shape.of(Step::builder, Step.Builder::build)
          .with("caseId", CASE, Step::caseId, Step.Builder::caseId)
          .with("kind", kind(STEP, "a kind of step"), Step::kind, Step.Builder::kind)
          .maybe("outcome", OUTCOME, Step::outcome, Step.Builder::outcome)
          .set("by", ACTOR, Step::by, Step.Builder::by)
          .flag("explained", Step::explained, Step.Builder::explained)
          .flag("nextStep", Step::nextStep, Step.Builder::nextStep);

  /** An event of a category; {@code count}: absent = 1; {@code grade}: of z7 only. */
  static final Shape<Incident, Incident.Builder> AN_INCIDENT =
      Shape.of(Incident::builder, Incident.Builder::build)
          .with("target", TARGET, Incident::target, Incident.Builder::target)
          .withDefault("count", COUNT, 1, Incident::count, Incident.Builder::count)
          .maybe("unit", UNIT, Incident::unit, Incident.Builder::unit)
          .maybe("subKind", CODE, Incident::subKind, Incident.Builder::subKind)
          .maybe("grade", GRADE, Incident::grade, Incident.Builder::grade);

  /** A report that nothing happened up to and with a day. */
  static final Shape<NilReport, ?> A_NIL_REPORT =
      Parts.of(
          with("by", ACTORS, NilReport::by),
          with("through", DAY, NilReport::through),
          NilReport::of);

  /** A survey's figures; {@code levels}: the answers by level, best first. */
  static final Shape<Survey, ?> A_SURVEY =
      Parts.of(
          with("valid", COUNT, Survey::valid),
          with("positive", COUNT, Survey::positive),
          many("levels", COUNT, Survey::levels),
          Survey::of);

  static final Union<Content> CONTENT =
      Union.<Content>ofTypes()
          .or("act", Act.class, AN_ACT)
          .or("measure", Measure.class, A_MEASURE)
          .or("visit", Visit.class, A_VISIT)
          .or("shift", Shift.class, A_SHIFT)
          .or("case", Case.class, A_CASE)
          .or("step", Step.class, A_STEP)
          .or("incident", Incident.class, AN_INCIDENT)
          .or("nil-report", NilReport.class, A_NIL_REPORT)
          .or("survey", Survey.class, A_SURVEY);

  private ContentFormat() {}

  private static Codec<Kind> kind(dev.pingan.ledger.Shape shape, String what) {
    return shared(what, code -> Kind.of(shape, code), Kind::code);
  }
}
