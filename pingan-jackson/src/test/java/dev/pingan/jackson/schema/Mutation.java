package dev.pingan.jackson.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Harms a document in one place: a field dropped, added or renamed, or another value. */
final class Mutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          " x",
          "x ",
          "x",
          "y\u3000",
          "\u00a0z",
          "no-such-code",
          "a".repeat(201),
          "𠮷".repeat(200),
          "𠮷".repeat(201),
          "t".repeat(8193),
          "2023-02-30",
          "2023-13-01",
          "0000-04-08",
          "2023-4-8",
          "2024-02-29",
          "2023-04-08T01:30:00",
          "2023-04-08T01:30+08",
          "2023-04-08t24:00:00Z",
          "2023-04-08T01:30:00+0800",
          "2023-04-08T01:30:00-18:00:01",
          "unit:",
          "unit:u9",
          "bureau",
          "banner",
          "dispute",
          "complaint",
          "misconduct",
          "inspection",
          "return-visit",
          "verified",
          "accepted",
          "village-meeting",
          "people-defence",
          "mobilisation",
          "m9",
          "m10",
          "true",
          "solved",
          "z2",
          "z7",
          "major",
          "vacant",
          "resident",
          "in-charge",
          "director",
          "visit",
          "shift",
          "case",
          "void",
          "act/banner",
          "visit/x",
          "act/",
          "02-30",
          "02-29",
          "persons",
          "next-window",
          "year",
          "unit",
          "none",
          "pingan-record/1",
          "pingan-plan/2");

  private final Random random;

  private Mutation(Random random) {
    this.random = random;
  }

  /** The document, harmed in one place; now and then it is as good as before. */
  static JsonNode of(JsonNode document, Random random) {
    JsonNode copy = document.deepCopy();
    List<JsonNode> inner = new ArrayList<>();
    collect(copy, inner);
    new Mutation(random).harm(inner.get(random.nextInt(inner.size())));
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> inner) {
    if (node.isContainer() && (node.isObject() || !node.isEmpty())) {
      inner.add(node);
      node.forEach(child -> collect(child, inner));
    }
  }

  private void harm(JsonNode node) {
    if (node instanceof ObjectNode object) {
      harm(object);
    } else if (node instanceof ArrayNode array) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(4)) {
        case 0 -> array.remove(at);
        case 1 -> array.add(array.get(at).deepCopy());
        default -> array.set(at, other(array.get(at)));
      }
    }
  }

  private void harm(ObjectNode object) {
    List<String> names = List.copyOf(object.propertyNames());
    int what = random.nextInt(6);
    if (names.isEmpty() || what == 0) {
      object.set(pick(List.of("note", "name", "unit", "by", "id", "code", "grade")), value());
      return;
    }
    String name = pick(names);
    switch (what) {
      case 1 -> object.remove(name);
      case 2 -> object.set(name + "x", object.remove(name));
      default -> object.set(name, other(object.get(name)));
    }
  }

  /** Mostly of the same type, for what is wrong then is more than the type. */
  private JsonNode other(JsonNode value) {
    return switch (random.nextInt(4)) {
      case 0 -> value();
      default ->
          value.isString()
              ? NODES.stringNode(pick(TEXTS))
              : value.isNumber() ? number() : value.isArray() ? NODES.arrayNode() : value();
    };
  }

  private JsonNode value() {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> number();
      case 3 -> NODES.arrayNode();
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode().add(pick(TEXTS));
      default -> NODES.stringNode(pick(TEXTS));
    };
  }

  private JsonNode number() {
    return JsonMapper.shared()
        .readTree(
            pick(
                List.of(
                    "0",
                    "1",
                    "-1",
                    "13",
                    "4095",
                    "4096",
                    "2147483648",
                    "1.5",
                    "2.0",
                    "1e400",
                    "7")));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
