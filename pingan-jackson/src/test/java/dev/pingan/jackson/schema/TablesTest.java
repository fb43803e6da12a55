package dev.pingan.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.format.RecordFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema has the fields of the tables by which records are read, in their order. */
class TablesTest {
  @Test
  void everyTypeOfRecordHasTheFieldsOfItsTable() {
    JsonNode defs = SchemaFiles.ALL.get("record").get("$defs");
    for (String type : RecordFormat.ANY.types().keySet()) {
      List<String> names = new ArrayList<>(defs.get(type).get("properties").propertyNames());
      assertThat(names.remove(0)).isEqualTo("type");
      assertThat(names).as(type).isEqualTo(RecordFormat.ANY.names(type));
    }
    assertThat(defs.get("record").get("properties").get("type").get("enum"))
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(RecordFormat.ANY.types().keySet());
  }
}
