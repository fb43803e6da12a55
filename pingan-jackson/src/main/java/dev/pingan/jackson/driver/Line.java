package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;

/** A line of a file in UTF-8, without its line feed. It does not copy the bytes. */
public final class Line {
  private static final String CUT_OFF =
      "complete it; the file ends here without a line end, so it may have been cut off";
  private static final String ENDS = "end each line with LF or CRLF, not with CR alone";

  private final byte[] bytes;
  private final int offset;
  private final int length;
  private final long number;
  private final boolean last;

  /**
   * A line among other bytes.
   *
   * @param number from 1
   * @param last whether the file ends with it, without a line feed
   */
  public Line(byte[] bytes, int offset, int length, long number, boolean last) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
    this.number = number;
    this.last = last;
  }

  /** All the bytes, this line's among them. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where it begins. */
  public int offset() {
    return offset;
  }

  /** How many bytes it has. */
  public int length() {
    return length;
  }

  long number() {
    return number;
  }

  /** The same problem, mended as in a file of lines. */
  ReadProblem told(ReadProblem problem) {
    if (last && problem.mend().equals(Refusals.COMPLETE)) {
      return mended(problem, CUT_OFF);
    }
    return problem.reason() == Reason.TRAILING_CONTENT && hasBareReturn()
        ? mended(problem, ENDS)
        : problem;
  }

  private boolean hasBareReturn() {
    for (int i = offset; i < offset + length - 1; i++) {
      if (bytes[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  private static ReadProblem mended(ReadProblem problem, String mend) {
    return new ReadProblem(
        problem.place(),
        problem.reason(),
        problem.what(),
        mend,
        problem.choices(),
        problem.getCause());
  }
}
