package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.util.function.Function;

/** A value that is text outside. */
record TextCodec<T>(String what, Parser<? extends T> parser, Function<? super T, String> print)
    implements Codec<T> {

  /** Text to value; the source only serves to report a problem. */
  interface Parser<T> {
    T parse(Source in, String text);
  }

  @Override
  public T read(Source in) {
    in.expect(Token.TEXT, what);
    return parser.parse(in, in.text());
  }

  @Override
  public void write(Sink out, T value) {
    out.text(printed(value));
  }

  /** The value's text, fit to be written. */
  String printed(T value) {
    String text = print.apply(value);
    if (broken(text)) {
      throw new IllegalArgumentException(what + " has half a surrogate pair and can't be written");
    }
    return text;
  }

  /** A parser of the model's, whose refusal is the sender's problem. */
  static <T> Parser<T> parsed(Function<String, ? extends T> parse) {
    return (in, text) -> {
      String sound = sound(in, text);
      try {
        return parse.apply(sound);
      } catch (RuntimeException refusal) {
        throw in.refused(refusal);
      }
    };
  }

  /** The text itself, which must be Unicode: what cannot be written again is not read either. */
  static String sound(Source in, String text) {
    if (broken(text)) {
      throw in.problem(
          Reason.BAD_TEXT, "the text has half a surrogate pair", "write complete characters");
    }
    return text;
  }

  private static boolean broken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++; // its other half
      }
    }
    return false;
  }
}
