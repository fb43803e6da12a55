package dev.pingan.jackson.sheet;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Problem;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the tables say about a row, in the sheet's terms: its headers, its words and its ways. */
record Advice(CsvIn in, SheetRow row) {
  private static final List<String> ACTORS = List.of("bureau", "standing-group", "unit:<id>");
  private static final List<String> FLAGS = List.of("true", "false");
  private static final String INSTANT = "2023-04-08T09:30:00+08:00";
  private static final Pattern WORD =
      Pattern.compile("(?<!field )\"[^\"]*\"|[a-z]+/[a-z-]+|[A-Za-z]+");

  /** Fields whose names are words that stand in any sentence. */
  private static final Set<String> EVERYDAY = Set.of("by", "id", "kind");

  ReadProblem on(ReadProblem problem) {
    Optional<Column> column = row.header().column(problem.place().column());
    return switch (problem.reason()) {
      case MISSING_FIELD -> missing(problem);
      case INVALID -> column.map(one -> refused(problem, one)).orElseGet(() -> refused(problem));
      case UNKNOWN_CODE ->
          column.map(one -> codes(problem, one, problem.what(), problem.choices())).orElse(problem);
      case BAD_DATE -> column.map(one -> day(problem, one)).orElse(problem);
      case BAD_INSTANT -> with(problem, problem.what(), "write day, time and offset as " + INSTANT);
      case WRONG_TYPE -> column.map(one -> type(problem, one)).orElse(problem);
      default -> problem;
    };
  }

  /** The cells are empty, or have no column at all. */
  private ReadProblem missing(ReadProblem problem) {
    List<Column> columns =
        problem.choices().stream().flatMap(f -> in.layout().of(f).stream()).toList();
    List<String> names = columns.stream().map(column -> row.header().name(column)).toList();
    boolean there = columns.stream().allMatch(row.header().columns()::contains);
    boolean instant = columns.stream().anyMatch(Column::isInstant);
    String what =
        (there ? "must not be empty: " : "has no cell in this sheet: ") + String.join(", ", names);
    return at(
        columns.stream().findFirst(),
        problem,
        what,
        (there ? "fill in" : "add the column, or fill in") + (instant ? ", as " + INSTANT : ""),
        names);
  }

  /** The model refuses one value. */
  private ReadProblem refused(ReadProblem problem, Column column) {
    String quoted = Printable.quoted(cell(problem));
    if (column.family().equals("by.")) {
      return codes(problem, column, quoted + " is not who acted", ACTORS);
    }
    return column.isOpen() ? open(problem, column, quoted) : problem;
  }

  private ReadProblem open(ReadProblem problem, Column column, String quoted) {
    List<String> codes = Words.codes(column.family());
    return at(
        Optional.of(column),
        problem,
        quoted + " is neither a word of this column nor a code",
        "write a code of your own in small letters, digits and hyphens, or one of",
        row.header().words(column, codes));
  }

  /** The model refuses the row; its refusals call the fields by their names. */
  private ReadProblem refused(ReadProblem problem) {
    String said = problem.what();
    String mend = "correct the cells of this row";
    if (problem.getCause() instanceof InvalidModelException invalid) {
      said = Printable.message(all(invalid, Problem::what));
      mend = all(invalid, Problem::mend);
    }
    Optional<Column> named =
        WORD.matcher(said).results().flatMap(word -> named(word.group()).stream()).findFirst();
    String what = WORD.matcher(said).replaceAll(word -> Matcher.quoteReplacement(told(word)));
    return at(named, problem, what, mend, List.of());
  }

  private static String all(InvalidModelException invalid, Function<Problem, String> part) {
    return invalid.problems().stream().map(part).collect(Collectors.joining("; "));
  }

  private String told(MatchResult word) {
    String text = word.group();
    return named(text)
        .map(row.header()::name)
        .or(() -> text.contains("/") ? Words.find(text).map(row.header()::word) : Optional.empty())
        .orElse(text);
  }

  private Optional<Column> named(String word) {
    return EVERYDAY.contains(word) ? Optional.empty() : in.layout().of(word);
  }

  private ReadProblem codes(ReadProblem problem, Column column, String what, List<String> codes) {
    List<String> words = row.header().words(column, codes);
    return at(Optional.of(column), problem, what, "write one of", words);
  }

  private ReadProblem day(ReadProblem problem, Column column) {
    String cell = cell(problem);
    boolean yearless = in.year().isEmpty() && SheetDays.isWithoutYear(cell);
    String what = Printable.quoted(cell) + (yearless ? " has no year" : " is not a day");
    String mend =
        yearless
            ? "write it with its year, as 2023年4月8日, or read the sheet inYear"
            : "write a day that exists, as 2023-04-08, 2023/4/8, 2023年4月8日, 20230408 or, in a "
                + "sheet that is read inYear, 4月8日";
    return at(Optional.of(column), problem, what, mend, List.of());
  }

  private ReadProblem type(ReadProblem problem, Column column) {
    String quoted = Printable.quoted(cell(problem));
    return switch (column.type()) {
      case FLAG -> codes(problem, column, quoted + " is neither yes nor no", FLAGS);
      case WHOLE, WHOLES ->
          with(problem, quoted + " is not a whole number", "write it in digits, as 12 or 1,200");
      default -> problem;
    };
  }

  private String cell(ReadProblem problem) {
    return Guard.off(row.cells().get((int) problem.place().column() - 1)).strip();
  }

  private ReadProblem with(ReadProblem problem, String what, String mend) {
    return new ReadProblem(
        problem.place(), problem.reason(), what, mend, List.of(), problem.getCause());
  }

  private ReadProblem at(
      Optional<Column> column,
      ReadProblem problem,
      String what,
      String mend,
      List<String> choices) {
    long place = column.map(row.header().columns()::indexOf).orElse(-1) + 1L;
    return new ReadProblem(
        new ReadProblem.Place(row.number(), place, ""),
        problem.reason(),
        what,
        mend,
        choices,
        problem.getCause());
  }
}
