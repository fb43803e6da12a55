package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;

/** A whole number with a lower bound, up to what a {@code long} holds. */
record LongCodec(long least) implements Codec<Long> {
  @Override
  public Long read(Source in) {
    in.expect(Token.WHOLE, "a whole number");
    long number = in.longInteger();
    if (number < least) {
      throw in.problem(Reason.OUT_OF_RANGE, number + " is out of range", bounds());
    }
    return number;
  }

  @Override
  public void write(Sink out, Long value) {
    if (value < least) {
      throw new IllegalArgumentException(value + " can't be written: " + bounds());
    }
    out.longInteger(value);
  }

  private String bounds() {
    return "give a number of at least " + least;
  }
}
