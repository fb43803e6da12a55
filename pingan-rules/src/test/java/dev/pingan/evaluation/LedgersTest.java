package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.STANDING_GROUP;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.inspection;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.nothingHappenedThrough;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.NO_TRIGGER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.evaluation.Told.Doing;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.Unit;
import dev.pingan.report.Figures;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 五3: ledgers (C102), archives (C103), inspections (C105) and adjustments (C106). Ruling 32. */
class LedgersTest {
  private static final String LEDGER = "ledger-kept/unit:u1/2023";
  private static final String STUDIED = "progress-studied/bureau/2023";
  private static final String ADJUSTED = "adjustment/bureau/2023";
  private static final Id<Unit> U1 = Id.of("u1");

  static final List<Named<Doing>> OF_ITS_OWN_MAKING =
      List.of(
          Named.of("act", act(Kind.TRAINING, "u1")),
          Named.of("joint act", act(Kind.of(Shape.ACT, "new"), "u1", "u2")),
          Named.of("measure", measure(Kind.PATROL, "u1")),
          Named.of("nil report", nothingHappenedThrough("2023-06-01", "u1")),
          Named.of("step", returnVisit("m1", Outcome.SOLVED).by("u1")),
          Named.of("visit", visit("u1", "h1", 1)),
          Named.of("shift", shift("u1").with("clerk")),
          Named.of("matter", matter("m2", "u1")));

  static final List<Named<Doing>> MERELY_NAMING_IT =
      List.of(
          Named.of("complaint", of(Kind.COMPLAINT, c -> c.signed(true))),
          Named.of("misconduct", of(Kind.MISCONDUCT, c -> c.code("m1"))),
          Named.of("inspection", of(Kind.INSPECTION, c -> c.problems(1))),
          Named.of("incident", () -> Incident.builder().target(ZeroTarget.Z1).unit(U1).build()),
          Named.of("survey", survey(10, 10)),
          Named.of("another's step", returnVisit("m1", Outcome.SOLVED).by("u2")),
          Named.of("another's act", act(Kind.TRAINING, "u2")));

  private final World world =
      world(bureau().unit("u1").unit("u2").officer("clerk").village("v2", "u2").household("h1", 1))
          .tells(matter("m1", "u2").on("2023-01-01"));

  @ParameterizedTest
  @FieldSource("OF_ITS_OWN_MAKING")
  void anyRecordOfTheUnitsOwnMakingShowsALedger(Doing made) {
    world.tells(made.on("2023-12-31"));

    world.finding(LEDGER).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    world.finding(LEDGER).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("OF_ITS_OWN_MAKING")
  void aRecordOfAnotherYearShowsNone(Doing made) {
    world.tells(made.on("2022-12-31"), made.on("2024-01-01"));

    world.finding(LEDGER).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @ParameterizedTest
  @FieldSource("MERELY_NAMING_IT")
  void aRecordThatMerelyNamesTheUnitProvesNoLedger(Doing naming) {
    world.tells(naming.on("2023-06-01").recordedBy("u1"));

    world.finding(LEDGER).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void aStepToAnUnknownCaseFeedsNothing() {
    world.tells(returnVisit("unheard-of", Outcome.SOLVED).by("u1").on("2023-06-01"));

    world.finding(LEDGER).is(OPEN, "2023-06-01");
  }

  @Test
  void oneArchiveFilingInTheYearIsOwedByEachUnit() {
    world.tells(act(Kind.ARCHIVE, "u1").on("2023-12-31"), act(Kind.ARCHIVE, "u2").on("2024-01-01"));

    world.finding("archive/unit:u1/2023").is(UPCOMING, "2022-12-31").is(OPEN, "2023-12-30");
    world.finding("archive/unit:u1/2023").is(FULFILLED, "2023-12-31", "2024-01-01");
    world.finding("archive/unit:u2/2023").is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void theStandingGroupInspectsAtLeastOnceInTheYear() {
    world.tells(inspection("i1", 0, STANDING_GROUP).on("2023-12-31"));

    world.finding(STUDIED).is(UPCOMING, "2022-12-31").is(OPEN, "2023-01-01", "2023-12-30");
    world.finding(STUDIED).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @Test
  void anInspectionBySomebodyElseOrInAnotherYearIsNoStudyOfTheGroups() {
    world.tells(
        inspection("i1", 0, BUREAU).on("2023-06-01"),
        inspection("i2", 0, "u1").on("2023-06-01"),
        inspection("i3", 0, STANDING_GROUP).on("2022-12-31"),
        inspection("i4", 0, STANDING_GROUP).on("2024-01-01"));

    world.finding(STUDIED).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void anInspectionThatFoundNothingWantsNoAdjustment() {
    world.tells(inspection("i1", 0, STANDING_GROUP).on("2023-06-01"));

    world.finding(ADJUSTED).is(UPCOMING, "2022-12-31");
    world.finding(ADJUSTED).asOf("2023-06-01").is(NOT_APPLICABLE).because(NO_TRIGGER);
    world.finding(ADJUSTED).is(NOT_APPLICABLE, "2024-01-01");
  }

  @Test
  void everyInspectionThatFoundProblemsIsAnsweredByAnAdjustmentNamingIt() {
    world.tells(
        inspection("i1", 1, STANDING_GROUP).on("2023-06-01"),
        inspection("i2", 2, BUREAU).on("2023-06-01"),
        step(Kind.ADJUSTED, "i1").on("2023-06-01"),
        step(Kind.ADJUSTED, "i2").on("2023-05-31"),
        step(Kind.ADJUSTED, "i2").on("2023-12-31"));

    world
        .finding(ADJUSTED)
        .asOf("2023-12-30")
        .is(OPEN)
        .figures(new Figures.Answers(2, List.of(Id.of("e3"))));
    world.finding(ADJUSTED).is(FULFILLED, "2023-12-31", "2024-01-01");
  }

  @Test
  void anAdjustmentOfJanuaryIsLate() {
    world.tells(
        inspection("i1", 1, STANDING_GROUP).on("2023-06-01"),
        step(Kind.ADJUSTED, "i1").on("2024-01-02"));

    world.finding(ADJUSTED).is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
    world.finding(ADJUSTED).asOf("2024-01-02").is(FULFILLED_LATE).daysLate(2);
  }

  private static Doing of(Kind kind, UnaryOperator<Case.Builder> rest) {
    return () -> rest.apply(Case.builder().caseId(Id.of("c1")).kind(kind).unit(U1)).build();
  }
}
