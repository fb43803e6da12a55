package dev.pingan.jackson.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every object of a schema has the fields of the table by which it is written, in their order, and
 * the same of them are needed.
 */
class SchemaTablesTest {
  /** Lists that the model refuses when they are empty; the table would take none for empty. */
  private static final List<String> NEVER_EMPTY = List.of("clauses", "parts", "answers");

  static Stream<Arguments> shapes() {
    JsonNode organisation = parsed(PinganJson.organisation());
    JsonNode plan = parsed(PinganJson.plan());
    JsonNode report = parsed(PinganJson.report());
    JsonNode agenda = parsed(PinganJson.agenda());
    JsonNode explanation = parsed(PinganJson.explanation());
    return Stream.of(
        whole(organisation, OrganisationFormat.ORGANISATION.shape()),
        def(organisation, "officer", OfficerFormat.AN_OFFICER),
        def(organisation, "post", OfficerFormat.POST),
        def(organisation, "leading-group", OrganisationFormat.LEADING_GROUP),
        def(organisation, "standing-group", OrganisationFormat.STANDING_GROUP),
        def(organisation, "unit", UnitFormat.A_UNIT),
        def(organisation, "locality", OrganisationFormat.A_LOCALITY),
        def(organisation, "village", UnitFormat.A_VILLAGE),
        def(organisation, "household", UnitFormat.A_HOUSEHOLD),
        def(organisation, "sensitive-period", OrganisationFormat.SENSITIVE_PERIOD),
        whole(plan, PlanFormat.A_PLAN.shape()),
        def(plan, "clause", PlanFormat.A_CLAUSE),
        def(plan, "section", PlanFormat.A_SECTION),
        def(plan, "month-part", ScheduleFormat.MONTH_PART),
        def(plan, "selector", SelectorFormat.SELECTOR),
        def(plan, "ratio", RequirementFormat.RATIO),
        whole(report, ReportFormat.TOLD.shape()),
        def(report, "finding", FindingFormat.FINDING),
        def(report, "bearer", FindingFormat.BEARER),
        def(report, "missed-household", FiguresFormat.MISSED_HOUSEHOLD),
        def(report, "standing", StandingFormat.STANDINGS),
        def(report, "roll-up", StandingFormat.ROLL_UP),
        def(report, "receipt", ReceiptFormat.RECEIPT),
        def(report, "contest", ReadingsFormat.CONTEST),
        def(report, "verdict", ReadingsFormat.VERDICT),
        def(report, "unattributed", ReportFormat.UNATTRIBUTED),
        def(report, "set-aside", ReportFormat.REJECTED),
        whole(agenda, AgendaFormat.ALL),
        def(agenda, "item", AgendaFormat.ITEM),
        def(agenda, "remedy", AgendaFormat.WHAT),
        whole(explanation, ExplanationFormat.ALL),
        def(explanation, "remedy", AgendaFormat.WHAT),
        def(explanation, "trace", ExplanationFormat.TRACE),
        def(explanation, "considered", ExplanationFormat.CONSIDERED),
        def(explanation, "rule-applied", PlanFormat.A_RULE),
        whole(parsed(PinganJson.dispensations()), DispensationsFormat.DISPENSATIONS.shape()),
        whole(parsed(PinganJson.decisions()), DecisionsFormat.DECISIONS.shape()),
        def(parsed(PinganJson.decisions()), "decision", DecisionsFormat.DECISION));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void anObjectHasTheFieldsOfItsTable(JsonNode object, List<String> names, List<String> mandatory) {
    assertSame(object, names, mandatory);
  }

  static Stream<Arguments> unions() {
    JsonNode plan = parsed(PinganJson.plan());
    return Stream.of(
        Arguments.of(plan, "provision", "", PlanFormat.PROVISION),
        Arguments.of(plan, "schedule", "schedule-", ScheduleFormat.SCHEDULE),
        Arguments.of(plan, "requirement", "", RequirementFormat.REQUIREMENT),
        Arguments.of(
            parsed(PinganJson.dispensations()),
            "dispensation",
            "",
            DispensationsFormat.DISPENSATION));
  }

  @ParameterizedTest
  @MethodSource("unions")
  void aFamilyHasTheTypesOfItsTable(JsonNode schema, String def, String prefix, Union<?> union) {
    JsonNode defs = schema.get("$defs");
    assertThat(texts(defs.get(def).get("properties").get("type").get("enum")))
        .containsExactlyElementsOf(union.types().keySet());
    for (String type : union.types().keySet()) {
      assertSame(
          defs.get(prefix + type),
          after("type", union.names(type)),
          after("type", union.mandatory(type)));
    }
  }

  private static void assertSame(JsonNode object, List<String> names, List<String> mandatory) {
    assertThat(object.get("properties").propertyNames()).containsExactlyElementsOf(names);
    List<String> required = new ArrayList<>(texts(object.path("required")));
    required.removeIf(name -> NEVER_EMPTY.contains(name) && !mandatory.contains(name));
    assertThat(required).containsExactlyElementsOf(mandatory);
    assertThat(object.get("additionalProperties").asBoolean()).isFalse();
  }

  private static Arguments whole(JsonNode schema, Shape<?, ?> table) {
    return Arguments.of(schema, after("schema", table.names()), after("schema", table.mandatory()));
  }

  private static Arguments def(JsonNode schema, String name, Shape<?, ?> table) {
    return Arguments.of(schema.get("$defs").get(name), table.names(), table.mandatory());
  }

  private static List<String> after(String first, List<String> names) {
    return Stream.concat(Stream.of(first), names.stream()).toList();
  }

  private static Collection<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode parsed(PinganJson<?> documents) {
    return JsonMapper.shared().readTree(documents.schema());
  }
}
