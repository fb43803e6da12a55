package dev.pingan.jackson.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line that is either a header, which only says the schema, or what all the other lines are. An
 * object with a {@code schema} before any {@code type} is a header, whatever else it has: a newer
 * version, or another writer, may say more there.
 *
 * @param schema what a header must say
 * @param lines the table of the other lines
 */
public record Headed<T>(Schema schema, Union<T> lines) implements Codec<Optional<T>> {
  private static final Set<String> EITHER = Set.of(Union.TAG, Schema.FIELD);
  private static final Fields<Object, Object> NOTHING_ELSE =
      new Fields<>(Object::new, header -> header, List.of());

  @Override
  public Optional<T> read(Source in) {
    in.expect(Token.OBJECT, "an object");
    in.next();
    Source fields = Prefix.before(EITHER, in);
    if (in.token() == Token.FIELD && in.text().equals(Schema.FIELD)) {
      in.next();
      schema.expect(in);
      in.next();
      NOTHING_ELSE.read(fields, Schema.FIELD);
      return Optional.empty();
    }
    return Optional.of(lines.readOn(fields, in));
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
