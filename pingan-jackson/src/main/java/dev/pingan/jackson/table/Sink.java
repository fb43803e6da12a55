package dev.pingan.jackson.table;

/** Where the tokens of a value go, in order. */
public interface Sink {
  /** An object begins. */
  void object();

  /** An object ends. */
  void objectEnd();

  /** An array begins. */
  void array();

  /** An array ends. */
  void arrayEnd();

  /** A field's name; its value follows. */
  void field(String name);

  /** Text. */
  void text(String text);

  /** A whole number. */
  void integer(int number);

  /** A whole number that an {@code int} may not hold. */
  void longInteger(long number);

  /** True or false. */
  void flag(boolean flag);
}
