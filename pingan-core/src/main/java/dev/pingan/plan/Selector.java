package dev.pingan.plan;

import dev.pingan.ledger.Content;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which entries count, as data: shapes, kinds within a shape, allowed values of attributes, and
 * whose doing they must be.
 *
 * <p>For a shape of which no kind is named, every kind counts.
 */
@Value.Immutable(builder = false)
public abstract sealed class Selector permits ImmutableSelector {
  Selector() {}

  /** Returns the selector of entries of those kinds, done by the bearer itself. */
  public static Selector of(Kind... kinds) {
    Set<Shape> shapes = Stream.of(kinds).map(Kind::shape).collect(Collectors.toSet());
    return of(shapes, Set.of(kinds), Doer.BEARER, Map.of());
  }

  /** Returns the selector of all entries of those shapes, done by the bearer itself. */
  public static Selector of(Shape... shapes) {
    return of(Set.of(shapes), Set.of(), Doer.BEARER, Map.of());
  }

  /** Returns the selector of all its parts. */
  public static Selector of(
      Set<Shape> shapes, Set<Kind> kinds, Doer by, Map<Attribute, Set<String>> where) {
    Map<Attribute, Set<String>> allowed = new TreeMap<>();
    where.forEach((attribute, values) -> allowed.put(attribute, inOrder(values)));
    return ImmutableSelector.of(sorted(shapes), sorted(kinds), by, allowed);
  }

  /** Returns the same selector with those values, and no others, allowed for the attribute. */
  public Selector with(Attribute attribute, String... values) {
    Map<Attribute, Set<String>> where = new TreeMap<>(where());
    where.put(attribute, new TreeSet<>(List.of(values)));
    return of(shapes(), kinds(), by(), where);
  }

  /** Returns the same selector for what that doer did. */
  public Selector by(Doer doer) {
    return of(shapes(), kinds(), doer, where());
  }

  /** Returns a selector of everything that this one or the other selects; both by one doer. */
  public Selector or(Kind... more) {
    Set<Shape> shapes = new TreeSet<>(shapes());
    Set<Kind> kinds = new TreeSet<>(kinds());
    for (Kind kind : more) {
      if (!selectsEvery(kind.shape())) {
        kinds.add(kind);
      }
      shapes.add(kind.shape());
    }
    return of(shapes, kinds, by(), where());
  }

  /** The shapes that count. */
  @Value.Parameter
  public abstract Set<Shape> shapes();

  /** The kinds that count. */
  @Value.Parameter
  public abstract Set<Kind> kinds();

  /** Whose doing an entry must be. */
  @Value.Parameter
  public abstract Doer by();

  /** The allowed values of attributes; an attribute not named is free. */
  @Value.Parameter
  public abstract Map<Attribute, Set<String>> where();

  /** Returns whether the content's shape, kind and attributes are among those that count. */
  public boolean selects(Content content) {
    return selectsKindOf(content)
        && where().keySet().stream().allMatch(attribute -> allows(attribute, content));
  }

  /** Returns the attributes of which the content has no allowed value, in their order. */
  public List<Attribute> disallowed(Content content) {
    return where().keySet().stream().filter(attribute -> !allows(attribute, content)).toList();
  }

  /** Returns whether shape and kind are among those that count, whatever the attributes. */
  public boolean selectsKindOf(Content content) {
    return selectsEvery(content.shape())
        || content.kindIfAny().filter(kinds()::contains).isPresent();
  }

  /** Returns whether the content's value of the attribute is allowed. */
  public boolean allows(Attribute attribute, Content content) {
    Set<String> allowed = where().get(attribute);
    return allowed == null || attribute.of(content).filter(allowed::contains).isPresent();
  }

  @Value.Check
  void check() {
    if (shapes().isEmpty()) {
      throw new IllegalArgumentException("a selector names at least one shape or kind");
    }
    for (Kind kind : kinds()) {
      if (!shapes().contains(kind.shape())) {
        throw new IllegalArgumentException(kind + " is of a shape that is not selected");
      }
    }
  }

  private boolean selectsEvery(Shape shape) {
    return shapes().contains(shape) && kinds().stream().noneMatch(kind -> kind.shape() == shape);
  }

  private static <T extends Comparable<? super T>> List<T> sorted(Set<T> values) {
    return values.stream().sorted().toList();
  }

  /** Keeps the text form the same on every machine: the plan's digest is told from it. */
  private static Set<String> inOrder(Set<String> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }

  /** Whose doing an entry must be to count. */
  public enum Doer {
    /**
     * The bearer's own: by the unit, for the village, by the bureau; a case of any unit's for it.
     */
    BEARER("bearer"),
    /** Any known unit's. */
    ANY_UNIT("any-unit"),
    /** The standing governance group's. */
    STANDING_GROUP("standing-group"),
    /** Anybody's who is known: a unit's, the bureau's, for a village. */
    ANYBODY("anybody");

    private final String code;

    Doer(String code) {
      this.code = code;
    }

    /** Returns the code in the JSON format. */
    public String code() {
      return code;
    }
  }
}
