package dev.pingan.jackson.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An object's fields up to the one that tells its shape, held to be read again, and then the rest
 * of the object as it comes. So {@code type} may stand anywhere.
 */
final class Prefix implements Source {
  private final List<Held> held = new ArrayList<>();
  private final Source rest;
  private final String base;
  private int at;

  private Prefix(Source rest) {
    this.rest = rest;
    // on a field or on the object's end; a name never has a bare slash
    String here = rest.pointer();
    this.base = rest.token() == Token.FIELD ? here.substring(0, here.lastIndexOf('/')) : here;
  }

  /**
   * Takes all fields up to one of these, or to the object's end, on which {@code in} then stands;
   * mostly there are none.
   */
  static Source before(Set<String> names, Source in) {
    if (in.token() == Token.FIELD && names.contains(in.text())) {
      return in;
    }
    Prefix prefix = new Prefix(in);
    while (in.token() == Token.FIELD && !names.contains(in.text())) {
      prefix.take(in);
      int depth = 0;
      do {
        in.next();
        depth += in.token().nesting();
        prefix.take(in);
      } while (depth > 0);
      in.next();
    }
    return prefix;
  }

  private void take(Source in) {
    held.add(Held.of(in));
  }

  @Override
  public Token token() {
    return live() ? rest.token() : held.get(at).token;
  }

  @Override
  public Token next() {
    if (live()) {
      return rest.next();
    }
    at++;
    return token();
  }

  @Override
  public String text() {
    return live() ? rest.text() : held.get(at).text;
  }

  @Override
  public int integer() {
    if (live()) {
      return rest.integer();
    }
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw beyondInt();
    }
  }

  @Override
  public long longInteger() {
    if (live()) {
      return rest.longInteger();
    }
    try {
      return Long.parseLong(text());
    } catch (NumberFormatException e) {
      throw beyondLong();
    }
  }

  @Override
  public long line() {
    return live() ? rest.line() : held.get(at).line;
  }

  @Override
  public long column() {
    return live() ? rest.column() : held.get(at).column;
  }

  @Override
  public String pointer() {
    if (live()) {
      return rest.pointer();
    }
    Path path = new Path();
    held.subList(0, at + 1).forEach(one -> path.pass(one.token, one.text));
    return base + path.pointer();
  }

  private boolean live() {
    return at == held.size();
  }

  private record Held(Token token, String text, long line, long column) {
    static Held of(Source in) {
      return new Held(in.token(), in.token().hasText() ? in.text() : "", in.line(), in.column());
    }
  }
}
