package dev.pingan.jackson.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One shape of a union.
 *
 * @param type the value of the field that tells the shapes apart
 * @param holds the class that this shape holds, directly or as the content of its value
 */
record Case<T>(String type, Class<?> holds, Fields<T, ?> fields) {
  /** The case of one class. */
  static <T, S extends T> Case<T> of(String type, Class<S> holds, Shape<S, ?> shape) {
    return new Case<>(type, holds, widened(holds, shape.fields()));
  }

  /** The case of one value without fields. */
  static <T> Case<T> only(String type, T value) {
    Class<?> holds =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    return new Case<>(type, holds, new Fields<T, T>(() -> value, only -> only, List.of()));
  }

  /** A part's case in the union of the whole. */
  static <T, S extends T> Case<T> of(Class<S> part, Case<S> given) {
    return new Case<>(given.type, given.holds, widened(part, given.fields));
  }

  /** The same case with the fields of what is around it before its own. */
  <U, D> Case<U> within(
      Shape<U, D> outer,
      Function<? super U, ? extends T> get,
      BiConsumer<? super D, ? super T> set) {
    return new Case<>(type, holds, joined(outer.fields(), fields, get, set));
  }

  private static <T, S extends T, B> Fields<T, B> widened(Class<S> part, Fields<S, B> fields) {
    List<Field<T, B>> cast =
        fields.list().stream()
            .map(field -> field.<T, B>inside(part::cast, Function.identity()))
            .toList();
    return new Fields<>(fields.begin(), fields.build(), cast);
  }

  private static <U, D, P, C> Fields<U, Drafts<D, C>> joined(
      Fields<U, D> outer,
      Fields<P, C> inner,
      Function<? super U, ? extends P> get,
      BiConsumer<? super D, ? super P> set) {
    Stream<Field<U, Drafts<D, C>>> first =
        outer.list().stream().map(field -> field.inside(Function.identity(), Drafts::outer));
    Stream<Field<U, Drafts<D, C>>> then =
        inner.list().stream().map(field -> field.inside(get, Drafts::inner));
    return new Fields<>(
        () -> new Drafts<>(outer.begin().get(), inner.begin().get()),
        drafts -> {
          set.accept(drafts.outer, inner.build().apply(drafts.inner));
          return outer.build().apply(drafts.outer);
        },
        Stream.concat(first, then).toList());
  }

  /** Two drafts that are filled from one object. */
  private record Drafts<D, C>(D outer, C inner) {}
}
