package dev.pingan.identity;

import org.immutables.value.Value;

/** One thing that is wrong with a value somebody handed over: where, what, and how to mend it. */
@Value.Immutable(builder = false)
public abstract sealed class Problem permits ImmutableProblem {
  Problem() {}

  /** Returns the problem found at that place. */
  public static Problem of(String where, String what, String mend) {
    return ImmutableProblem.of(where, what, mend);
  }

  /** Where it is, in the words of the format: {@code villages[v07].register[h12]}. */
  @Value.Parameter
  public abstract String where();

  /** What is wrong, the offending value quoted. */
  @Value.Parameter
  public abstract String what();

  /** What would be right. */
  @Value.Parameter
  public abstract String mend();

  @Override
  public String toString() {
    return where() + ": " + what() + "; " + mend();
  }
}
