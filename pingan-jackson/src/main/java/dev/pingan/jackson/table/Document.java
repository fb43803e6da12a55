package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole document: an object whose field {@code schema}, wherever it stands, is looked at before
 * the others, since a newer version may have fields that this one does not know.
 *
 * @param schema what the document must say that it is
 * @param shape the table of the other fields
 */
public record Document<T>(Schema schema, Shape<T, ?> shape) implements Codec<T> {
  /** The names of the fields, in order. */
  public List<String> names() {
    return Stream.concat(Stream.of(Schema.FIELD), shape.names().stream()).toList();
  }

  @Override
  public T read(Source in) {
    in.expect(Token.OBJECT, "an object");
    in.next();
    Source before = Prefix.before(Set.of(Schema.FIELD), in);
    if (in.token() == Token.OBJECT_END) {
      String mend = "begin with \"" + Schema.FIELD + "\": \"" + schema.text() + "\"; add";
      throw in.problem(Reason.MISSING_FIELD, "the schema is missing", mend, List.of(Schema.FIELD));
    }
    in.next();
    schema.expect(in);
    in.next();
    return shape.fields().read(before, Schema.FIELD);
  }

  @Override
  public void write(Sink out, T value) {
    out.object();
    out.field(Schema.FIELD);
    out.text(schema.text());
    shape.fields().write(out, value);
    out.objectEnd();
  }
}
