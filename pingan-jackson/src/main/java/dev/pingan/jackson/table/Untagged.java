package dev.pingan.jackson.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The table of a closed family without a field that names the shape: each is known by a mandatory
 * field that no other has.
 *
 * @param <T> what all the shapes have in common
 */
public final class Untagged<T> {
  private final Map<String, Case<T>> cases = new LinkedHashMap<>();

  private Untagged() {}

  /** An empty table. */
  public static <T> Untagged<T> ofKeys() {
    return new Untagged<>();
  }

  /**
   * One more shape.
   *
   * @param key the field by which it is known
   */
  public <S extends T> Untagged<T> or(String key, Class<S> holds, Shape<S, ?> shape) {
    Case<T> one = Case.of(key, holds, shape);
    if (!one.fields().names().contains(key) || cases.putIfAbsent(key, one) != null) {
      throw new IllegalArgumentException("no shape, or another one too, is known by " + key);
    }
    return this;
  }

  /** The shapes by the field by which they are known, each with its class. For tests. */
  public Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    cases.forEach((key, one) -> types.put(key, one.holds()));
    return types;
  }

  /** The names of one shape's fields, in order. */
  public List<String> names(String key) {
    return Optional.ofNullable(cases.get(key)).orElseThrow().fields().names();
  }

  <U, D> Codec<U> within(
      Shape<U, D> outer,
      Function<? super U, ? extends Optional<? extends T>> get,
      BiConsumer<? super D, ? super T> set) {
    Map<String, Case<U>> within = new LinkedHashMap<>();
    cases.forEach(
        (key, one) -> within.put(key, one.within(outer, u -> get.apply(u).orElseThrow(), set)));
    return new Within<>(outer, within, u -> get.apply(u).map(this::keyOf));
  }

  private String keyOf(T value) {
    return cases.values().stream()
        .filter(one -> one.holds().isInstance(value))
        .map(Case::type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no shape holds " + value.getClass()));
  }

  /** The shapes with the fields around them, or those alone. */
  private record Within<U>(
      Shape<U, ?> outer, Map<String, Case<U>> cases, Function<U, Optional<String>> keyOf)
      implements Codec<U> {
    @Override
    public U read(Source in) {
      in.expect(Token.OBJECT, "an object");
      in.next();
      Source fields = Prefix.before(cases.keySet(), in);
      Case<U> one = in.token() == Token.FIELD ? cases.get(in.text()) : null;
      return (one == null ? outer.fields() : one.fields()).read(fields, "");
    }

    @Override
    public void write(Sink out, U value) {
      Case<U> one = keyOf.apply(value).map(cases::get).orElse(null);
      out.object();
      (one == null ? outer.fields() : one.fields()).write(out, value);
      out.objectEnd();
    }
  }
}
