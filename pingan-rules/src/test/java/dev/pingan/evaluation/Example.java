package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.BUREAU;
import static dev.pingan.evaluation.Doings.STANDING_GROUP;
import static dev.pingan.evaluation.Doings.accident;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.incidents;
import static dev.pingan.evaluation.Doings.inspection;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.measure;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.nothingHappenedThrough;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.roster;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.shiftOfNoUnit;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.Doings.step;
import static dev.pingan.evaluation.Doings.survey;
import static dev.pingan.evaluation.Doings.verified;
import static dev.pingan.evaluation.Doings.villageMeeting;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.CROWDED;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.ledger.Place.OTHER;
import static dev.pingan.ledger.VisitTask.BOOKLET;
import static dev.pingan.ledger.VisitTask.HANDBOOK;
import static dev.pingan.ledger.VisitTask.KNOWLEDGE;
import static dev.pingan.ledger.VisitTask.SKILLS;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.ZeroTarget;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.PostKind;
import java.util.Set;

/** One bureau's whole year, with something of everything: in time, late, amiss and out of place. */
final class Example {
  private Example() {}

  static World wholeYear() {
    return world(people())
        .tells(meetings())
        .tells(visits())
        .tells(cases())
        .tells(publicity())
        .tells(watch())
        .tells(goals());
  }

  private static Bureau people() {
    return bureau()
        .unit("u1")
        .keySites("gate")
        .unit("u2")
        .unit("u3")
        .keySites()
        .officer("director", PostKind.DIRECTOR, PostKind.LEADERSHIP)
        .officer("newcomer", PostKind.LEADERSHIP, "2023-09-01", "2024-01-01")
        .officerOf("u1", "leader", PostKind.UNIT_LEADER)
        .officer("clerk")
        .leadingGroup(LeadingGroup.builder().head(Id.of("director")).office(Set.of(Id.of("clerk"))))
        .village("v1", "u1")
        .household("h1", 3)
        .householdOfUnknownSize("h2")
        .vacantHousehold("empty")
        .village("v2", "u2")
        .household("h3", 2)
        .dweltFrom("2023-06-01")
        .villageOfNobody("v3")
        .withoutRegister()
        .sensitive("两会", "2023-03-04", "2023-03-05");
  }

  private static Told[] meetings() {
    return new Told[] {
      mobilisation("u1").on("2023-04-15"),
      mobilisation("u2").on("2023-04-20").as("m2"),
      mobilisation("u2").on("2023-04-18").replacing("m2"),
      roster("u1").on("2023-04-10"),
      villageMeeting("v1", "u1").on("2023-04-30"),
      villageMeeting("v2", "u2").on("2023-12-02"),
      act(Kind.UNIT_PLAN, "u1").on("2023-12-31"),
      act(Kind.TARGETS_ASSIGNED, BUREAU).on("2023-02-01"),
      act(Kind.EDUCATION, "u1", "u2").on("2023-05-05"),
      act(Kind.ARCHIVE, "u3").on("2024-01-01")
    };
  }

  private static Told[] visits() {
    return new Told[] {
      visit("u1", "h1", 2, BOOKLET, KNOWLEDGE).on("2023-04-10"),
      visit("u1", "h1", 3, SKILLS, HANDBOOK).on("2023-04-30"),
      visit("u2", "h2", 1).on("2023-04-30"),
      visit("u1", "h1", 3, KNOWLEDGE, SKILLS, HANDBOOK).on("2023-11-10"),
      visit("u1", "h2", 2, KNOWLEDGE, SKILLS, HANDBOOK).on("2023-11-30"),
      visit("u1", "empty", 1).on("2023-11-30"),
      visit("u2", "h3", 2).on("2023-09-02"),
      visit("u2", "h3", 2).on("2023-08-31").as("undone"),
      withdrawing("undone")
    };
  }

  private static Told[] cases() {
    return new Told[] {
      matter("m1", "u1").on("2023-05-31"),
      matter("m1", "u2").on("2023-06-01"),
      matter("m2", "u1").on("2023-11-30"),
      matter("old", "u1").on("2022-11-30"),
      returnVisit("m1", Outcome.UNSOLVED).on("2023-06-10"),
      returnVisit("m1", Outcome.SOLVED).explained().on("2023-09-10"),
      returnVisit("m2", Outcome.UNSOLVED).withNextStep().on("2024-01-20"),
      returnVisit("old", Outcome.UNSOLVED).on("2023-06-01"),
      signedComplaint("k1").on("2023-12-20"),
      step(Kind.ACCEPTED, "k1").on("2023-12-20"),
      verified("k1", Outcome.TRUE).on("2024-01-10"),
      step(Kind.HANDLED, "k1").on("2024-01-15"),
      inspection("i1", 2, STANDING_GROUP).on("2023-10-01"),
      step(Kind.ADJUSTED, "i1").on("2023-10-20")
    };
  }

  private static Told[] publicity() {
    return new Told[] {
      banners(1, OFFICE, "u1").on("2023-06-01"),
      banners(1, CROWDED, "u2").on("2023-06-09"),
      banners(1, CROWDED, "u1").on("2023-06-20"),
      banners(3, OTHER, "u1").on("2023-09-01"),
      act(Kind.TRAINING, "u1").on("2023-03-31"),
      act(Kind.LAW_LESSON, "u2").on("2023-07-01")
    };
  }

  private static Told[] watch() {
    return new Told[] {
      shift("u1").ledBy("leader").with("clerk").on("2023-03-04"),
      shift("u1").ledBy("leader").with("clerk").on("2023-03-05"),
      shift("u1").ledBy("newcomer").with("clerk").on("2023-12-30"),
      shiftOfNoUnit().ledBy("director").with("clerk").on("2023-04-05"),
      measure(Kind.PATROL, "u1").until("2023-07-01").on("2020-01-01"),
      measure(Kind.PEOPLE_DEFENCE, "u1").at("gate").on("2023-08-08"),
      measure(Kind.CONDUCT_NORMS, BUREAU).on("2023-01-01")
    };
  }

  private static Told[] goals() {
    return new Told[] {
      survey(100, 99).on("2023-05-01"),
      survey(100, 100).on("2023-10-01"),
      accident(AccidentGrade.LARGER).on("2023-08-01"),
      incidents(1, ZeroTarget.Z5).on("2023-10-10"),
      nothingHappenedThrough("2023-06-30", BUREAU).on("2023-06-30"),
      nothingHappenedThrough("2023-12-31", "u1", "u2", "u3").on("2024-01-02")
    };
  }
}
