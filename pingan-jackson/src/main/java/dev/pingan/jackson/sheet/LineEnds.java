package dev.pingan.jackson.sheet;

import dev.pingan.jackson.problem.Reason;

/**
 * Line ends inside a cell. Where a quote was left open, the cell has swallowed the rows up to the
 * next quote, which must not pass for its text: only a list may have them.
 */
final class LineEnds {
  private LineEnds() {}

  /** Goes on only if the cell of that index can't have swallowed a row. */
  static void check(Column column, SheetRow row, int at) {
    String cell = row.cells().get(at).stripTrailing(); // a line end after the text swallows nothing
    long more = count(cell);
    // a row has commas, and a list with line ends needs none
    boolean sound = column.isList() && cell.indexOf(',') < 0;
    if (more > 0 && !sound) {
      long first =
          row.line() + row.cells().subList(0, at).stream().mapToLong(LineEnds::count).sum();
      throw row.refused(
          at,
          Reason.NOT_CSV,
          "the cell goes over lines " + first + " to " + (first + more) + " of the file",
          "look for a quote that is not closed, or "
              + (column.isList() ? "separate by ; alone" : "write it on one line"));
    }
  }

  private static long count(String cell) {
    return (cell + "|").lines().count() - 1; // a line that is empty at the end counts too
  }
}
