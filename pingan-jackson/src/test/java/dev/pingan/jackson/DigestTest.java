package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.format.Records;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * No field of a record is left out of the digest of a ledger: what is read from JSON with one field
 * changed has another digest. JSON is the oracle, since it is known to tell every field.
 */
class DigestTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Where a closed list has more than the lines show. */
  private static final Map<String, String> OTHER_CODES = Map.of("code", "m8", "outcome", "solved");

  @Test
  void everyFieldShows() {
    List<ObjectNode> lines =
        Records.byLine().keySet().stream()
            .map(line -> (ObjectNode) JSON.readTree(line.replace('\'', '"')))
            .toList();
    Map<String, Set<JsonNode>> values = values(lines);
    Set<String> fields = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (ObjectNode line : lines) {
      LedgerRecord record = read(line).get(0);
      for (String field : line.propertyNames()) {
        fields.add(line.get("type").asString() + "." + field);
        for (ObjectNode variant : variants(line, field, values)) {
          for (LedgerRecord other : read(variant)) {
            boolean same = other.equals(record);
            assertThat(digest(other).equals(digest(record)))
                .as("%s %s", line, variant)
                .isEqualTo(same);
            shown.addAll(same ? List.of() : List.of(line.get("type").asString() + "." + field));
          }
        }
      }
    }
    fields.removeIf(field -> field.endsWith(".type")); // no record has all it takes for another
    assertThat(shown).containsAll(fields);
  }

  /** Every value that some line has in that field, one made of this line's own, and none at all. */
  private static List<ObjectNode> variants(
      ObjectNode line, String field, Map<String, Set<JsonNode>> values) {
    List<ObjectNode> variants = new ArrayList<>();
    values.getOrDefault(field, Set.of()).forEach(v -> variants.add(line.deepCopy().set(field, v)));
    JsonNode own = line.get(field);
    if (own.isInt()) {
      variants.add(line.deepCopy().put(field, own.asInt() + 1));
    } else if (own.isBoolean()) {
      variants.add(line.deepCopy().put(field, !own.asBoolean()));
    } else if (own.isString()) {
      variants.add(line.deepCopy().put(field, OTHER_CODES.getOrDefault(field, "x")));
      variants.add(line.deepCopy().put(field, own.asString() + "x"));
      variants.add(line.deepCopy().put(field, own.asString().replace("08", "09")));
    } else if (own.isArray()) {
      variants.add(line.deepCopy().set(field, JSON.createArrayNode().add("unit:u99")));
      variants.add(line.deepCopy().set(field, JSON.createArrayNode().add(99).add(1)));
    } else if (own instanceof ObjectNode entry) {
      variants.add(line.deepCopy().set(field, entry.deepCopy().put("occurredOn", "2023-04-09")));
      variants.add(line.deepCopy().set(field, entry.deepCopy().put("positive", 8)));
    }
    ObjectNode without = line.deepCopy();
    without.remove(field);
    variants.add(without);
    return variants;
  }

  private static Map<String, Set<JsonNode>> values(List<ObjectNode> lines) {
    Map<String, Set<JsonNode>> values = new TreeMap<>();
    for (ObjectNode line : lines) {
      line.properties()
          .forEach(
              field ->
                  values
                      .computeIfAbsent(field.getKey(), name -> new LinkedHashSet<>())
                      .add(field.getValue()));
    }
    return values;
  }

  private static List<LedgerRecord> read(ObjectNode line) {
    byte[] bytes = line.toString().getBytes(UTF_8);
    return LedgerReader.of(rejected -> {}).readLedger(new ByteArrayInputStream(bytes)).records();
  }

  /** An entry's by the ledger of it alone; an amendment shows in what is in force. */
  private static String digest(LedgerRecord record) {
    if (record instanceof Amendment amendment) {
      return Amendments.of(List.of(amendment)).digest();
    }
    return Ledger.of(List.of(record)).effective().digest();
  }
}
