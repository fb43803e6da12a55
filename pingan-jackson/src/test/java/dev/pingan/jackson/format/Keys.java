package dev.pingan.jackson.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The field names of all the objects in some texts. */
final class Keys {
  private final List<JsonNode> objects = new ArrayList<>();

  Keys(Stream<byte[]> texts) {
    JsonMapper mapper = new JsonMapper();
    texts.map(mapper::readTree).forEach(this::gather);
  }

  /** Those of all objects that have none but these. */
  Set<String> within(Collection<String> names) {
    Set<String> all = new TreeSet<>(names);
    all.add("schema");
    all.add("type");
    Set<String> found = new TreeSet<>();
    objects.stream().map(JsonNode::propertyNames).filter(all::containsAll).forEach(found::addAll);
    found.removeIf(name -> !names.contains(name));
    return found;
  }

  /** Those of all objects of that type. */
  Set<String> ofType(String type) {
    Set<String> found = new TreeSet<>();
    objects.stream()
        .filter(object -> object.path("type").asString("").equals(type))
        .map(JsonNode::propertyNames)
        .forEach(found::addAll);
    return found;
  }

  private void gather(JsonNode node) {
    if (node.isObject()) {
      objects.add(node);
    }
    node.forEach(this::gather);
  }
}
