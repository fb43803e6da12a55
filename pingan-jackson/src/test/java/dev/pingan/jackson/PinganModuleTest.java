package dev.pingan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.jackson.format.Organisations;
import dev.pingan.jackson.format.Overlays;
import dev.pingan.jackson.format.Plans;
import dev.pingan.jackson.format.Records;
import dev.pingan.jackson.format.Reports;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class PinganModuleTest {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new PinganModule()).build();

  @Test
  void readsAndWritesWhatAHostHandsOver() {
    throughAndBack(Organisation.class, Organisations.full());
    throughAndBack(Plan.class, Plans.full());
    throughAndBack(Rule.class, Plans.full().rules().get(0));
    throughAndBack(ComplianceReport.class, Reports.full());
    throughAndBack(Finding.class, Reports.full().findings().get(0));
    Overlays.dispensations().forEach(one -> throughAndBack(Dispensation.class, one));
    Overlays.decisions().forEach(one -> throughAndBack(Decision.class, one));
    for (LedgerRecord record : Records.byLine().values()) {
      throughAndBack(LedgerRecord.class, record);
      if (record instanceof Entry entry) {
        throughAndBack(Entry.class, entry);
      } else {
        throughAndBack(Amendment.class, (Amendment) record);
      }
    }
  }

  @Test
  void writesTheSameAsTheFrontDoor() {
    assertThat(mapper.writeValueAsString(Reports.full()))
        .isEqualTo(PinganJson.report().write(Reports.full()));
  }

  @Test
  void bindsInsideWhatIsTheHostsOwn() {
    Upload upload = new Upload("r1", List.copyOf(Records.byLine().values()));
    String json = mapper.writeValueAsString(upload);
    assertThat(mapper.readValue(json, Upload.class)).isEqualTo(upload);
    assertThat(mapper.readValue("[]", new TypeReference<List<Entry>>() {})).isEmpty();
    assertThatThrownBy(() -> mapper.readValue(json.replaceFirst("\"by\"", "\"bye\""), Upload.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageStartingWith("/records/0/bye (line 1, column ");
  }

  @Test
  void isFoundByItself() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.writeValueAsString(Organisations.full())).startsWith("{\"schema\":");
  }

  private <T> void throughAndBack(Class<T> type, T value) {
    assertThat(mapper.readValue(mapper.writeValueAsString(value), type)).isEqualTo(value);
    assertThat(mapper.treeToValue(mapper.valueToTree(value), type)).isEqualTo(value);
  }

  record Upload(String from, List<LedgerRecord> records) {}
}
