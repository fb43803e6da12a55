package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.jackson.LedgerReader.Count;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.format.Records;
import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerReaderTest {
  private static final String HEADER = "{\"schema\":\"pingan-record/1\"}\n";

  private final List<RejectedLine> rejected = new ArrayList<>();
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final LedgerReader reader = LedgerReader.of(rejected::add).withRejectsTo(raw);

  @Test
  void readsWhatTheWriterWrites() {
    List<LedgerRecord> records = List.copyOf(Records.byLine().values());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LedgerWriter.of(file).writeAll(records);
    assertThat(file.toString(UTF_8)).startsWith(HEADER + "{\"type\":\"act\",").endsWith("}\n");
    assertThat(file.toString(UTF_8).lines()).hasSize(1 + records.size());
    assertThat(readLedger(file.toByteArray())).isEqualTo(Ledger.of(records));
    assertThat(rejected).isEmpty();
  }

  @Test
  void takesFilesAsTheyCome() {
    String file =
        "\ufeff"
            + HEADER.replace("\n", "\r\n")
            + "\r\n"
            + survey("e1")
            + "\r\n \t\n\n"
            + survey("e2");
    assertThat(ids(file)).containsExactly("e1", "e2");
    assertThat(ids("\ufeff" + survey("e1") + "\n")).containsExactly("e1");
    assertThat(ids("\n\n" + survey("e1"))).containsExactly("e1");
    assertThat(ids("")).isEmpty();
    assertThat(ids("\ufeff")).isEmpty();
    assertThat(ids(HEADER)).isEmpty();
    assertThat(rejected).isEmpty();
  }

  @Test
  void takesFilesThatWereJoined() {
    String file = HEADER + survey("e1") + "\n" + HEADER + "\ufeff" + survey("e2") + "\n";
    assertThat(ids(file)).containsExactly("e1", "e2");
    assertThat(rejected).isEmpty();
  }

  @Test
  void goesOnAfterABadLineAndKeepsItsBytes() {
    String bad = survey("e2").replace("\"valid\":1", "\"valid\":1,\"remark\":\"x\"");
    assertThat(ids(HEADER + survey("e1") + "\n\n" + bad + "\r\n" + survey("e3") + "\n"))
        .containsExactly("e1", "e3");
    RejectedLine line = rejected.get(0);
    assertThat(line.line()).isEqualTo(4);
    assertThat(line.place().column()).isEqualTo(bad.indexOf("\"remark\"") + 1);
    assertThat(line.place().pointer()).isEqualTo("/remark");
    assertThat(line.reason()).isEqualTo(Reason.UNKNOWN_FIELD);
    assertThat(line.choices()).contains("valid", "positive");
    assertThat(line)
        .hasToString(
            "/remark (line 4, column %d): unknown field \"remark\"; leave it out, or use one of %s"
                .formatted(line.place().column(), line.choices()));
    assertThat(raw.toString(UTF_8)).isEqualTo(bad + "\r\n");
  }

  @Test
  void countsWhatItRead() {
    Count count =
        reader.read(stream((HEADER + survey("e1") + "\nx\n{}\n").getBytes(UTF_8)), r -> {});
    assertThat(count).isEqualTo(new Count(1, 2));
  }

  @Test
  void saysThatALastLineMayHaveBeenCutOff() {
    String file = survey("e1") + "\n" + survey("e2");
    assertThat(ids(file.substring(0, file.length() - 20))).containsExactly("e1");
    assertThat(rejected.get(0).reason()).isEqualTo(Reason.NOT_JSON);
    assertThat(rejected.get(0).mend()).contains("cut off");
    ids(survey("e2").substring(0, 30) + "\n" + survey("e1"));
    assertThat(rejected.get(1).mend()).isEqualTo("complete it");
    byte[] line = survey("来").getBytes(UTF_8);
    ids(Arrays.copyOf(line, survey("来").indexOf("来") + 2));
    assertThat(rejected.get(2).what()).isEqualTo("the text ends inside a character");
    assertThat(rejected.get(2).mend()).contains("cut off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'valid':01,", "'valid':NaN,", "'valid':1,,", "'valid':1, // 一", "'来':1,"})
  void aLastLineThatIsWrongWasNotCutOff(String wrong) {
    String line = survey("e1").replace("\"valid\":1,", wrong.replace('\'', '"'));
    ids(line.getBytes(Charset.forName("GBK")));
    ids(survey("e1") + "x");
    assertThat(rejected).hasSize(2);
    assertThat(rejected).extracting(RejectedLine::mend).noneMatch(m -> m.contains("cut off"));
  }

  @Test
  void saysThatALineIsNotUtf8() {
    String line = survey("e1").replace("o07", "张三");
    byte[] file = (line + "\n" + survey("e2") + "\n").getBytes(Charset.forName("GB18030"));
    assertThat(ids(file)).containsExactly("e2");
    assertThat(rejected.get(0).reason()).isEqualTo(Reason.BAD_TEXT);
    assertThat(rejected.get(0).mend()).isEqualTo("save it as UTF-8");
    assertThat(raw.toByteArray()).startsWith(line.substring(0, 20).getBytes(UTF_8));
  }

  @Test
  void goesOnAfterALineOfNoKnownEncoding() {
    assertThat(ids(survey("e1") + "\n\u0000x\u0000\u0000\n" + survey("e2")))
        .containsExactly("e1", "e2");
    assertThat(rejected).extracting(RejectedLine::reason).containsExactly(Reason.BAD_TEXT);
    assertThat(rejected.get(0).line()).isEqualTo(2);
    assertThat(raw.toString(UTF_8)).isEqualTo("\u0000x\u0000\u0000\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 20, 1 << 21, (1 << 22) + 12_345})
  void skipsALineThatIsTooLongWhole(int length) {
    String tooLong = "x".repeat(length + 1);
    String file = survey("e1") + "\n" + tooLong + "\n" + survey("e2") + "\n" + tooLong;
    assertThat(ids(file)).containsExactly("e1", "e2");
    assertThat(rejected).extracting(RejectedLine::reason).containsOnly(Reason.TOO_LARGE);
    assertThat(rejected).extracting(RejectedLine::line).containsExactly(2L, 4L);
    assertThat(raw.toString(UTF_8)).isEqualTo(tooLong + "\n" + tooLong + "\n");
  }

  @Test
  void readsALineThatIsJustNotTooLong() {
    String padded = survey("e1") + " ".repeat((1 << 20) - survey("e1").length());
    assertThat(ids(padded + "\n" + padded)).containsExactly("e1", "e1");
  }

  @Test
  void refusesACompressedFileWhole() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
      gzip.write((HEADER + survey("e1")).getBytes(UTF_8));
    }
    assertThatThrownBy(() -> ids(file.toByteArray()))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining("compressed with gzip; decompress it first");
    assertThatThrownBy(() -> ids((HEADER + survey("e1") + "\n").getBytes(UTF_16LE)))
        .hasMessageContaining("this is UTF-16");
    assertThatThrownBy(() -> ids(("\ufeff" + survey("e1")).getBytes(UTF_16LE)))
        .hasMessageContaining("this is UTF-16 or UTF-32, not UTF-8; save it as UTF-8");
  }

  @Test
  void saysThatCarriageReturnsAloneEndNoLine() {
    assertThat(ids((HEADER + survey("e1") + "\n" + survey("e2")).replace('\n', '\r'))).isEmpty();
    assertThat(rejected.get(0).mend())
        .isEqualTo("end each line with LF or CRLF, not with CR alone");
    String within = "x\n" + survey("e1").replace(",", ",\r").replace(":1", ":a") + "\r\n";
    assertThat(ids(within + "x\n")).isEmpty();
    assertThat(rejected).extracting(RejectedLine::line).containsExactly(1L, 1L, 2L, 3L);
  }

  @Test
  void stopsWhenTooManyAreRejected() {
    byte[] file = ("x\ny\nz\n" + survey("e1")).getBytes(UTF_8);
    assertThat(reader.withRejectedAtMost(3).readLedger(stream(file)).records()).hasSize(1);
    assertThatThrownBy(() -> reader.withRejectedAtMost(2).readLedger(stream(file)))
        .isInstanceOfSatisfying(
            ReadProblem.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(Reason.TOO_MANY_REJECTED);
              assertThat(problem.place().line()).isEqualTo(3);
            })
        .hasMessageContaining("the 2 allowed");
    assertThat(rejected).hasSize(6);
    assertThatThrownBy(() -> reader.withRejectedAtMost(-1)).hasMessageContaining("not -1");
  }

  @Test
  void aStreamThatFailsIsNoBadLine() throws IOException {
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    assertThatThrownBy(() -> reader.readLedger(failing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("reading ended in line 1")
        .hasMessageContaining("closed");
  }

  @Test
  void saysInWhichLineACompressedFileBreaksOff() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(file, true)) {
      gzip.write((survey("e1") + "\n").getBytes(UTF_8));
      gzip.flush();
      gzip.write((survey("e2") + "\n").getBytes(UTF_8));
      gzip.flush();
    }
    byte[] cut = Arrays.copyOf(file.toByteArray(), file.size() - 20);
    GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(cut));
    List<LedgerRecord> read = new ArrayList<>();
    assertThatThrownBy(() -> reader.read(gzip, read::add))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("reading ended in line 2");
    assertThat(read).hasSize(1);
  }

  private List<String> ids(String file) {
    return ids(file.getBytes(UTF_8));
  }

  private List<String> ids(byte[] file) {
    return readLedger(file).records().stream().map(LedgerRecord::id).map(Id::value).toList();
  }

  private Ledger readLedger(byte[] file) {
    return reader.readLedger(stream(file));
  }

  /** One that gives a few bytes at a time, as networks do. */
  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file) {
      @Override
      public synchronized int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(length, file.length < 4096 ? 7 : 60_001));
      }
    };
  }

  private static String survey(String id) {
    return ("{'type':'survey','id':'"
            + id
            + "','occurredOn':'2023-04-08',"
            + "'recordedAt':'2023-04-08T01:30:00Z','recordedBy':'o07','valid':1,'positive':1}")
        .replace('\'', '"');
  }
}
