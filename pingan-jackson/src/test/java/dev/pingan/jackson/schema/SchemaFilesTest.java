package dev.pingan.jackson.schema;

import static dev.pingan.jackson.schema.SchemaFiles.ALL;
import static dev.pingan.jackson.schema.SchemaFiles.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"record", "organisation", "plan", "report"})
  void whatIsGeneratedIsUpToDate(String name) {
    assertThat(ALL.get(name)).isEqualTo(SchemaGenerator.regenerated(ALL.get(name)));
  }

  @Test
  void liesInTheJarAsItIsPrinted() {
    assertThat(LedgerReader.schema()).isEqualTo(SchemaFiles.printed(ALL.get("record")));
    assertThat(PinganJson.plan().schema()).isEqualTo(SchemaFiles.printed(ALL.get("plan")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "organisation", "plan", "report"})
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
  @ValueSource(strings = {"record", "organisation", "plan", "report"})
  void saysEverythingInChineseAndEnglish(String name) {
    List<String> wordings = new ArrayList<>();
    wordings(ALL.get(name), wordings);
    assertThat(wordings).hasSizeGreaterThan(20);
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

  @Test
  void givesExamplesOfDocumentsThatAreRead() {
    for (JsonNode example : ALL.get("organisation").get("examples")) {
      assertThat(SchemaFiles.errors(SchemaFiles.ORGANISATION, example.toString())).isEmpty();
      PinganJson.organisation().read(example.toString());
    }
    for (JsonNode example : ALL.get("plan").get("examples")) {
      assertThat(SchemaFiles.errors(SchemaFiles.PLAN, example.toString())).isEmpty();
      PinganJson.plan().read(example.toString());
    }
    for (JsonNode example : ALL.get("report").get("examples")) {
      assertThat(SchemaFiles.errors(SchemaFiles.REPORT, example.toString())).isEmpty();
      PinganJson.report().read(example.toString());
    }
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
