package dev.pingan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.pingan.jackson.LedgerReader;
import dev.pingan.jackson.LedgerReader.Count;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.LedgerWriter;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** No line is lost, whatever the bytes: it is a record that lasts, or told and kept as a reject. */
class LedgerFuzzTest {
  @FuzzTest
  void ledger(byte[] bytes) {
    List<RejectedLine> rejected = new ArrayList<>();
    List<LedgerRecord> records = new ArrayList<>();
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    Count count;
    try {
      LedgerReader reader = LedgerReader.of(rejected::add).withRejectsTo(raw);
      count = reader.read(new ByteArrayInputStream(bytes), records::add);
    } catch (ReadProblem refusedWhole) {
      assertThat(refusedWhole.mend()).isNotBlank();
      return;
    }
    assertThat(count).isEqualTo(new Count(records.size(), rejected.size()));
    assertThat(lineEnds(raw.toByteArray())).isEqualTo(rejected.size());
    assertThat(rejected).allSatisfy(line -> assertThat(line.toString()).isNotBlank());
    assertThat(Ledger.of(records).effective().digest()).hasSize(64);
    assertThat(readAgain(records)).isEqualTo(records);
  }

  private static List<LedgerRecord> readAgain(List<LedgerRecord> records) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LedgerWriter.of(file).writeAll(records);
    List<RejectedLine> rejected = new ArrayList<>();
    Ledger again =
        LedgerReader.of(rejected::add).readLedger(new ByteArrayInputStream(file.toByteArray()));
    assertThat(rejected).isEmpty();
    return again.records();
  }

  private static int lineEnds(byte[] bytes) {
    int ends = 0;
    for (byte one : bytes) {
      ends += one == '\n' ? 1 : 0;
    }
    return ends;
  }
}
