package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.identity.Id;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.LedgerRecord;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header says what the lines after it are, wherever it stands. */
class LedgerHeadersTest {
  private static final String HEADER = "{\"schema\":\"pingan-record/1\"}\n";

  private final List<RejectedLine> rejected = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"pingan-record/2", "pingan-plan/1", "ledger"})
  void refusesAFileOfAnotherSchemaWhole(String schema) {
    String file = "\n" + HEADER.replace("pingan-record/1", schema) + survey("e1") + "\n";
    ReadProblem problem = catchThrowableOfType(ReadProblem.class, () -> ids(file));
    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.choices()).contains("pingan-record/1");
    assertThat(rejected).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# exported\n{'schema':'%s'}",
        "{'exporter':'x','schema':'%s'}",
        "{'exporter':{'schema':'pingan-record/1'},'schema':'%s','fields':7}",
        "{'schema':'pingan-record/1'}\n\n{'schema':'%s'}"
      })
  void refusesAFileOfAnotherSchemaWhereverItsHeaderStands(String start) {
    for (String schema : List.of("pingan-record/2", "pingan-plan/1", "ledger")) {
      String file = survey("e1") + "\n" + start.formatted(schema).replace('\'', '"') + "\n";
      ReadProblem problem =
          catchThrowableOfType(ReadProblem.class, () -> ids(file + survey("e2") + "\n"));
      assertThat(problem.place().pointer()).isEqualTo("/schema");
      assertThat(problem.place().line()).isEqualTo(file.lines().count());
      assertThat(problem.choices()).contains("pingan-record/1");
    }
  }

  @Test
  void aRecordHasNoSchema() {
    String told = survey("e1").replace("}", ",\"schema\":\"pingan-record/2\"}");
    assertThat(ids(told + "\n" + survey("e2"))).containsExactly("e2");
    assertThat(rejected.get(0).reason()).isEqualTo(Reason.UNKNOWN_FIELD);
  }

  @Test
  void rejectsAHeaderThatSaysMore() {
    String more = "{\"schema\":\"pingan-record/1\",\"from\":\"x\"}\n";
    String before = "{\"from\":\"x\",\"schema\":\"pingan-record/1\"}\n";
    assertThat(ids(more + survey("e1") + "\n" + before)).containsExactly("e1");
    assertThat(rejected)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.place().pointer()).isEqualTo("/from"))
        .allSatisfy(line -> assertThat(line.choices()).containsExactly("schema"));
  }

  private List<String> ids(String file) {
    return LedgerReader.of(rejected::add)
        .readLedger(new ByteArrayInputStream(file.getBytes(UTF_8)))
        .records()
        .stream()
        .map(LedgerRecord::id)
        .map(Id::value)
        .toList();
  }

  private static String survey(String id) {
    return ("{'type':'survey','id':'"
            + id
            + "','occurredOn':'2023-04-08',"
            + "'recordedAt':'2023-04-08T01:30:00Z','recordedBy':'o07','valid':1,'positive':1}")
        .replace('\'', '"');
  }
}
