package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;

/** A whole number between two bounds, both of them allowed. */
record WholeCodec(int least, int most) implements Codec<Integer> {
  WholeCodec {
    if (least > most) {
      throw new IllegalArgumentException("no number lies between " + least + " and " + most);
    }
  }

  @Override
  public Integer read(Source in) {
    in.expect(Token.WHOLE, "a whole number");
    int number = in.integer();
    if (number < least || number > most) {
      throw in.problem(Reason.OUT_OF_RANGE, number + " is out of range", bounds());
    }
    return number;
  }

  @Override
  public void write(Sink out, Integer value) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(value + " can't be written: " + bounds());
    }
    out.integer(value);
  }

  private String bounds() {
    return most == Integer.MAX_VALUE
        ? "give a number of at least " + least
        : "give a number from " + least + " to " + most;
  }
}
