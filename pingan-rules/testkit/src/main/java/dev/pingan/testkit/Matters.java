package dev.pingan.testkit;

import static dev.pingan.testkit.Doings.given;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scripts of what asks for an answer, and of the answers: cases and steps. */
final class Matters {
  private static final List<Kind> MATTERS =
      List.of(Kind.DISPUTE, Kind.COURT_CASE, Kind.PETITION, Kind.COLLECTED_ISSUE);
  private static final List<Kind> STAGES =
      List.of(Kind.VERIFIED, Kind.HANDLED, Kind.ACCEPTED, Kind.RECTIFIED, Kind.REPLIED);

  private Matters() {}

  static Arbitrary<Script> mattersAndReturns() {
    return both(cases(MATTERS), steps(List.of(Kind.RETURN_VISIT)));
  }

  static Arbitrary<Script> complaintsAndStages() {
    return both(cases(List.of(Kind.COMPLAINT)), steps(STAGES));
  }

  static Arbitrary<Script> inspectionsAndMisconduct() {
    return both(
        cases(List.of(Kind.INSPECTION, Kind.MISCONDUCT)),
        steps(List.of(Kind.ADJUSTED, Kind.HANDLED)));
  }

  /** Cases and steps of every known kind and of one that nobody knows. */
  static Arbitrary<Script> all() {
    return both(
        cases(Doings.knownAndAnother(Shape.CASE, "lost-property")),
        steps(Doings.knownAndAnother(Shape.STEP, "handed-over")));
  }

  private static Arbitrary<Script> both(Arbitrary<Script> cases, Arbitrary<Script> steps) {
    return Arbitraries.frequencyOf(Tuple.of(2, cases), Tuple.of(3, steps));
  }

  /** Few numbers, the same in every number space, so that steps hit cases and cases come twice. */
  private static Arbitrary<Id<Case>> numbers() {
    return Arbitraries.frequency(
            Tuple.of(10, "c1"), Tuple.of(4, "c2"), Tuple.of(1, "c3"), Tuple.of(1, "c9"))
        .map(Id::of);
  }

  private static Arbitrary<Script> cases(List<Kind> kinds) {
    return Combinators.combine(
            numbers(),
            Arbitraries.of(kinds),
            Cast.picks(3),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 9),
            Arbitraries.of(1, 0, 3),
            Doers.any(),
            Arbitraries.of(false, true, true))
        .as(
            (number, kind, unit, signed, code, problems, doers, chatty) ->
                cast -> {
                  Case.Builder builder = Case.builder().caseId(number).kind(kind);
                  given(kind, "unit", chatty).ifPresent(yes -> builder.unit(cast.unit(unit)));
                  given(kind, "signed", chatty).ifPresent(yes -> builder.signed(signed));
                  given(kind, "code", chatty).ifPresent(yes -> builder.code("m" + code));
                  given(kind, "problems", chatty).ifPresent(yes -> builder.problems(problems));
                  given(kind, "by", chatty).ifPresent(yes -> builder.by(doers.of(kind, cast)));
                  return builder.build();
                });
  }

  private static Arbitrary<Script> steps(List<Kind> kinds) {
    return Combinators.combine(
            numbers(),
            Arbitraries.of(kinds.stream().flatMap(Matters::found).toList()),
            Doers.any().optional(0.5),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true))
        .as(
            (number, found, doers, explained, nextStep) ->
                cast ->
                    Step.builder()
                        .caseId(number)
                        .kind(found.kind())
                        .outcome(found.outcome())
                        .by(doers.map(some -> some.of(found.kind(), cast)).orElse(List.of()))
                        .explained(explained && found.kind().admits("explained"))
                        .nextStep(nextStep && found.kind().admits("nextStep"))
                        .build());
  }

  /** The kind with each outcome that it admits, and with none if it needs none. */
  private static Stream<Found> found(Kind kind) {
    boolean needed = kind.needs().contains("outcome");
    Stream<Found> none = Stream.of(new Found(kind, Optional.empty()));
    Stream<Found> some =
        Arrays.stream(Outcome.values())
            .filter(outcome -> kind.admits("outcome") && (!needed || isOf(kind, outcome)))
            .map(outcome -> new Found(kind, Optional.of(outcome)));
    return needed ? some : Stream.concat(none, some);
  }

  private static boolean isOf(Kind kind, Outcome outcome) {
    return outcome.isOfReturnVisit() == kind.equals(Kind.RETURN_VISIT);
  }

  /** A kind of step with an outcome that it admits. */
  private record Found(Kind kind, Optional<Outcome> outcome) {}
}
