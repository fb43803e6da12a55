package dev.pingan.jackson.format;

import static dev.pingan.jackson.table.Part.set;
import static dev.pingan.jackson.table.Part.withDefault;
import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.code;
import static dev.pingan.jackson.table.Scalars.id;

import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import dev.pingan.plan.Attribute;
import dev.pingan.plan.Selector;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which entries count. */
final class SelectorFormat {
  private static final Codec<Shape> SHAPE = code("a shape", Shape.values(), Shape::code);

  /** {@code act/fire-drill}. */
  private static final Codec<Kind> KIND =
      id("a shape and a kind", SelectorFormat::kind, Kind::toString);

  /** {@code {"place": ["crowded", "office"]}}. */
  private static final Codec<Map<Attribute, Set<String>>> WHERE =
      Codec.mapOf(code("an attribute", Attribute.values(), Attribute::code), Codec.setOf(TEXT));

  /**
   * {@code kinds}: those that count; {@code shapes}: those of which every kind counts; {@code by}:
   * whose doing it must be, absent = the bearer's; {@code where}: allowed values of attributes.
   */
  static final dev.pingan.jackson.table.Shape<Selector, ?> SELECTOR =
      Parts.of(
          set("shapes", SHAPE, SelectorFormat::withoutKinds),
          set("kinds", KIND, Selector::kinds),
          withDefault(
              "by",
              code("a doer", Selector.Doer.values(), Selector.Doer::code),
              Selector.Doer.BEARER,
              Selector::by),
          withDefault("where", WHERE, Map.of(), Selector::where),
          SelectorFormat::selector);

  private SelectorFormat() {}

  private static Selector selector(
      Set<Shape> shapes, Set<Kind> kinds, Selector.Doer by, Map<Attribute, Set<String>> where) {
    Set<Shape> ofKinds = shapesOf(kinds);
    if (ofKinds.stream().anyMatch(shapes::contains)) {
      throw new IllegalArgumentException(
          "of a shape every kind counts or some do: leave its kinds out, or the shape");
    }
    ofKinds.addAll(shapes);
    return Selector.of(ofKinds, kinds, by, where);
  }

  private static Set<Shape> withoutKinds(Selector selector) {
    Set<Shape> shapes = new HashSet<>(selector.shapes());
    shapes.removeAll(shapesOf(selector.kinds()));
    return shapes;
  }

  private static Set<Shape> shapesOf(Set<Kind> kinds) {
    return kinds.stream().map(Kind::shape).collect(Collectors.toCollection(HashSet::new));
  }

  private static Kind kind(String text) {
    int slash = text.indexOf('/');
    String shape = text.substring(0, Math.max(0, slash));
    return Arrays.stream(Shape.values())
        .filter(one -> one.code().equals(shape))
        .findFirst()
        .map(one -> Kind.of(one, text.substring(slash + 1)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a kind is written with its shape, as act/banner or step/replied"));
  }
}
