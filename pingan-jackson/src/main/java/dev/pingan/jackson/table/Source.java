package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.text.Printable;
import java.util.List;

/**
 * Tokens to pull, one at a time, each with its place.
 *
 * <p>A driver throws nothing but {@link ReadProblem} for a bad text, and {@link
 * java.io.UncheckedIOException} where the text cannot be fetched.
 */
public interface Source {
  /** The token on which the source stands. */
  Token token();

  /** Steps on, and gives the new token. */
  Token next();

  /** The characters of a field's name, a text or a number. */
  String text();

  /** The value of {@link Token#WHOLE}; a problem if it is beyond an {@code int}. */
  int integer();

  /** The value of {@link Token#WHOLE}; a problem if it is beyond a {@code long}. */
  long longInteger();

  /** Where the token is, counted from 1. */
  long line();

  /** Where the token is, counted from 1. */
  long column();

  /** Where the token is. */
  String pointer();

  /** Reads all of the text as one value. */
  default <T> T only(Codec<T> codec) {
    if (next() == Token.END) {
      throw problem(Reason.NOT_JSON, "there is nothing to read", "write one JSON value");
    }
    refuseNull();
    T value = codec.read(this);
    if (next() != Token.END) {
      throw problem(
          Reason.TRAILING_CONTENT,
          "found " + token().description() + " after the end of the value",
          "remove what follows the first value");
    }
    return value;
  }

  /** Goes on only if the source stands on this token. */
  default void expect(Token wanted, String what) {
    if (token() != wanted) {
      throw mismatch(wanted, what);
    }
  }

  /** Goes on only if the source does not stand on null. */
  default void refuseNull() {
    if (token() == Token.NULL) {
      throw problem(Reason.NULL_VALUE, "null is not a value here", "leave it out");
    }
  }

  /** Another token than the one that was wanted. */
  default ReadProblem mismatch(Token wanted, String what) {
    if (token() == Token.NULL) {
      return problem(Reason.NULL_VALUE, "null is not " + what, "leave it out");
    }
    String found = "expected " + what + " but found " + token().description();
    return problem(Reason.WRONG_TYPE, found, wanted.mend());
  }

  /** A problem at this token. */
  default ReadProblem problem(Reason reason, String what, String mend) {
    return problem(reason, what, mend, List.of());
  }

  /** A problem at this token, and the names that would mend it. */
  default ReadProblem problem(Reason reason, String what, String mend, List<String> choices) {
    return new ReadProblem(place(), reason, what, mend, choices);
  }

  /** The model did not take a value. */
  default ReadProblem refused(RuntimeException refusal) {
    return Refusal.of(refusal, place());
  }

  /** A whole number that no {@code int} holds. */
  default ReadProblem beyondInt() {
    return problem(
        Reason.OUT_OF_RANGE, "this number is out of range", "give a number of up to nine digits");
  }

  /** A whole number that no {@code long} holds. */
  default ReadProblem beyondLong() {
    return problem(
        Reason.OUT_OF_RANGE, "this number is out of range", "give a number of up to 18 digits");
  }

  /** The characters at this token, fit to be shown. */
  default String quoted() {
    return Printable.quoted(text());
  }

  /** Where the token is. */
  default ReadProblem.Place place() {
    return new ReadProblem.Place(line(), column(), pointer());
  }
}
