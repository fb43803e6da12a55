package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.io.CharConversionException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What Jackson 3 refuses, in our words: its own differ from version to version and name classes.
 */
final class Refusals {
  private Refusals() {}

  static ReadProblem problem(JacksonException e, long linesBefore, String pointer) {
    if (e instanceof JacksonIOException io && !(io.getCause() instanceof CharConversionException)) {
      throw new UncheckedIOException(io.getCause());
    }
    ReadProblem.Place place = place(e.getLocation(), linesBefore, pointer);
    if (e instanceof StreamConstraintsException) {
      return tooLarge(place, e);
    }
    boolean end = e instanceof UnexpectedEndOfInputException;
    String what = end ? "the text ends inside a value" : "this is not JSON";
    String mend = end ? "complete it" : "check quotes, commas, brackets and escapes at this place";
    return new ReadProblem(place, Reason.NOT_JSON, what, mend, List.of(), e);
  }

  static ReadProblem tooLarge(ReadProblem.Place place, @Nullable JacksonException e) {
    String what = "the text passes a limit on length, depth or number of values";
    String mend = "split it, or check whether it is what you meant to send";
    return new ReadProblem(place, Reason.TOO_LARGE, what, mend, List.of(), e);
  }

  private static ReadProblem.Place place(
      @Nullable TokenStreamLocation at, long linesBefore, String pointer) {
    if (at == null || at.getLineNr() < 1) {
      return new ReadProblem.Place(linesBefore + 1, 1, pointer);
    }
    return new ReadProblem.Place(linesBefore + at.getLineNr(), at.getColumnNr(), pointer);
  }
}
