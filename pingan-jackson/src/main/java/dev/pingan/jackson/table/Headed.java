package dev.pingan.jackson.table;

import java.util.List;
import java.util.Optional;

/**
 * A line that is either a header, which only says the schema, or what all the other lines are.
 *
 * @param schema what a header must say
 * @param lines the table of the other lines
 */
public record Headed<T>(Schema schema, Union<T> lines) implements Codec<Optional<T>> {
  private static final Fields<Object, Object> NOTHING_ELSE =
      new Fields<>(Object::new, header -> header, List.of());

  @Override
  public Optional<T> read(Source in) {
    in.expect(Token.OBJECT, "an object");
    if (in.next() == Token.FIELD && in.text().equals(Schema.FIELD)) {
      in.next();
      schema.expect(in);
      in.next();
      NOTHING_ELSE.read(in, Schema.FIELD);
      return Optional.empty();
    }
    return Optional.of(lines.readOn(in));
  }

  @Override
  public void write(Sink out, Optional<T> line) {
    if (line.isPresent()) {
      lines.write(out, line.get());
    } else {
      out.object();
      out.field(Schema.FIELD);
      out.text(schema.text());
      out.objectEnd();
    }
  }
}
