package dev.pingan.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import dev.pingan.jackson.PinganJson;
import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.format.Organisations;
import dev.pingan.jackson.format.Overlays;
import dev.pingan.jackson.format.Plans;
import dev.pingan.jackson.format.RecordFormat;
import dev.pingan.jackson.format.Reports;
import dev.pingan.jackson.problem.ReadProblem;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of the list has a document that its schema allows and its reader refuses with it. */
class BeyondSchemaTest {
  private static final String EXAMPLES =
      """
      positive is 0 to valid       | survey        | 'positive':2             | 'positive':4
      the levels add up            | survey        | 'levels':[2,1]           | 'levels':[2,2]
      a fraction or exponent       | survey        | 'positive':2             | 'positive':2.0
      is not an instant            | survey        | 04-08T01:30              | 02-30T01:30
      is out of range              | survey        | 2023-04-08T01:30:00Z     | 0000-01-01T00:30:00+01:00
      given twice                  | survey        | 'positive':2             | 'positive':2,'positive':2
      half a surrogate pair        | decisions     | 区综治办                 | \\\\ud842
      before their start           | organisation  | 'to':'2023-09-01'        | 'to':'2023-01-01'
      no day lies in               | organisation  | 'to':'2023-09-01'        | 'to':'2023-02-01'
      held on some day             | organisation  | 'held':{                 | 'held':{'to':'2023-05-01',
      has a first and a last day   | organisation  | 'to':'2023-03-14'        | 'to':'2023-03-03'
      is used twice                | organisation  | {'id':'u2'               | {'id':'u1'
      is registered already        | organisation  | {'id':'h2'               | {'id':'h1'
      is not the id of             | organisation  | 'head':'o1'              | 'head':'o9'
      a ratio lies between         | plan          | 'part':19                | 'part':21
      in the year's order          | plan          | 'parts':[{'month':4},    | 'parts':[{'month':4},{'month':4},
      a task is owed in each round | plan          | 'yearly':['booklet']     | 'yearly':['skills']
      every kind counts or some do | plan          | 'shapes':['nil-report'   | 'shapes':['case','nil-report'
      stands in it twice           | plan          | 'id':'kept'              | 'id':'drill'
      rules                        | plan          | 'month':5}]},'requirement':{'type':'cover','subject':'persons'} | 'month':5}]},'requirement':{'type':'seated','seat':'head','least':1}
      missed is what is not        | report        | 'missed':2               | 'missed':3
      End date must be             | report        | 'end':'2023-06-11'       | 'end':'2023-05-01'
      a finding's id is            | report        | 'id':'none/none/2023-06' | 'id':'none/none/2023-07'
      standing does not follow     | report        | 'breached':8             | 'breached':9
      not every finding is of      | report        | 'findings':              | 'unit':'u9','findings':
      is used twice                | dispensations | 'id':'d2'                | 'id':'d1'
      is used twice                | decisions     | booklet                  | ten-day-scope
      """;

  private static final String SURVEY =
      "{'type':'survey','id':'e1','occurredOn':'2023-04-08','recordedAt':'2023-04-08T01:30:00Z',"
          + "'recordedBy':'o07','valid':3,'positive':2,'levels':[2,1]}";

  private static final Map<String, Sample> SAMPLES =
      Map.of(
          "survey",
          new Sample(
              SURVEY, SchemaFiles.RECORD, line -> Json.lines().read(RecordFormat.LINE, line)),
          "organisation",
          Sample.of(PinganJson.organisation(), Organisations.full(), SchemaFiles.ORGANISATION),
          "plan",
          Sample.of(PinganJson.plan(), Plans.full(), SchemaFiles.PLAN),
          "report",
          Sample.of(PinganJson.report(), Reports.full(), SchemaFiles.REPORT),
          "dispensations",
          Sample.of(
              PinganJson.dispensations(), Overlays.dispensations(), SchemaFiles.DISPENSATIONS),
          "decisions",
          Sample.of(PinganJson.decisions(), Overlays.decisions(), SchemaFiles.DECISIONS));

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = EXAMPLES)
  void theSchemaAllowsWhatTheReaderRefuses(String words, String name, String from, String to) {
    Sample sample = SAMPLES.get(name);
    String harmed = quoted(sample.json).replaceFirst(Pattern.quote(from), to);
    assertThat(harmed).isNotEqualTo(quoted(sample.json));
    String json = harmed.replace('\'', '"');
    assertThat(SchemaFiles.errors(sample.schema, json)).isEmpty();
    assertThatThrownBy(() -> sample.reader.accept(json))
        .isInstanceOfSatisfying(
            ReadProblem.class, problem -> assertThat(BeyondSchema.covers(problem)).isTrue())
        .hasMessageContaining(words);
  }

  @Test
  void everyLineHasAnExample() {
    Set<String> without = new TreeSet<>(BeyondSchema.words());
    EXAMPLES
        .lines()
        .map(line -> line.substring(0, line.indexOf('|')).strip())
        .forEach(words -> without.removeIf(listed -> listed.contains(words)));
    assertThat(without).isEmpty();
  }

  private static String quoted(String json) {
    return json.replace('"', '\'');
  }

  /** A document that is read, its schema and its reader. */
  private record Sample(String json, Schema schema, Consumer<String> reader) {
    static <T> Sample of(PinganJson<T> documents, T value, Schema schema) {
      return new Sample(documents.write(value), schema, documents::read);
    }
  }
}
