package dev.pingan.jackson.driver;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.table.Source;
import dev.pingan.jackson.table.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Tokens from a parser of Jackson 3. */
public final class JacksonSource implements Source {
  private final JsonParser parser;
  private final Places places;
  private Token token;

  /** A source that stands where the parser stands. */
  JacksonSource(JsonParser parser, Places places) {
    this.parser = parser;
    this.places = places;
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
    } catch (StreamConstraintsException e) {
      throw isInName() ? Refusals.tooLarge(placeOfName(), e) : problem(e);
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
    return places.line(parser.currentTokenLocation());
  }

  @Override
  public long column() {
    return places.column(parser.currentTokenLocation());
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private ReadProblem problem(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return Refusals.problem(
        e, places.place(at == null ? parser.currentTokenLocation() : at, pointer()));
  }

  /** Whether the parser stopped in a field's name; it then still has the name before that. */
  private boolean isInName() {
    return parser.streamReadContext().inObject()
        && token != Token.FIELD
        && parser.currentToken() != JsonToken.PROPERTY_NAME;
  }

  /** In the object, since a name that is too long is not told; where the parser stopped. */
  private ReadProblem.Place placeOfName() {
    TokenStreamContext object = parser.streamReadContext();
    String pointer = pointer();
    return places.place(
        parser.currentLocation(),
        object.hasCurrentName() ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer);
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
