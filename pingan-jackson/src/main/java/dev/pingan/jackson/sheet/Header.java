package dev.pingan.jackson.sheet;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet's first row.
 *
 * @param columns in the order of the sheet
 * @param texts as the sheet has them
 */
record Header(List<Column> columns, List<String> texts) {
  private static final Set<String> ALWAYS =
      Set.of("id", "original", "reason", "occurredOn", "recordedAt", "recordedBy");

  static Header of(Layout layout, Set<String> filled, List<String> cells, long row) {
    List<Column> columns = new ArrayList<>();
    List<String> texts = new ArrayList<>(cells);
    while (texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = Guard.off(texts.get(i)).strip();
      String quoted = Printable.quoted(text);
      Optional<Column> column = layout.called(text);
      if (column.isEmpty()) {
        throw refused(row, Reason.UNKNOWN_FIELD, "no header is called " + quoted, "use", layout);
      }
      if (columns.contains(column.get())) {
        String what = "the header " + quoted + " is there twice";
        throw refused(row, Reason.DUPLICATE_FIELD, what, "use each once of", layout);
      }
      columns.add(column.get());
    }
    for (Column column : layout.columns()) {
      String field = column.field();
      if (ALWAYS.contains(field) && !filled.contains(field) && !columns.contains(column)) {
        String what = "the header " + column.word().zh() + " is missing";
        throw refused(row, Reason.MISSING_FIELD, what, "use", layout);
      }
    }
    return new Header(List.copyOf(columns), List.copyOf(texts));
  }

  static ReadProblem refused(long row, Reason reason, String what, String mend, Layout layout) {
    List<String> names = layout.columns().stream().map(column -> column.word().zh()).toList();
    return new ReadProblem(new ReadProblem.Place(row, 1, ""), reason, what, mend, names);
  }
}
