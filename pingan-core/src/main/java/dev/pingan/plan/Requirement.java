package dev.pingan.plan;

/** What is owed at an occasion. The family is closed; kinds and parameters within it are data. */
public sealed interface Requirement
    permits AtLeast, InPlace, Cover, EachDay, EachAnswered, NoneOf, RateAtLeast, Seated {

  /** Returns what the branch for this requirement returns. */
  <R> R match(Cases<R> cases);

  /**
   * One branch for each requirement.
   *
   * @param <R> what the branches return
   */
  interface Cases<R> {
    /** The branch for a count. */
    R atLeast(AtLeast atLeast);

    /** The branch for a standing measure. */
    R inPlace(InPlace inPlace);

    /** The branch for coverage. */
    R cover(Cover cover);

    /** The branch for a daily watch. */
    R eachDay(EachDay eachDay);

    /** The branch for answers to triggers. */
    R eachAnswered(EachAnswered eachAnswered);

    /** The branch for a zero-incident target. */
    R noneOf(NoneOf noneOf);

    /** The branch for a rate. */
    R rateAtLeast(RateAtLeast rateAtLeast);

    /** The branch for a seat. */
    R seated(Seated seated);
  }
}
