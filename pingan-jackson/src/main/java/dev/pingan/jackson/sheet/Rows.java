package dev.pingan.jackson.sheet;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.sheet.RowSource.Cell;
import dev.pingan.jackson.table.Token;
import dev.pingan.jackson.text.Printable;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells as tokens. An empty cell is a field left out; a list of nothing is an empty list. */
final class Rows {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,20}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");

  /** Twelve thousand, or 12 and 0: in a list that cannot be told. */
  private static final Pattern HAS_GROUP = Pattern.compile("[0-9][,，][0-9]{3}(?![0-9])");

  private final Layout layout;
  private final Optional<Year> year;
  private final SheetRow row;

  Rows(Layout layout, Optional<Year> year, SheetRow row) {
    this.layout = layout;
    this.year = year;
    this.row = row;
  }

  /**
   * Returns the row's object.
   *
   * @param cells by field, with the number of their column
   * @throws ReadProblem if a list's values can't be told apart
   */
  List<Cell> tokens(Map<String, Placed> cells) {
    List<Cell> tokens = new ArrayList<>();
    tokens.add(new Cell(Token.OBJECT, "", 0));
    layout.given().forEach(one -> one(one.getKey(), Token.TEXT, one.getValue(), 0, tokens));
    String open = "";
    for (Column column : layout.columns()) {
      Placed cell = cells.getOrDefault(column.field(), Placed.NONE);
      String outer = outer(column.field());
      if (column.isList()) {
        list(column, cell, tokens);
      } else if (!cell.text.isBlank()) {
        open = nest(open, outer, cell.column, tokens);
        String field =
            outer.isEmpty() ? column.field() : column.field().substring(outer.length() + 1);
        single(field, column, cell, tokens);
      }
    }
    nest(open, "", 0, tokens);
    tokens.add(new Cell(Token.OBJECT_END, "", 0));
    return tokens;
  }

  private static String outer(String field) {
    return field.substring(0, Math.max(0, field.indexOf('.')));
  }

  /** Opens and closes inner objects, which stand in neighbouring columns. */
  private static String nest(String open, String outer, int column, List<Cell> tokens) {
    if (!open.equals(outer)) {
      if (!open.isEmpty()) {
        int last = tokens.get(tokens.size() - 1).column();
        tokens.add(new Cell(Token.OBJECT_END, "", last));
      }
      if (!outer.isEmpty()) {
        one(outer, Token.OBJECT, "", column, tokens);
      }
    }
    return outer;
  }

  private void single(String field, Column column, Placed cell, List<Cell> tokens) {
    String bare = Guard.off(cell.text).strip();
    switch (column.type()) {
      case DAY -> one(field, Token.TEXT, SheetDays.plain(bare, year), cell.column, tokens);
      case WHOLE -> one(field, whole(bare), digits(bare), cell.column, tokens);
      case FLAG -> {
        String flag = Language.code(column.family(), bare);
        Token token =
            switch (flag) {
              case "true" -> Token.TRUE;
              case "false" -> Token.FALSE;
              default -> Token.TEXT;
            };
        one(field, token, flag, cell.column, tokens);
      }
      default -> {
        String code =
            Guard.literal(cell.text.strip()).orElseGet(() -> Language.code(column.family(), bare));
        one(field, Token.TEXT, code, cell.column, tokens);
      }
    }
  }

  private void list(Column column, Placed cell, List<Cell> tokens) {
    String text = Guard.off(cell.text);
    if (text.isEmpty() && column.field().equals("by")) {
      return; // somebody did it: where nobody is told the cell is missing
    }
    one(column.field(), Token.ARRAY, "", cell.column, tokens);
    if (column.type() == Column.Type.WHOLES && HAS_GROUP.matcher(text).find()) {
      throw unclear(cell, "the commas may stand between numbers or inside them");
    }
    for (Lists.Element element : Lists.split(text)) {
      if (column.type() == Column.Type.WHOLES) {
        tokens.add(new Cell(whole(element.text()), element.text(), cell.column));
      } else if (element.gap() && Language.known(column.family(), element.text()).isEmpty()) {
        throw unclear(cell, Printable.quoted(element.text()) + " may be one value or several");
      } else {
        String code = Language.code(column.family(), element.text());
        tokens.add(new Cell(Token.TEXT, code, cell.column));
      }
    }
    tokens.add(new Cell(Token.ARRAY_END, "", cell.column));
  }

  private ReadProblem unclear(Placed cell, String what) {
    String mend = "write ; between several, and \\ before a blank or comma inside one of them";
    return row.refused(cell.column - 1, Reason.INVALID, what, mend);
  }

  private static void one(String field, Token token, String text, int column, List<Cell> tokens) {
    tokens.add(new Cell(Token.FIELD, field, column));
    tokens.add(new Cell(token, text, column));
  }

  private static Token whole(String text) {
    return WHOLE.matcher(digits(text)).matches() ? Token.WHOLE : Token.TEXT;
  }

  private static String digits(String text) {
    return GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }

  /**
   * A cell where it stands.
   *
   * @param column from 1; 0 if the sheet does not have it
   */
  record Placed(String text, int column) {
    static final Placed NONE = new Placed("", 0);
  }
}
