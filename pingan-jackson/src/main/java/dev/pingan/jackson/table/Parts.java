package dev.pingan.jackson.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Tables of values without a builder: the fields in the order of the factory's parameters. */
public final class Parts {
  private Parts() {}

  /** Of one part. */
  public static <T, A> Shape<T, ?> of(Part<T, A> a, Function<? super A, ? extends T> make) {
    return table(List.of(a), s -> make.apply(s.get(0, a)));
  }

  /** Of two parts. */
  public static <T, A, B> Shape<T, ?> of(
      Part<T, A> a, Part<T, B> b, BiFunction<? super A, ? super B, ? extends T> make) {
    return table(List.of(a, b), s -> make.apply(s.get(0, a), s.get(1, b)));
  }

  /** Of three parts. */
  public static <T, A, B, C> Shape<T, ?> of(
      Part<T, A> a, Part<T, B> b, Part<T, C> c, Make3<A, B, C, T> make) {
    return table(List.of(a, b, c), s -> make.of(s.get(0, a), s.get(1, b), s.get(2, c)));
  }

  /** Of four parts. */
  public static <T, A, B, C, D> Shape<T, ?> of(
      Part<T, A> a, Part<T, B> b, Part<T, C> c, Part<T, D> d, Make4<A, B, C, D, T> make) {
    return table(
        List.of(a, b, c, d), s -> make.of(s.get(0, a), s.get(1, b), s.get(2, c), s.get(3, d)));
  }

  /** Of five parts. */
  public static <T, A, B, C, D, E> Shape<T, ?> of(
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Make5<A, B, C, D, E, T> make) {
    return table(
        List.of(a, b, c, d, e),
        s -> make.of(s.get(0, a), s.get(1, b), s.get(2, c), s.get(3, d), s.get(4, e)));
  }

  /** Of six parts. */
  public static <T, A, B, C, D, E, F> Shape<T, ?> of(
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Part<T, F> f,
      Make6<A, B, C, D, E, F, T> make) {
    return table(
        List.of(a, b, c, d, e, f),
        s -> make.of(s.get(0, a), s.get(1, b), s.get(2, c), s.get(3, d), s.get(4, e), s.get(5, f)));
  }

  /** Of seven parts. */
  public static <T, A, B, C, D, E, F, G> Shape<T, ?> of(
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Part<T, F> f,
      Part<T, G> g,
      Make7<A, B, C, D, E, F, G, T> make) {
    return table(
        List.of(a, b, c, d, e, f, g),
        s ->
            make.of(
                s.get(0, a),
                s.get(1, b),
                s.get(2, c),
                s.get(3, d),
                s.get(4, e),
                s.get(5, f),
                s.get(6, g)));
  }

  private static <T> Shape<T, Slots> table(
      List<? extends Part<T, ?>> parts, Function<Slots, ? extends T> make) {
    Shape<T, Slots> table = Shape.of(() -> new Slots(parts), make);
    for (int i = 0; i < parts.size(); i++) {
      table = parts.get(i).addTo(table, i);
    }
    return table;
  }

  /** A factory of three parts. */
  public interface Make3<A, B, C, T> {
    /** Makes the value. */
    T of(A a, B b, C c);
  }

  /** A factory of four parts. */
  public interface Make4<A, B, C, D, T> {
    /** Makes the value. */
    T of(A a, B b, C c, D d);
  }

  /** A factory of five parts. */
  public interface Make5<A, B, C, D, E, T> {
    /** Makes the value. */
    T of(A a, B b, C c, D d, E e);
  }

  /** A factory of six parts. */
  public interface Make6<A, B, C, D, E, F, T> {
    /** Makes the value. */
    T of(A a, B b, C c, D d, E e, F f);
  }

  /** A factory of seven parts. */
  public interface Make7<A, B, C, D, E, F, G, T> {
    /** Makes the value. */
    T of(A a, B b, C c, D d, E e, F f, G g);
  }
}
