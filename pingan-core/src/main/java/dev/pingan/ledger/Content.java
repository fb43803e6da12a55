package dev.pingan.ledger;

import java.util.Optional;

/** What an entry tells: one of nine shapes. The family is closed. */
public sealed interface Content
    permits Act, Measure, Visit, Shift, Case, Step, Incident, NilReport, Survey {

  /** Returns the shape. */
  Shape shape();

  /** Returns the kind, for the shapes that have kinds. */
  default Optional<Kind> kindIfAny() {
    return Optional.empty();
  }

  /** Returns what the branch for this shape returns. */
  <R> R match(Cases<R> cases);

  /**
   * One branch for each shape.
   *
   * @param <R> what the branches return
   */
  interface Cases<R> {
    /** The branch for an act. */
    R act(Act act);

    /** The branch for a measure. */
    R measure(Measure measure);

    /** The branch for a visit. */
    R visit(Visit visit);

    /** The branch for a shift. */
    R shift(Shift shift);

    /** The branch for a case. */
    R caseOf(Case c);

    /** The branch for a step. */
    R step(Step step);

    /** The branch for an incident. */
    R incident(Incident incident);

    /** The branch for a nil report. */
    R nilReport(NilReport nilReport);

    /** The branch for a survey. */
    R survey(Survey survey);
  }
}
