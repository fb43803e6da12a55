package dev.pingan.plan;

import java.util.List;

/**
 * What the library makes of a group of clauses: a {@link Rule} that the evaluator decides, a {@link
 * Declared} norm that no rule can honestly decide, or {@link Background}.
 */
public sealed interface Provision permits Rule, Declared, Background {
  /** Returns the clauses, in the text's order; never empty. */
  List<Clause> clauses();

  /** Returns what the branch for this case returns. */
  <R> R match(Cases<R> cases);

  /**
   * One branch for each kind of provision.
   *
   * @param <R> what the branches return
   */
  interface Cases<R> {
    /** The branch for a rule. */
    R rule(Rule rule);

    /** The branch for a declared norm. */
    R declared(Declared declared);

    /** The branch for background. */
    R background(Background background);
  }
}
