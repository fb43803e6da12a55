package dev.pingan.testkit;

import static dev.pingan.testkit.Contents.caseOf;
import static dev.pingan.testkit.Contents.matter;
import static dev.pingan.testkit.Contents.nothingThrough;
import static dev.pingan.testkit.Contents.returnVisit;
import static dev.pingan.testkit.Contents.step;
import static dev.pingan.testkit.Contents.verified;

import dev.pingan.identity.Id;
import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.ZeroTarget;

/** Pools of what asks for an answer, with the answers, and of what is only counted. */
final class CasePools {
  private CasePools() {}

  /** One number twice, a case of the year before, answers early, due, late and in the next year. */
  static Pool matters() {
    return Pool.seenOn(
            "03-10",
            "05-01",
            "05-31",
            "06-01",
            "06-10",
            "06-11",
            "06-12",
            "08-31",
            "09-01",
            "09-10",
            "09-11",
            "12-10",
            "12-11",
            "12-31",
            "2024-01-01",
            "2024-01-05")
        .on("03-10", matter("c1", Kind.DISPUTE, "u1"))
        .on("06-01", matter("c1", Kind.COURT_CASE, "u1"))
        .on("06-10", matter("c2", Kind.PETITION, "u1"))
        .on("2022-12-31", matter("c2", Kind.COLLECTED_ISSUE, "u1"))
        .on("05-01", returnVisit("c1", Outcome.UNSOLVED).build())
        .on("06-01", returnVisit("c1", Outcome.SOLVED).build())
        .on("06-11", returnVisit("c1", Outcome.DISSATISFIED).explained(true).build())
        .on("09-10", returnVisit("c1", Outcome.SOLVED).nextStep(true).build())
        .on("09-11", returnVisit("c2", Outcome.UNSOLVABLE).explained(true).nextStep(true).build())
        .on("2024-01-05", returnVisit("c2", Outcome.SOLVED).build());
  }

  /** One number twice, signed and not; verified both ways; stages too early, due and late. */
  static Pool complaints() {
    return Pool.seenOn(
            "01-31",
            "02-01",
            "02-10",
            "02-11",
            "02-14",
            "02-15",
            "02-16",
            "03-01",
            "03-15",
            "12-31",
            "2024-01-01",
            "2024-01-10")
        .on("02-01", caseOf("c1", Kind.COMPLAINT).signed(true).build())
        .on("02-10", caseOf("c1", Kind.COMPLAINT).signed(false).unit(Id.of("u1")).build())
        .on("02-01", step("c1", Kind.ACCEPTED))
        .on("02-10", verified("c1", Outcome.UNTRUE))
        .on("02-15", verified("c1", Outcome.TRUE))
        .on("02-14", step("c1", Kind.HANDLED))
        .on("03-15", step("c1", Kind.HANDLED))
        .on("2024-01-10", step("c1", Kind.RECTIFIED))
        .on("12-31", step("c1", Kind.REPLIED))
        .on("2024-01-10", verified("c1", Outcome.TRUE));
  }

  /** One number in two number spaces, with problems and without, answers on the day and before. */
  static Pool inspections() {
    Actor group = Actor.standingGroup();
    return Pool.seenOn(
            "02-28",
            "03-01",
            "05-08",
            "05-09",
            "05-10",
            "05-11",
            "12-30",
            "12-31",
            "2024-01-01",
            "2024-01-15")
        .on("05-10", caseOf("c1", Kind.INSPECTION).by(group).problems(3).build())
        .on("05-09", caseOf("c1", Kind.INSPECTION).by(Actor.bureau()).problems(0).build())
        .on("12-31", caseOf("c2", Kind.INSPECTION).by(Actor.bureau(), group).problems(1).build())
        .on("05-10", step("c1", Kind.ADJUSTED))
        .on("05-09", step("c1", Kind.ADJUSTED))
        .on("2024-01-15", step("c2", Kind.ADJUSTED))
        .on("03-01", caseOf("c1", Kind.MISCONDUCT).code("m1").unit(Id.of("u1")).build())
        .on("2022-12-31", caseOf("c2", Kind.MISCONDUCT).code("m9").build())
        .on("02-28", step("c1", Kind.HANDLED))
        .on("12-31", step("c1", Kind.HANDLED));
  }

  /** Every grade that matters, none, of nothing, of an unknown unit; reports behind and ahead. */
  static Pool targets() {
    return Pool.seenOn(
            "2022-12-31",
            "01-01",
            "02-28",
            "03-01",
            "03-31",
            "04-01",
            "04-30",
            "05-01",
            "06-30",
            "12-30",
            "12-31",
            "2024-01-01",
            "2024-01-02")
        .on("05-01", Incident.builder().target(ZeroTarget.Z1).unit(Id.of("u9")).build())
        .on("04-30", Incident.builder().target(ZeroTarget.Z1).count(0).build())
        .on("2022-12-31", Incident.builder().target(ZeroTarget.Z2).build())
        .on("03-01", accident().build())
        .on("04-01", accident().grade(AccidentGrade.LARGER).build())
        .on("04-01", accident().grade(AccidentGrade.ORDINARY).build())
        .on("12-31", accident().grade(AccidentGrade.MAJOR).build())
        .on("03-31", nothingThrough("12-31", "bureau"))
        .on("06-30", nothingThrough("06-30", "unit:u1"))
        .on("2024-01-02", nothingThrough("12-31", "unit:u1"));
  }

  /** Reached and not, of nobody, two on one day, in the years before and after. */
  static Pool surveys() {
    return Pool.seenOn(
            "2022-12-31", "01-01", "03-01", "05-31", "06-01", "12-30", "12-31", "2024-01-01")
        .on("03-01", Survey.of(100, 100))
        .on("06-01", Survey.of(50, 49))
        .on("06-01", Survey.of(0, 0))
        .on("12-31", Survey.of(10, 10))
        .on("2022-12-31", Survey.of(100, 0))
        .on("2024-01-01", Survey.of(5, 4));
  }

  private static Incident.Builder accident() {
    return Incident.builder().target(ZeroTarget.Z7);
  }
}
