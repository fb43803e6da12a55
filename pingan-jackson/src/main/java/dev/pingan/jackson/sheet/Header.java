package dev.pingan.jackson.sheet;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sheet's first row.
 *
 * @param columns in the order of the sheet
 * @param texts as the sheet has them
 */
record Header(List<Column> columns, List<String> texts) {
  private static final Set<String> ALWAYS =
      Set.of("id", "original", "reason", "occurredOn", "recordedAt", "recordedBy");

  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t|；，、]");

  static Header of(Layout layout, Set<String> filled, List<String> cells, long row) {
    List<Column> columns = new ArrayList<>();
    List<String> texts = new ArrayList<>(cells);
    while (texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    for (String cell : texts) {
      String text = Guard.off(cell).strip();
      Column column = layout.called(text).orElseThrow(() -> unknown(layout, text, row));
      if (columns.contains(column)) {
        String what = "the header " + Printable.quoted(text) + " is there twice";
        throw refused(row, Reason.DUPLICATE_FIELD, what, "use each once of", layout);
      }
      columns.add(column);
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

  private static ReadProblem unknown(Layout layout, String text, long row) {
    String what = "no header is called " + Printable.quoted(text);
    String mend =
        OTHER_SEPARATOR.matcher(text).find() ? "separate the cells by commas; use" : "use";
    return refused(row, Reason.UNKNOWN_FIELD, what, mend, layout);
  }

  static ReadProblem refused(long row, Reason reason, String what, String mend, Layout layout) {
    List<String> names = layout.columns().stream().map(column -> column.word().zh()).toList();
    return new ReadProblem(new ReadProblem.Place(row, 1, ""), reason, what, mend, names);
  }

  /** Returns the column of that number, from 1. */
  Optional<Column> column(long number) {
    return number >= 1 && number <= columns.size()
        ? Optional.of(columns.get((int) number - 1))
        : Optional.empty();
  }

  /** Returns what the sheet calls a column, or would call it if it had it. */
  String name(Column column) {
    int at = columns.indexOf(column);
    return at >= 0 ? texts.get(at).strip() : word(column.word());
  }

  /** Returns a word in the sheet's language. */
  String word(Words.Word word) {
    return columns.stream().anyMatch(this::isChinese) ? word.zh() : word.en();
  }

  /** Returns what the cells of a column say for codes: words below a Chinese header. */
  List<String> words(Column column, List<String> codes) {
    return codes.stream()
        .map(code -> isChinese(column) ? Language.word(column.family(), code) : code)
        .toList();
  }

  private boolean isChinese(Column column) {
    int at = columns.indexOf(column);
    return at >= 0 && column.word().zh().equals(Guard.off(texts.get(at)).strip());
  }
}
