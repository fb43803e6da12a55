package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.jackson.LedgerReader.Count;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.format.Organisations;
import dev.pingan.jackson.format.Plans;
import dev.pingan.jackson.format.Records;
import dev.pingan.jackson.format.Reports;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Bytes harmed at random: every reader reads them or says why not, in no other way, without end and
 * without losing a line.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("pingan.fuzz", 4_000);
  private static final byte[] TOKENS = "{}[]\",:\\'=+-0129eE.;\n\r\t \u0000nt".getBytes(UTF_8);

  private final Random random = new Random(20130408);
  private long inputs;

  @Test
  void documents() {
    fuzz(
        PinganJson.organisation().writeBytes(Organisations.full()),
        PinganJson.organisation()::read);
    fuzz(PinganJson.plan().writeBytes(Plans.full()), PinganJson.plan()::read);
    fuzz(PinganJson.report().writeBytes(Reports.full()), PinganJson.report()::read);
  }

  @Test
  void ledgers() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LedgerWriter.of(file).writeAll(Records.byLine().values());
    fuzz(file.toByteArray(), this::everyLineIsAccountedFor);
  }

  @Test
  void sheets() {
    for (Shape shape : Shape.values()) {
      List<Entry> rows = new ArrayList<>();
      for (LedgerRecord record : Records.byLine().values()) {
        if (record instanceof Entry entry && entry.content().shape() == shape) {
          rows.add(entry);
        }
      }
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      Sheet.of(shape).forExcel().write(rows, csv);
      fuzz(csv.toByteArray(), bytes -> Sheet.of(shape).read(new ByteArrayInputStream(bytes)));
    }
  }

  @AfterAll
  void tell(TestReporter reporter) {
    reporter.publishEntry("inputs", Long.toString(inputs));
  }

  private void everyLineIsAccountedFor(byte[] bytes) {
    List<RejectedLine> rejected = new ArrayList<>();
    Count count =
        LedgerReader.of(rejected::add).read(new ByteArrayInputStream(bytes), record -> {});
    long lines = new String(bytes, UTF_8).split("\n", -1).length;
    assertThat(count.rejected()).isEqualTo(rejected.size());
    assertThat(count.records() + count.rejected()).isBetween(lines - blanks(bytes) - 2, lines);
  }

  private static long blanks(byte[] bytes) {
    return new String(bytes, UTF_8)
        .lines()
        .filter(line -> line.isBlank() || line.contains("schema") || line.equals("\ufeff"))
        .count();
  }

  private void fuzz(byte[] good, Consumer<byte[]> reader) {
    for (int i = 0; i < INPUTS; i++) {
      byte[] bytes = harmed(good);
      inputs++;
      try {
        reader.accept(bytes);
      } catch (ReadProblem refused) {
        assertThat(refused.what()).isNotBlank();
      }
    }
  }

  /** One to four places changed, cut out, doubled or filled with what matters to a parser. */
  private byte[] harmed(byte[] good) {
    byte[] bytes = good.clone();
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = TOKENS[random.nextInt(TOKENS.length)];
        case 2 -> bytes = joined(bytes, 0, at, to, bytes.length);
        case 3 -> bytes = joined(bytes, 0, to, at, bytes.length);
        default -> bytes = random.nextInt(4) == 0 ? joined(bytes, 0, at + 1, 0, 0) : bytes;
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int from, int to, int thenFrom, int thenTo) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, from, to - from);
    all.write(bytes, thenFrom, thenTo - thenFrom);
    return all.size() == 0 ? bytes : all.toByteArray();
  }
}
