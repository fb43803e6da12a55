package dev.pingan.jackson.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * The table of one JSON object: a line per field, in the order in which they are written.
 *
 * <p>Every line takes the field's name, the codec of its value, the accessor and the setter of the
 * draft. A shape does not change: each line gives a new one.
 *
 * @param <T> the value
 * @param <B> its draft while it is read, mostly its builder
 */
public final class Shape<T, B> implements Codec<T> {
  private final Fields<T, B> fields;

  private Shape(Fields<T, B> fields) {
    this.fields = fields;
  }

  /** A table without a line. What {@code build} throws becomes the sender's problem. */
  public static <T, B> Shape<T, B> of(
      Supplier<? extends B> begin, Function<? super B, ? extends T> build) {
    return new Shape<>(new Fields<>(begin, build, List.of()));
  }

  /** A field that must be there. */
  public <V> Shape<T, B> with(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set) {
    return and(
        Field.mandatory(
            name,
            Field.set(codec, set),
            (out, value) -> Field.write(out, name, codec, get.apply(value))));
  }

  /**
   * A field that is left out when it has the default value, and read as that when it is not there.
   */
  public <V> Shape<T, B> withDefault(
      String name,
      Codec<V> codec,
      V defaultValue,
      Function<? super T, ? extends V> get,
      BiConsumer<? super B, ? super V> set) {
    Field<T, B> field =
        Field.optional(
            name,
            Field.set(codec, set),
            (out, value) -> {
              V given = get.apply(value);
              if (!given.equals(defaultValue)) {
                Field.write(out, name, codec, given);
              }
            });
    return and(field.whenAbsent(draft -> set.accept(draft, defaultValue)));
  }

  /** A flag that is left out when it is false. */
  public Shape<T, B> flag(
      String name, Function<? super T, Boolean> get, BiConsumer<? super B, ? super Boolean> set) {
    return withDefault(name, Scalars.FLAG, false, get, set);
  }

  /** A field that may be left out. */
  public <V> Shape<T, B> maybe(
      String name,
      Codec<V> codec,
      Function<? super T, ? extends Optional<? extends V>> get,
      BiConsumer<? super B, ? super V> set) {
    return and(
        Field.optional(
            name,
            Field.set(codec, set),
            (out, value) ->
                get.apply(value).ifPresent(given -> Field.write(out, name, codec, given))));
  }

  /** A number that may be left out. */
  public Shape<T, B> maybeInt(
      String name,
      Codec<Integer> codec,
      Function<? super T, OptionalInt> get,
      ObjIntConsumer<? super B> set) {
    return and(
        Field.optional(
            name,
            Field.set(codec, (B draft, Integer value) -> set.accept(draft, value)),
            (out, value) ->
                get.apply(value).ifPresent(given -> Field.write(out, name, codec, given))));
  }

  /** A list; an empty one is left out, and one left out is empty. */
  public <V> Shape<T, B> many(
      String name,
      Codec<V> element,
      Function<? super T, ? extends Collection<? extends V>> get,
      BiConsumer<? super B, ? super List<V>> set) {
    return and(list(name, element, get, set, false));
  }

  /** A list that is written even when it is empty; one left out is empty. */
  public <V> Shape<T, B> always(
      String name,
      Codec<V> element,
      Function<? super T, ? extends Collection<? extends V>> get,
      BiConsumer<? super B, ? super List<V>> set) {
    return and(list(name, element, get, set, true));
  }

  /** A list that may be left out, which differs from an empty one. */
  public <V> Shape<T, B> optionalMany(
      String name,
      Codec<V> element,
      Function<? super T, ? extends Optional<? extends List<V>>> get,
      BiConsumer<? super B, ? super List<V>> set) {
    return maybe(name, Codec.listOf(element), get, set);
  }

  /** A set, written in an order of its own; an empty one is left out, and one left out is empty. */
  public <V> Shape<T, B> set(
      String name,
      Codec<V> element,
      Function<? super T, ? extends Collection<? extends V>> get,
      BiConsumer<? super B, ? super Set<V>> set) {
    return and(
        Field.optional(
            name,
            Field.set(Codec.setOf(element), set),
            (out, value) -> {
              Collection<? extends V> given = get.apply(value);
              if (!given.isEmpty()) {
                out.field(name);
                Elements.writeAll(out, element, SetOrder.sorted(element, given));
              }
            }));
  }

  /** All the lines of a part's table, as if its fields were ours. Its draft must be inside ours. */
  public <P, C> Shape<T, B> embed(
      Shape<P, C> part, Function<? super T, ? extends P> get, Function<? super B, C> draft) {
    List<Field<T, B>> all = new ArrayList<>(fields.list());
    part.fields.list().forEach(field -> all.add(field.inside(get, draft)));
    return new Shape<>(new Fields<>(fields.begin(), fields.build(), all));
  }

  /**
   * These lines and those of one of several contents, in one flat object: first the field that
   * tells the contents apart, then these, then the content's own.
   *
   * @param contents must have all its shapes already
   */
  public <P> Union<T> around(
      Union<P> contents,
      Function<? super T, ? extends P> get,
      BiConsumer<? super B, ? super P> set) {
    return contents.within(this, get, set);
  }

  /** The same for contents that no field names, and that may be absent. */
  public <P> Codec<T> around(
      Untagged<P> contents,
      Function<? super T, ? extends Optional<? extends P>> get,
      BiConsumer<? super B, ? super P> set) {
    return contents.within(this, get, set);
  }

  /** The names of the fields, in order. */
  public List<String> names() {
    return fields.names();
  }

  /** The names of those that must be there. For tests. */
  public List<String> mandatory() {
    return fields.mandatory();
  }

  @Override
  public T read(Source in) {
    in.expect(Token.OBJECT, "an object");
    in.next();
    return fields.read(in, "");
  }

  @Override
  public void write(Sink out, T value) {
    out.object();
    fields.write(out, value);
    out.objectEnd();
  }

  /** What stands between the braces. */
  Fields<T, B> fields() {
    return fields;
  }

  private Shape<T, B> and(Field<T, B> field) {
    List<Field<T, B>> all = new ArrayList<>(fields.list());
    all.add(field);
    return new Shape<>(new Fields<>(fields.begin(), fields.build(), all));
  }

  private static <T, B, V> Field<T, B> list(
      String name,
      Codec<V> element,
      Function<? super T, ? extends Collection<? extends V>> get,
      BiConsumer<? super B, ? super List<V>> set,
      boolean evenEmpty) {
    return Field.optional(
        name,
        Field.set(Codec.listOf(element), set),
        (out, value) -> {
          Collection<? extends V> given = get.apply(value);
          if (evenEmpty || !given.isEmpty()) {
            out.field(name);
            Elements.writeAll(out, element, given);
          }
        });
  }
}
