package dev.pingan.identity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value cannot be built because its parts do not fit: carries every problem found.
 */
public final class InvalidModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private InvalidModelException(String what, List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n  ", what + " is refused:\n  ", "")));
    this.problems = problems;
  }

  /**
   * Throws if there is any problem.
   *
   * @param what the value refused, as the message names it
   * @throws InvalidModelException if the list is not empty
   */
  public static void throwIfAny(String what, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidModelException(what, List.copyOf(problems));
    }
  }

  /** Returns all problems found, in the order of the value's parts; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
