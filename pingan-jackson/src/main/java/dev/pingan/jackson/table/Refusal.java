package dev.pingan.jackson.table;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.text.Printable;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the model says of a value that it does not take. */
final class Refusal {
  private static final int LONGEST = 240;
  private static final String MEND = "correct the value at this place";

  /** Where the model says itself what would be right, it says it last. */
  private static final Pattern WITH_MEND = Pattern.compile("(.*); ((?:leave|let) [^\"]*)");

  private Refusal() {}

  static ReadProblem of(RuntimeException refusal, ReadProblem.Place place) {
    if (refusal instanceof InvalidModelException invalid) {
      return ReadProblem.of(place, invalid);
    }
    String said = said(refusal);
    Matcher both = WITH_MEND.matcher(said);
    String what = both.matches() ? both.group(1) : said;
    String mend = both.matches() ? both.group(2) : MEND;
    return new ReadProblem(
        place, Reason.INVALID, Printable.cut(what, LONGEST), mend, List.of(), refusal);
  }

  /** Only what a model means to say is quoted. */
  private static String said(RuntimeException refusal) {
    boolean meant =
        refusal instanceof IllegalArgumentException
            || refusal instanceof IllegalStateException
            || refusal instanceof DateTimeException
            || refusal instanceof ArithmeticException;
    String said = refusal.getMessage();
    return meant && said != null ? Printable.message(said) : "this value cannot be taken";
  }
}
