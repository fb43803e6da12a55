package dev.pingan.jackson.table;

import dev.pingan.jackson.problem.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The table of a closed family: the shapes that the text field {@code type} tells apart. Fill it
 * before anything is read or written.
 *
 * @param <T> what all the shapes have in common
 */
public final class Union<T> implements Codec<T> {
  static final String TAG = "type";
  private static final Set<String> TAGS = Set.of(TAG);
  private final Map<String, Case<T>> cases = new LinkedHashMap<>();
  private final Map<T, Case<T>> constants = new HashMap<>();
  private final List<Branch<T>> branches = new ArrayList<>();

  // A value's class is mostly a hidden one below the class in the table.
  private final ClassValue<Branch<T>> branchOf =
      new ClassValue<>() {
        @Override
        protected Branch<T> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private Union() {}

  /** An empty table whose shapes the field {@code type} tells apart. */
  public static <T> Union<T> ofTypes() {
    return new Union<>();
  }

  /** One more shape. */
  public <S extends T> Union<T> or(String type, Class<S> holds, Shape<S, ?> shape) {
    Case<T> one = add(Case.of(type, holds, shape));
    return branch(holds, value -> one);
  }

  /** One value of the family that has no fields. */
  public Union<T> orOnly(String type, T value) {
    Case<T> one = add(Case.only(type, value));
    constants.put(value, one);
    return branch(value.getClass(), given -> Objects.requireNonNull(constants.get(given)));
  }

  /** All the shapes of a part of the family, which must have been filled already. */
  public <S extends T> Union<T> or(Class<S> part, Union<S> shapes) {
    shapes.filled().values().forEach(given -> add(Case.of(part, given)));
    return branch(part, value -> known(shapes.caseOf(part.cast(value)).type()));
  }

  /** The shapes with the fields of what is around them. */
  <U, D> Union<U> within(
      Shape<U, D> outer,
      Function<? super U, ? extends T> get,
      BiConsumer<? super D, ? super T> set) {
    Union<U> all = new Union<>();
    filled().values().forEach(given -> all.add(given.within(outer, get, set)));
    return all.branch(Object.class, value -> all.known(caseOf(get.apply(value)).type()));
  }

  /** The shapes by what tells them apart, each with the class it holds. For tests. */
  public Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    cases.forEach((type, one) -> types.put(type, one.holds()));
    return Collections.unmodifiableMap(types);
  }

  /** The names of one shape's fields, in order, without the one that tells the shapes apart. */
  public List<String> names(String type) {
    return known(type).fields().names();
  }

  /** The names of those that must be there. For tests. */
  public List<String> mandatory(String type) {
    return known(type).fields().mandatory();
  }

  @Override
  public T read(Source in) {
    in.expect(Token.OBJECT, "an object");
    in.next();
    return readOn(Prefix.before(TAGS, in), in);
  }

  /**
   * Reads an object whose type comes now.
   *
   * @param fields those before the type, and the rest
   */
  T readOn(Source fields, Source in) {
    if (in.token() == Token.OBJECT_END) {
      String mend = "begin with " + TAG + ", one of " + cases.keySet() + "; add";
      throw in.problem(Reason.MISSING_FIELD, "fields are missing", mend, List.of(TAG));
    }
    in.next();
    Case<T> one = named(in);
    in.next();
    return one.fields().read(fields, TAG);
  }

  @Override
  public void write(Sink out, T value) {
    Case<T> one = caseOf(value);
    out.object();
    out.field(TAG);
    out.text(one.type());
    one.fields().write(out, value);
    out.objectEnd();
  }

  private Case<T> named(Source in) {
    in.expect(Token.TEXT, "a " + TAG + " (text)");
    Case<T> one = cases.get(in.text());
    if (one == null) {
      String what = "unknown " + TAG + " " + in.quoted();
      throw in.problem(Reason.UNKNOWN_TYPE, what, "write one of", List.copyOf(cases.keySet()));
    }
    return one;
  }

  private Case<T> caseOf(T value) {
    return branchOf.get(value.getClass()).choose.apply(value);
  }

  private Case<T> known(String type) {
    Case<T> one = cases.get(type);
    if (one == null) {
      throw new IllegalArgumentException("no shape is called " + type + "; " + cases.keySet());
    }
    return one;
  }

  private Map<String, Case<T>> filled() {
    if (cases.isEmpty()) {
      throw new IllegalStateException("fill the inner table before the outer one takes its shapes");
    }
    return cases;
  }

  private Case<T> add(Case<T> one) {
    if (one.fields().names().contains(TAG)) {
      throw new IllegalArgumentException(one.type() + " has a field " + TAG + " of its own");
    }
    if (cases.putIfAbsent(one.type(), one) != null) {
      throw new IllegalArgumentException("two shapes are called " + one.type());
    }
    return one;
  }

  private Union<T> branch(Class<?> of, Function<T, Case<T>> choose) {
    branches.add(new Branch<>(of, choose));
    return this;
  }

  private Branch<T> find(Class<?> type) {
    return branches.stream()
        .filter(branch -> branch.of.isAssignableFrom(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no shape holds " + type.getName()));
  }

  /** How the case is found for the values of one class. */
  private record Branch<T>(Class<?> of, Function<T, Case<T>> choose) {}
}
