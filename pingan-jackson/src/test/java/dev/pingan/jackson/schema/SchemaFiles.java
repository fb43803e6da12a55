package dev.pingan.jackson.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.PinganJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as they lie in the jar, ready to be asked. */
final class SchemaFiles {
  static final JsonMapper JSON = JsonMapper.shared();

  static final Map<String, JsonNode> ALL =
      Map.of(
          "record", JSON.readTree(LedgerReader.schema()),
          "organisation", JSON.readTree(PinganJson.organisation().schema()),
          "plan", JSON.readTree(PinganJson.plan().schema()),
          "report", JSON.readTree(PinganJson.report().schema()),
          "dispensations", JSON.readTree(PinganJson.dispensations().schema()),
          "decisions", JSON.readTree(PinganJson.decisions().schema()),
          "agenda", JSON.readTree(PinganJson.agenda().schema()),
          "explanation", JSON.readTree(PinganJson.explanation().schema()));

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static final Schema RECORD = compiled("record");
  static final Schema ORGANISATION = compiled("organisation");
  static final Schema PLAN = compiled("plan");
  static final Schema REPORT = compiled("report");
  static final Schema DISPENSATIONS = compiled("dispensations");
  static final Schema DECISIONS = compiled("decisions");
  static final Schema AGENDA = compiled("agenda");
  static final Schema EXPLANATION = compiled("explanation");

  private SchemaFiles() {}

  /** The names of all the schemas. For tests. */
  static Stream<String> names() {
    return ALL.keySet().stream().sorted();
  }

  static List<Error> errors(Schema schema, String json) {
    return schema.validate(
        json, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
  }

  static boolean allows(Schema schema, String json) {
    return errors(schema, json).isEmpty();
  }

  /** A schema as it is to lie in the sources. */
  static String printed(JsonNode schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer().with(printer).writeValueAsString(schema) + "\n";
  }

  /** Writes the schemas of those sources anew: {@code java … SchemaFiles src/main/resources}. */
  public static void main(String[] resources) throws IOException {
    for (String name : ALL.keySet()) {
      Path file = Path.of(resources[0], "dev/pingan/jackson/schema", name + ".json");
      JsonNode schema = JSON.readTree(Files.readString(file, UTF_8));
      Files.writeString(file, printed(SchemaGenerator.regenerated(name, schema)), UTF_8);
    }
  }

  static Schema compiled(String name) {
    return REGISTRY.getSchema(ALL.get(name).toString(), InputFormat.JSON);
  }
}
