package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.io.CharConversionException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is no JSON, in our words: Jackson's own differ from version to version and name classes. */
final class Refusals {
  /** What mends a text that ends too early, and nothing else. */
  static final String COMPLETE = "complete it";

  private Refusals() {}

  static ReadProblem problem(JacksonException e, ReadProblem.Place place) {
    if (e instanceof JacksonIOException io && !(io.getCause() instanceof CharConversionException)) {
      throw new UncheckedIOException(io.getCause());
    }
    if (e instanceof StreamConstraintsException) {
      return tooLarge(place, e);
    }
    boolean end = e instanceof UnexpectedEndOfInputException;
    String what = end ? "the text ends inside a value" : "this is not JSON";
    String mend = end ? COMPLETE : "check quotes, commas, brackets and escapes at this place";
    return new ReadProblem(place, Reason.NOT_JSON, what, mend, List.of(), e);
  }

  static ReadProblem tooLarge(ReadProblem.Place place, @Nullable JacksonException e) {
    String what = "the text passes a limit on length, depth or number of values";
    String mend = "split it, or check whether it is what you meant to send";
    return new ReadProblem(place, Reason.TOO_LARGE, what, mend, List.of(), e);
  }

  /**
   * Looks at the bytes before Jackson does.
   *
   * @param onlyLine the number of the line of a file that they are, or 0
   */
  static void unlessUtf8(byte[] bytes, int offset, int length, long onlyLine) {
    int end = offset + length;
    int bad = Utf8.isWide(bytes, offset, length) ? offset : Utf8.firstBad(bytes, offset, end);
    if (bad == end) {
      return;
    }
    ReadProblem.Place place = place(bytes, offset, bad, onlyLine);
    if (Utf8.isCut(bytes, bad, end)) {
      String what = "the text ends inside a character";
      throw new ReadProblem(place, Reason.NOT_JSON, what, COMPLETE, List.of());
    }
    throw new ReadProblem(
        place, Reason.BAD_TEXT, "the text is not UTF-8", Preamble.SAVE, List.of());
  }

  /** As Jackson counts: a carriage return ends a line of a document too. */
  private static ReadProblem.Place place(byte[] bytes, int offset, int bad, long onlyLine) {
    int lineStart = offset;
    long line = 1;
    for (int at = offset; onlyLine == 0 && at < bad; at++) {
      if (bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n')) {
        lineStart = at + 1;
        line++;
      }
    }
    long column = 1L + Utf8.characters(bytes, lineStart, bad);
    return new ReadProblem.Place(onlyLine == 0 ? line : onlyLine, column, "");
  }
}
