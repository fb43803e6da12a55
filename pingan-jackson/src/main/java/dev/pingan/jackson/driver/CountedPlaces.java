package dev.pingan.jackson.driver;

import tools.jackson.core.TokenStreamLocation;

/**
 * Places as people count them: a column is a character, and neither a byte nor a char. Jackson asks
 * for them from the front to the back, so each count goes on from the one before.
 */
final class CountedPlaces implements Places {
  private final Characters characters;
  private final long onlyLine;
  private long lineStart;
  private long counted;
  private long before;

  /**
   * Places in a text.
   *
   * @param onlyLine its number, if the text is a line of a file; a carriage return inside it, which
   *     ends a line for Jackson, then does not count. 0 if the text has lines of its own
   */
  CountedPlaces(Characters characters, long onlyLine) {
    this.characters = characters;
    this.onlyLine = onlyLine;
  }

  /** How many characters lie between two places, told as bytes or chars from the text's start. */
  interface Characters {
    long between(int from, int to);
  }

  @Override
  public long line(TokenStreamLocation at) {
    return onlyLine > 0 ? onlyLine : Places.super.line(at);
  }

  @Override
  public long column(TokenStreamLocation at) {
    long here = Math.max(at.getByteOffset(), at.getCharOffset());
    if (here < 0) {
      return 1;
    }
    long start = onlyLine > 0 ? 0 : here + 1 - at.getColumnNr();
    if (start != lineStart || here < counted) {
      lineStart = start;
      counted = start;
      before = 0;
    }
    before += characters.between((int) counted, (int) here);
    counted = here;
    return before + 1;
  }
}
