package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;

/**
 * A value that may be given in short, as the text that alone tells most of them; it is written as
 * the object.
 *
 * @param what what it is, with an article
 * @param inShort reads the text
 * @param mend how both are written
 */
public record InShort<T>(String what, Codec<T> inShort, Shape<T, ?> shape, String mend)
    implements Codec<T> {
  @Override
  public T read(Source in) {
    return switch (in.token()) {
      case TEXT -> inShort.read(in);
      case OBJECT -> shape.read(in);
      default ->
          throw in.problem(
              Reason.WRONG_TYPE,
              "expected " + what + " (text or an object) but found " + in.token().description(),
              mend);
    };
  }

  @Override
  public void write(Sink out, T value) {
    shape.write(out, value);
  }
}
