package dev.pingan.jackson.sheet;

import dev.pingan.jackson.table.Source;
import dev.pingan.jackson.table.Token;
import java.util.List;

/** One row as the tokens of an object, each with the column from which it comes. */
final class RowSource implements Source {
  private final long row;
  private final List<Cell> cells;
  private int at = -1;

  RowSource(long row, List<Cell> cells) {
    this.row = row;
    this.cells = cells;
  }

  @Override
  public Token token() {
    return at < 0 || at >= cells.size() ? Token.END : cells.get(at).token;
  }

  @Override
  public Token next() {
    at++;
    return token();
  }

  @Override
  public String text() {
    return cells.get(at).text;
  }

  @Override
  public int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw beyondInt();
    }
  }

  @Override
  public long longInteger() {
    try {
      return Long.parseLong(text());
    } catch (NumberFormatException e) {
      throw beyondLong();
    }
  }

  @Override
  public long line() {
    return row;
  }

  @Override
  public long column() {
    return at < 0 || at >= cells.size() ? 0 : cells.get(at).column;
  }

  @Override
  public String pointer() {
    return "";
  }

  /**
   * A token.
   *
   * @param column the number of its column, from 1; 0 if it has none
   */
  record Cell(Token token, String text, int column) {}
}
