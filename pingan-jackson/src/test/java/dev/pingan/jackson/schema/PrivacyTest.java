package dev.pingan.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.StandingGroup;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** No field, outside or inside, can carry a resident's personal data. */
class PrivacyTest {
  @ParameterizedTest
  @MethodSource("dev.pingan.jackson.schema.SchemaFiles#names")
  void aSchemaHasNoFieldButHarmlessOnes(String name) {
    Set<String> names = properties(SchemaFiles.ALL.get(name)).keySet();
    assertThat(names).hasSizeGreaterThan(6).isSubsetOf(Harmless.names());
  }

  @Test
  void noListedNameIsLeftOver() {
    Set<String> used = new TreeSet<>();
    SchemaFiles.ALL.values().forEach(schema -> used.addAll(properties(schema).keySet()));
    models().forEach(model -> used.addAll(fields(model)));
    Set<String> unused = new TreeSet<>(Harmless.names());
    unused.removeAll(used);
    assertThat(unused).isEmpty();
  }

  static Stream<Class<?>> models() {
    return Stream.concat(
        Stream.of(
            Organisation.class,
            Officer.class,
            Post.class,
            Unit.class,
            Locality.class,
            Village.class,
            Household.class,
            LeadingGroup.class,
            StandingGroup.class),
        Stream.of(Content.class, LedgerRecord.class).flatMap(PrivacyTest::members));
  }

  @ParameterizedTest
  @MethodSource("models")
  void theModelHasNoFieldButHarmlessOnes(Class<?> model) {
    assertThat(fields(model)).isNotEmpty().isSubsetOf(Harmless.names());
  }

  @Test
  void aHouseholdIsAnIdAKindACountAndDays() {
    assertThat(fields(Household.class)).containsExactlyInAnyOrder("id", "kind", "members", "dwelt");
    assertThat(fields(Entry.class))
        .containsExactlyInAnyOrder(
            "id", "occurredOn", "recordedAt", "recordedBy", "archiveRef", "content");
  }

  /** Every text of a record is a code, a day, an instant or an id; prose fits into none of them. */
  @Test
  void aRecordHasNoFreeText() {
    Map<String, JsonNode> free = new TreeMap<>(properties(SchemaFiles.ALL.get("record")));
    free.values().removeIf(property -> !isFreeText(property));
    assertThat(free).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason", "subKind", "code"})
  void whatTheHostMayCodeIsInKebabCase(String name) {
    assertThat(properties(SchemaFiles.ALL.get("record")).get(name).path("$ref").asString(""))
        .isEqualTo("#/$defs/code");
  }

  /** Offices and documents, not residents; {@code occasion} is looked up among the plan's own. */
  @ParameterizedTest
  @CsvSource("decisions,decidedBy reference")
  void soIsTheFreeTextOfWhatIsLaidOver(String name, String words) {
    Map<String, JsonNode> free = new TreeMap<>(properties(SchemaFiles.ALL.get(name)));
    free.values().removeIf(property -> !isFreeText(property));
    free.keySet().removeAll(Set.of("id", "occasion"));
    assertThat(free.keySet()).containsExactlyInAnyOrder(words.split(" ", -1));
    free.forEach(
        (field, property) ->
            assertThat(property.path("description").asString("")).as(field).contains("不得写"));
  }

  private static boolean isFreeText(JsonNode property) {
    boolean ownText =
        property.path("type").asString("").equals("string")
            && property.path("maxLength").asInt(0) > 200;
    return ownText || property.path("$ref").asString("").equals("#/$defs/text");
  }

  private static Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> all = new TreeMap<>();
    collect(schema, all);
    return all;
  }

  /** The examples are data, and conditions repeat what stands elsewhere. */
  private static void collect(JsonNode node, Map<String, JsonNode> into) {
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      switch (child.getKey()) {
        case "examples", "if", "then", "else" -> {}
        case "properties" -> {
          child.getValue().properties().forEach(p -> into.put(p.getKey(), p.getValue()));
          child.getValue().forEach(property -> collect(property, into));
        }
        default -> collect(child.getValue(), into);
      }
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, into));
    }
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(member -> member.isInterface() ? members(member) : Stream.<Class<?>>of(member));
  }

  /** What the hidden implementation stores, less what it only remembers. */
  private static Set<String> fields(Class<?> model) {
    Set<String> fields = new TreeSet<>();
    Arrays.stream(model.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isTransient(field.getModifiers()))
        .forEach(field -> fields.add(field.getName()));
    return fields;
  }
}
