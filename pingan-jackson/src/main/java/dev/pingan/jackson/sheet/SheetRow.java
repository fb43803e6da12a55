package dev.pingan.jackson.sheet;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.sheet.Rows.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row below the header.
 *
 * @param number from 1; the header has one too
 * @param line that of the file on which it begins, from 1
 */
record SheetRow(Header header, List<String> cells, long number, long line) {
  /** As long as a text may be in JSON, so that every row can be passed on as a record. */
  private static final int LONGEST = 8192;

  /**
   * Returns the cells that hold something, by field.
   *
   * @param filled what stands where a cell is empty
   * @throws ReadProblem if a cell cannot belong to the row
   */
  Map<String, Placed> placed(Map<String, String> filled) {
    Map<String, Placed> placed = new HashMap<>();
    filled.forEach((field, text) -> placed.put(field, new Placed(text, 0)));
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isBlank()) {
        Column column = column(i);
        checkLength(column, cell, i);
        LineEnds.check(column, this, i);
        placed.put(column.field(), new Placed(cell, i + 1));
      }
    }
    return placed;
  }

  private Column column(int at) {
    if (at < header.columns().size()) {
      return header.columns().get(at);
    }
    String mend = "empty it, or check the commas and quotes of this row";
    throw refused(at, Reason.UNKNOWN_FIELD, "there is a cell without a header", mend);
  }

  private void checkLength(Column column, String cell, int at) {
    if (Guard.off(cell).length() > LONGEST && !column.isList()) {
      String what = "the cell has more than " + LONGEST + " characters";
      throw refused(at, Reason.TOO_LARGE, what, "shorten it, or check the quotes of this row");
    }
  }

  /** A problem with the cell of that index. */
  ReadProblem refused(int at, Reason reason, String what, String mend) {
    return new ReadProblem(
        new ReadProblem.Place(number, at + 1L, ""), reason, what, mend, List.of());
  }
}
