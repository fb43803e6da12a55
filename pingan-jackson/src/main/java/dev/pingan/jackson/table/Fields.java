package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lines of one table, ready to read and write what stands between an object's braces. */
final class Fields<T, B> {
  private final Supplier<? extends B> begin;
  private final Function<? super B, ? extends T> build;
  private final List<Field<T, B>> fields;
  private final Map<String, Integer> places = new HashMap<>();
  private final long mandatory;

  Fields(
      Supplier<? extends B> begin,
      Function<? super B, ? extends T> build,
      List<Field<T, B>> fields) {
    this.begin = begin;
    this.build = build;
    this.fields = List.copyOf(fields);
    this.mandatory = index();
  }

  private long index() {
    if (fields.size() > Long.SIZE) {
      throw new IllegalArgumentException("a table has at most 64 fields, one bit of a long each");
    }
    long bits = 0;
    for (int i = 0; i < fields.size(); i++) {
      Field<T, B> field = fields.get(i);
      if (places.put(field.name(), i) != null) {
        throw new IllegalArgumentException("the table has the field " + field.name() + " twice");
      }
      bits |= field.mandatory() ? 1L << i : 0;
    }
    return bits;
  }

  Supplier<? extends B> begin() {
    return begin;
  }

  Function<? super B, ? extends T> build() {
    return build;
  }

  List<Field<T, B>> list() {
    return fields;
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  List<String> mandatory() {
    return fields.stream().filter(Field::mandatory).map(Field::name).toList();
  }

  void write(Sink out, T value) {
    for (Field<T, B> field : fields) {
      field.out().write(out, value);
    }
  }

  /**
   * Reads on to the object's end.
   *
   * @param tag the field that named this shape and was read already; empty if none did
   */
  T read(Source in, String tag) {
    B draft = begin.get();
    long seen = 0;
    int likely = 0;
    while (in.token() == Token.FIELD) {
      int at = find(in, likely, tag);
      long bit = 1L << at;
      if ((seen & bit) != 0) {
        throw twice(in);
      }
      seen |= bit;
      in.next();
      in.refuseNull();
      fields.get(at).in().read(in, draft);
      in.next();
      likely = at + 1;
    }
    return finish(in, draft, seen);
  }

  /** Senders mostly keep to the written order, so that the next field is tried first. */
  private int find(Source in, int likely, String tag) {
    String name = in.text();
    if (likely < fields.size() && fields.get(likely).name().equals(name)) {
      return likely;
    }
    Integer at = places.get(name);
    if (at == null) {
      throw name.equals(tag) ? twice(in) : unknown(in, name, tag);
    }
    return at;
  }

  private T finish(Source in, B draft, long seen) {
    if ((mandatory & ~seen) != 0) {
      throw in.problem(Reason.MISSING_FIELD, "fields are missing", "add", missing(seen));
    }
    try {
      for (int i = 0; i < fields.size(); i++) {
        if ((seen & (1L << i)) == 0) {
          fields.get(i).absent().accept(draft);
        }
      }
      return build.apply(draft);
    } catch (RuntimeException refusal) {
      throw in.refused(refusal);
    }
  }

  private List<String> missing(long seen) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if ((mandatory & ~seen & (1L << i)) != 0) {
        names.add(fields.get(i).name());
      }
    }
    return names;
  }

  private static RuntimeException twice(Source in) {
    return in.problem(
        Reason.DUPLICATE_FIELD,
        "field " + Printable.quoted(in.text()) + " given twice",
        "keep one of them");
  }

  private RuntimeException unknown(Source in, String name, String tag) {
    Stream<String> tags = tag.isEmpty() ? Stream.empty() : Stream.of(tag);
    return in.problem(
        Reason.UNKNOWN_FIELD,
        "unknown field " + Printable.quoted(name),
        "leave it out, or use one of",
        Stream.concat(tags, names().stream()).toList());
  }
}
