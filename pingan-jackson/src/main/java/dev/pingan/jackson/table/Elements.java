package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arrays. */
final class Elements {
  private static final String WHAT = "an array";

  private Elements() {}

  /** In the order of the list. */
  record InOrder<T>(Codec<T> element) implements Codec<List<T>> {
    @Override
    public List<T> read(Source in) {
      List<T> read = new ArrayList<>();
      in.expect(Token.ARRAY, WHAT);
      while (in.next() != Token.ARRAY_END) {
        in.refuseNull();
        read.add(element.read(in));
      }
      return Collections.unmodifiableList(read);
    }

    @Override
    public void write(Sink out, List<T> value) {
      writeAll(out, element, value);
    }
  }

  /** In an order that the elements alone decide, since equal sets must give equal bytes. */
  record Unordered<T>(Codec<T> element) implements Codec<Set<T>> {
    @Override
    public Set<T> read(Source in) {
      Set<T> read = new LinkedHashSet<>();
      in.expect(Token.ARRAY, WHAT);
      while (in.next() != Token.ARRAY_END) {
        in.refuseNull();
        if (!read.add(element.read(in))) {
          throw in.problem(
              Reason.DUPLICATE_ELEMENT, "this element was given before", "give each only once");
        }
      }
      return Collections.unmodifiableSet(read);
    }

    @Override
    public void write(Sink out, Set<T> value) {
      writeAll(out, element, SetOrder.sorted(element, value));
    }
  }

  static <T> void writeAll(Sink out, Codec<T> element, Collection<? extends T> values) {
    out.array();
    values.forEach(value -> element.write(out, value));
    out.arrayEnd();
  }
}
