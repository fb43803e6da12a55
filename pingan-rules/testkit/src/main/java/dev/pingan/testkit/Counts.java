package dev.pingan.testkit;

import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.NilReport;
import dev.pingan.ledger.Survey;
import dev.pingan.ledger.ZeroTarget;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scripts of what is only counted: incidents, nil reports, surveys. */
final class Counts {
  private Counts() {}

  static Arbitrary<Script> incidentsAndNilReports(Year year) {
    return Arbitraries.frequencyOf(Tuple.of(3, incidents()), Tuple.of(2, nilReports(year)));
  }

  private static Arbitrary<Script> incidents() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(ZeroTarget.class)),
                Tuple.of(1, Arbitraries.just(ZeroTarget.Z7))),
            Arbitraries.of(1, 1, 0, 2),
            Cast.picks(3).optional(0.5),
            Arbitraries.of(AccidentGrade.class).optional(0.8),
            Arbitraries.just("x1").optional(0.1))
        .as(
            (target, count, unit, grade, subKind) ->
                cast ->
                    Incident.builder()
                        .target(target)
                        .count(count)
                        .unit(target.isCountOnly() ? Optional.empty() : unit.map(cast::unit))
                        .grade(target == ZeroTarget.Z7 ? grade : Optional.empty())
                        .subKind(subKind.filter(code -> target != ZeroTarget.Z2))
                        .build());
  }

  /** By units and the bureau; through any day, before or after the report itself. */
  private static Arbitrary<Script> nilReports(Year year) {
    Kind ofUnits = Kind.ARCHIVE;
    return Combinators.combine(Doers.any(), Arbitraries.of(false, true), Days.of(year))
        .as(
            (doers, bureau, through) ->
                cast -> {
                  List<Actor> by = bureau ? List.of(Actor.bureau()) : doers.of(ofUnits, cast);
                  return NilReport.of(new LinkedHashSet<>(by), through);
                });
  }

  /** Surveys: all, most, half or none positive; some of nobody, some told by level. */
  static Arbitrary<Script> surveys() {
    return Combinators.combine(
            Arbitraries.of(10, 1, 0, 200),
            Arbitraries.of(0, 0, 0, 1, 5, 10),
            Arbitraries.of(false, true))
        .as(
            (valid, negative, levels) -> {
              int positive = Math.max(0, valid - negative);
              return cast ->
                  levels
                      ? Survey.of(valid, positive, List.of(positive, valid - positive))
                      : Survey.of(valid, positive);
            });
  }
}
