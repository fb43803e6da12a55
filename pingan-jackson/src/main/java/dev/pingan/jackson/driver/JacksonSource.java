package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Source;
import dev.pingan.jackson.table.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** Tokens from a parser of Jackson 3. */
public final class JacksonSource implements Source {
  private final JsonParser parser;
  private final long linesBefore;
  private Token token;

  /**
   * A source that stands where the parser stands.
   *
   * @param linesBefore how many lines of the file went before what this parser reads
   */
  public JacksonSource(JsonParser parser, long linesBefore) {
    this.parser = parser;
    this.linesBefore = linesBefore;
    this.token = token(parser.currentToken());
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public Token next() {
    try {
      token = token(parser.nextToken());
      return token;
    } catch (JacksonException e) {
      throw problem(e);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw problem(e);
    }
  }

  @Override
  public int integer() {
    try {
      if (parser.getNumberType() != NumberType.INT) {
        throw beyondInt();
      }
      return parser.getIntValue();
    } catch (JacksonException e) {
      throw problem(e);
    }
  }

  @Override
  public long longInteger() {
    try {
      NumberType type = parser.getNumberType();
      if (type != NumberType.INT && type != NumberType.LONG) {
        throw beyondLong();
      }
      return parser.getLongValue();
    } catch (JacksonException e) {
      throw problem(e);
    }
  }

  @Override
  public long line() {
    return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public long column() {
    return Math.max(1, parser.currentTokenLocation().getColumnNr()); // 0 if there is no token
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private ReadProblem problem(JacksonException e) {
    return Refusals.problem(e, linesBefore, pointer());
  }

  private static Token token(@Nullable JsonToken token) {
    return token == null
        ? Token.END
        : switch (token) {
          case START_OBJECT -> Token.OBJECT;
          case END_OBJECT -> Token.OBJECT_END;
          case START_ARRAY -> Token.ARRAY;
          case END_ARRAY -> Token.ARRAY_END;
          case PROPERTY_NAME -> Token.FIELD;
          case VALUE_STRING -> Token.TEXT;
          case VALUE_NUMBER_INT -> Token.WHOLE;
          case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
          case VALUE_TRUE -> Token.TRUE;
          case VALUE_FALSE -> Token.FALSE;
          case VALUE_NULL -> Token.NULL;
          case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
              throw new IllegalStateException("not a parser of JSON text: " + token);
        };
  }
}
