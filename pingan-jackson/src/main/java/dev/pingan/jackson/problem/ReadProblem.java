package dev.pingan.jackson.problem;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Problem;
import dev.pingan.jackson.text.Printable;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text could not be read: where, why, what was found and how to mend it.
 *
 * <p>{@link #what()} may quote a few characters of the text that was read, and so may the pointer
 * (the name of an unknown field). {@link #reason()}, {@link #mend()} and {@link #choices()} never
 * do.
 */
public final class ReadProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Place place;
  private final Reason reason;
  private final String what;
  private final String mend;
  private final String[] choices;

  /**
   * A problem without a deeper cause.
   *
   * @param choices the names that would mend it: known fields, valid codes, missing fields
   */
  public ReadProblem(Place place, Reason reason, String what, String mend, List<String> choices) {
    this(place, reason, what, mend, choices, null);
  }

  /** A problem that another exception brought up. Its text is not part of this message. */
  public ReadProblem(
      Place place,
      Reason reason,
      String what,
      String mend,
      List<String> choices,
      @Nullable Throwable cause) {
    this(sentence(place, what, mend, choices), place, reason, what, mend, choices, cause);
  }

  private ReadProblem(
      String message,
      Place place,
      Reason reason,
      String what,
      String mend,
      List<String> choices,
      @Nullable Throwable cause) {
    super(message, cause);
    this.place = place;
    this.reason = reason;
    this.what = what;
    this.mend = mend;
    this.choices = choices.toArray(String[]::new);
  }

  /**
   * All that the model finds wrong with a value. Where that is more than one thing, each has a line
   * of the message, and the same line of {@link #what()} and {@link #mend()}.
   */
  public static ReadProblem of(Place place, InvalidModelException refusal) {
    List<Problem> problems = refusal.problems();
    String all = lines(problems, Problem::toString);
    String message =
        place + (problems.size() == 1 ? ": " + all : ":\n" + all).replace("\n", "\n  ");
    return new ReadProblem(
        message,
        place,
        Reason.INVALID,
        lines(problems, problem -> problem.where() + ": " + problem.what()),
        lines(problems, Problem::mend),
        List.of(),
        refusal);
  }

  private static String lines(List<Problem> problems, Function<Problem, String> text) {
    return problems.stream().map(text).map(Printable::message).collect(Collectors.joining("\n"));
  }

  /** Where it is. */
  public Place place() {
    return place;
  }

  /** Why, as a stable code. */
  public Reason reason() {
    return reason;
  }

  /** What was found instead of what was expected, in English. */
  public String what() {
    return what;
  }

  /** What to do about it, in English. */
  public String mend() {
    return mend;
  }

  /** The names that would mend it: known fields, valid codes or missing fields; empty if none. */
  public List<String> choices() {
    return List.of(choices);
  }

  private static String sentence(Place place, String what, String mend, List<String> choices) {
    String names = choices.isEmpty() ? "" : " " + choices;
    return place + ": " + what + "; " + mend + names;
  }

  /**
   * A place in a text.
   *
   * @param line counted from 1
   * @param column counted from 1
   * @param pointer the JSON pointer (RFC 6901), empty for the whole value
   */
  public record Place(long line, long column, String pointer) implements Serializable {
    /** {@code /findings/0/loss (line 2, column 209)}, fit for one line of a log. */
    @Override
    public String toString() {
      String path = pointer.isEmpty() ? "(top)" : Printable.of(pointer);
      return path + " (line " + line + ", column " + column + ")";
    }
  }
}
