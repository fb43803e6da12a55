package dev.pingan.jackson.schema;

import static dev.pingan.jackson.schema.SchemaFiles.ALL;
import static dev.pingan.jackson.schema.SchemaFiles.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.format.Drills;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaFilesTest {
  @ParameterizedTest
  @MethodSource("dev.pingan.jackson.schema.SchemaFiles#names")
  void whatIsGeneratedIsUpToDate(String name) {
    assertThat(ALL.get(name)).isEqualTo(SchemaGenerator.regenerated(name, ALL.get(name)));
  }

  @ParameterizedTest
  @MethodSource("dev.pingan.jackson.schema.SchemaFiles#names")
  void everyDefinitionIsThereAndUsed(String name) {
    assertThat(Borrowed.referredTo(ALL.get(name)))
        .containsExactlyInAnyOrderElementsOf(ALL.get(name).get("$defs").propertyNames());
  }

  @Test
  void liesInTheJarAsItIsPrinted() {
    assertThat(LedgerReader.schema()).isEqualTo(SchemaFiles.printed(ALL.get("record")));
    assertThat(PinganJson.plan().schema()).isEqualTo(SchemaFiles.printed(ALL.get("plan")));
    assertThat(PinganJson.agenda().schema()).isEqualTo(SchemaFiles.printed(ALL.get("agenda")));
  }

  @ParameterizedTest
  @MethodSource("dev.pingan.jackson.schema.SchemaFiles#names")
  void isAValidSchemaWithAVersionedName(String name) {
    JsonNode schema = ALL.get(name);
    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asString()).isEqualTo("urn:pingan:schema:" + name + ":1");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}")
                .validate(schema.toString(), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.pingan.jackson.schema.SchemaFiles#names")
  void saysEverythingInChineseAndEnglish(String name) {
    List<String> wordings = new ArrayList<>();
    wordings(ALL.get(name), wordings);
    assertThat(wordings).hasSizeGreaterThan(15);
    assertThat(wordings).allMatch(text -> text.matches("(?s).*\\p{IsHan}.*[A-Za-z].*"));
    ALL.get(name)
        .get("$defs")
        .properties()
        .forEach(
            def ->
                assertThat(
                        def.getValue().has("title")
                            || def.getKey().endsWith("-fields")
                            || def.getKey().isEmpty())
                    .as(def.getKey())
                    .isTrue());
  }

  @Test
  void givesAnExampleOfEveryTypeThatIsRead() {
    JsonNode record = ALL.get("record");
    List<String> types = new ArrayList<>();
    for (JsonNode example : record.get("examples")) {
      assertThat(SchemaFiles.errors(SchemaFiles.RECORD, example.toString())).isEmpty();
      assertThat(Readers.takesLine(example.toString())).isTrue();
      types.add(example.path("type").asString("header"));
    }
    assertThat(types).contains("header", "replace", "void");
    for (Shape shape : Shape.values()) {
      assertThat(types).contains(shape.code());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.pingan.jackson.schema.SchemaFiles#names")
  void givesExamplesThatAreAllowed(String name) {
    assertThat(ALL.get(name).get("examples")).isNotEmpty();
    for (JsonNode example : ALL.get(name).get("examples")) {
      assertThat(SchemaFiles.errors(SchemaFiles.compiled(name), example.toString())).isEmpty();
    }
  }

  static Stream<Arguments> readDocuments() {
    return Stream.of(
        Arguments.of("organisation", PinganJson.organisation()),
        Arguments.of("plan", PinganJson.plan()),
        Arguments.of("report", PinganJson.report()),
        Arguments.of("dispensations", PinganJson.dispensations()),
        Arguments.of("decisions", PinganJson.decisions()));
  }

  @ParameterizedTest
  @MethodSource("readDocuments")
  <T> void givesExamplesOfDocumentsThatAreReadAndWrittenAgain(String name, PinganJson<T> json) {
    for (JsonNode example : ALL.get(name).get("examples")) {
      T read = json.read(example.toString());
      assertThat(json.read(json.write(read))).isEqualTo(read);
    }
  }

  /** What is only written is exemplified by what was written. */
  @Test
  void givesExamplesOfWhatIsWritten() {
    assertThat(ALL.get("agenda").get("examples"))
        .containsExactly(JSON.readTree(PinganJson.agenda().write(Drills.agenda())));
    assertThat(ALL.get("explanation").get("examples"))
        .containsExactly(
            JSON.readTree(
                PinganJson.explanation().write(Drills.explanation("fire-drill/unit:u1/2024-Q1"))));
  }

  @Test
  void aNewKindOfAKnownShapeNeedsNoNewSchema() {
    ObjectNode line = (ObjectNode) ALL.get("record").get("examples").get(1).deepCopy();
    line.put("kind", "fire-drill");
    assertThat(SchemaFiles.allows(SchemaFiles.RECORD, line.toString())).isTrue();
    assertThat(Kind.of(Shape.ACT, "fire-drill")).isNotIn(Kind.known(Shape.ACT));
    line.put("type", "drill");
    assertThat(SchemaFiles.allows(SchemaFiles.RECORD, line.toString())).isFalse();
    assertThat(JSON.readTree(line.toString())).isEqualTo(line);
  }

  private static void wordings(JsonNode node, List<String> into) {
    if (node instanceof ObjectNode object && !object.has("examples")) {
      for (String word : List.of("title", "description")) {
        if (object.path(word).isString()) {
          into.add(object.get(word).asString());
        }
      }
    }
    node.forEach(child -> wordings(child, into));
  }
}
