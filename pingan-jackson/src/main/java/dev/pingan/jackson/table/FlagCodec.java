package dev.pingan.jackson.table;

/** True or false. */
record FlagCodec() implements Codec<Boolean> {
  @Override
  public Boolean read(Source in) {
    return switch (in.token()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw in.mismatch(Token.TRUE, "true or false");
    };
  }

  @Override
  public void write(Sink out, Boolean value) {
    out.flag(value);
  }
}
