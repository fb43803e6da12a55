package dev.pingan.jackson.schema;

import dev.pingan.jackson.sheet.Words;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what a schema has from the model: the codes of closed lists, the kinds of each shape,
 * which fields a kind needs and admits, and the definitions that other schemas have too. The rest
 * is written by hand.
 */
final class SchemaGenerator {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String FROM_KINDS = "generated from the kind table";

  private SchemaGenerator() {}

  /** The schema of that name with the generated parts made anew. */
  static ObjectNode regenerated(String name, JsonNode schema) {
    ObjectNode made = (ObjectNode) schema.deepCopy();
    Borrowed.into(name, made);
    ObjectNode defs = (ObjectNode) made.get("$defs");
    CodeLists.PLAIN.forEach(
        (def, codes) -> {
          if (defs.get(def) instanceof ObjectNode list) {
            list.set("enum", JSON.valueToTree(codes));
          }
        });
    CodeLists.TITLED.forEach(
        (titled, list) -> {
          if (defs.get(titled) instanceof ObjectNode def) {
            def.set("oneOf", titled(list.codes(), list.family()));
          }
        });
    for (Shape shape : Shape.values()) {
      if (defs.get(shape.code() + "-kind") instanceof ObjectNode def) {
        def.set("anyOf", kinds(shape));
        defs.set(shape.code() + "-fields", fields(shape, defs));
      }
    }
    return made;
  }

  private static ArrayNode kinds(Shape shape) {
    List<String> codes = Kind.known(shape).stream().map(Kind::code).toList();
    ArrayNode any = JSON.createArrayNode();
    any.addObject().set("oneOf", titled(codes, shape.code() + "/"));
    any.addObject().put("$ref", "#/$defs/code");
    return any;
  }

  private static ArrayNode titled(List<String> codes, String family) {
    ArrayNode all = JSON.createArrayNode();
    codes.forEach(
        code ->
            all.addObject()
                .put("const", code)
                .put("title", Words.find(family + code).orElseThrow().toString()));
    return all;
  }

  private static ObjectNode fields(Shape shape, ObjectNode defs) {
    ObjectNode fields = JSON.createObjectNode().put("$comment", FROM_KINDS);
    ArrayNode all = fields.putArray("allOf");
    for (Kind kind : Kind.known(shape)) {
      ObjectNode then = then(kind, (ObjectNode) defs.get("new-" + shape.code()));
      if (!then.isEmpty()) {
        ObjectNode one = all.addObject();
        ObjectNode when = one.putObject("if");
        when.putObject("properties").putObject("kind").put("const", kind.code());
        when.putArray("required").add("kind");
        one.set("then", then);
      }
    }
    if (all.isEmpty()) {
      fields.remove("allOf");
    }
    return fields;
  }

  private static ObjectNode then(Kind kind, ObjectNode content) {
    ObjectNode then = JSON.createObjectNode();
    if (!kind.needs().isEmpty()) {
      then.set("required", JSON.valueToTree(kind.needs()));
    }
    ObjectNode refused = JSON.createObjectNode();
    for (String field : optional(content)) {
      if (!kind.admits(field)) {
        refused.set(field, none(content.get("properties").get(field)));
      }
    }
    if (!refused.isEmpty()) {
      then.set("properties", refused);
    }
    return then;
  }

  private static List<String> optional(ObjectNode content) {
    List<String> optional = new ArrayList<>(content.get("properties").propertyNames());
    Set<String> required = new java.util.HashSet<>();
    content.get("required").forEach(name -> required.add(name.asString()));
    optional.removeAll(required);
    return optional;
  }

  /** What says that a field is not there: its default, an empty list, or nothing at all. */
  private static JsonNode none(JsonNode property) {
    if (property.has("default")) {
      return JSON.createObjectNode().set("const", property.get("default"));
    }
    return "array".equals(property.path("type").asString(""))
        ? JSON.createObjectNode().put("maxItems", 0)
        : JSON.getNodeFactory().booleanNode(false);
  }
}
