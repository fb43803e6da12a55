package dev.pingan.jackson.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Definitions that a schema takes over from another, so that a name means the same in all of them.
 */
final class Borrowed {
  /** Whose definition counts: the first that has one. */
  private static final List<String> LENDERS =
      List.of("record", "organisation", "plan", "decisions", "report");

  private static final String REF = "#/$defs/";

  /** A rule that stands alone; among a plan's provisions it has a type. */
  private static final String RULE_APPLIED = "rule-applied";

  private Borrowed() {}

  /** Makes the lent definitions anew, and adds those that are referred to and not there. */
  static void into(String borrower, ObjectNode schema) {
    ObjectNode defs = (ObjectNode) schema.get("$defs");
    for (String name : List.copyOf(defs.propertyNames())) {
      lent(borrower, name).ifPresent(def -> defs.set(name, def));
    }
    for (Set<String> wanted = wanted(schema); !wanted.isEmpty(); wanted = wanted(schema)) {
      wanted.forEach(name -> defs.set(name, lent(borrower, name).orElseThrow()));
    }
  }

  /** The names that some part of the schema refers to. */
  static Set<String> referredTo(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    schema.findValues("$ref").forEach(ref -> names.add(ref.asString().substring(REF.length())));
    return names;
  }

  private static Set<String> wanted(ObjectNode schema) {
    Set<String> wanted = referredTo(schema);
    wanted.removeAll(schema.get("$defs").propertyNames());
    return wanted;
  }

  private static Optional<JsonNode> lent(String borrower, String name) {
    if (name.equals(RULE_APPLIED)) {
      return Optional.of(ruleApplied());
    }
    return LENDERS.stream()
        .takeWhile(lender -> !lender.equals(borrower))
        .filter(lender -> defs(lender).has(name))
        .findFirst()
        .map(lender -> defs(lender).get(name).deepCopy());
  }

  private static JsonNode ruleApplied() {
    ObjectNode rule = (ObjectNode) defs("plan").get("rule").deepCopy();
    ((ObjectNode) rule.get("properties")).remove("type");
    rule.withArray("required").remove(0);
    return rule;
  }

  private static JsonNode defs(String schema) {
    return SchemaFiles.ALL.get(schema).get("$defs");
  }
}
