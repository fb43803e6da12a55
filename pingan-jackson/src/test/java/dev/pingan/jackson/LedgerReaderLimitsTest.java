package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pingan.jackson.LedgerReader.Count;
import dev.pingan.jackson.LedgerReader.RejectedLine;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that are odd, hostile or very long: each is one rejected line, and its neighbours stay. */
class LedgerReaderLimitsTest {
  private static final String GOOD =
      "{'type':'act','id':'e1','occurredOn':'2023-04-08','recordedAt':'2023-04-08T01:30:00Z',"
          + "'recordedBy':'o07','kind':'banner','by':['bureau'],'place':'office','items':2}";
  private static final long GIGABYTE = 1L << 30;
  private static final long SAMPLE_EACH = 1L << 26;
  private static final long MOST_BYTES = 8L << 20;

  private final List<RejectedLine> rejected = new ArrayList<>();
  private final List<LedgerRecord> read = new ArrayList<>();
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();

  static Stream<Arguments> bad() {
    return Stream.of(
        arguments(GOOD.replace("'by'", "'kind':'banner','by'"), "duplicate-field", "/kind"),
        arguments(GOOD.replace("'by'", "'type':'act','by'"), "duplicate-field", "/type"),
        arguments(GOOD.replace("2}", "2,'items':2}"), "duplicate-field", "/items"),
        arguments(GOOD.replace(":2}", ":'2'}"), "wrong-type", "/items"),
        arguments(GOOD.replace(":2}", ":2.0}"), "wrong-type", "/items"),
        arguments(GOOD.replace(":2}", ":2e0}"), "wrong-type", "/items"),
        arguments(GOOD.replace("'e1'", "1"), "wrong-type", "/id"),
        arguments(GOOD.replace(":2}", ":02}"), "not-json", "/items"),
        arguments(GOOD.replace(":2}", ":99999999999}"), "out-of-range", "/items"),
        arguments(GOOD.replace(":2}", ":" + "9".repeat(500) + "}"), "too-large", "/items"),
        arguments(GOOD.replace("'office'", "[".repeat(50_000)), "wrong-type", "/place"),
        arguments(
            GOOD.replace("{'type':'act'", "{'x':" + "[".repeat(50_000)),
            "too-large",
            "/x" + "/0".repeat(63)),
        arguments("[".repeat(100_000) + "]".repeat(100_000), "wrong-type", ""),
        arguments(GOOD.replace("{", "{'@class':'java.lang.Runtime',"), "unknown-field", "/@class"),
        arguments(GOOD.replace("'act'", "'java.lang.Runtime'"), "unknown-type", "/type"),
        arguments(GOOD.replace("'e1'", "'" + "e".repeat(9_000) + "'"), "too-large", "/id"),
        // such a name is not held: the pointer names the object
        arguments(GOOD.replace("'items'", "'" + "i".repeat(300) + "'"), "too-large", ""),
        arguments(GOOD.replace("{", "{'x':{'" + "i".repeat(300) + "':1},"), "too-large", "/x"),
        arguments(GOOD + GOOD, "trailing-content", ""),
        arguments(GOOD.replace("'", ""), "not-json", ""));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aBadLineIsOneRejectedLine(String line, String reason, String pointer) {
    read(stream(GOOD + "\n" + line + "\n" + GOOD + "\n"));
    assertThat(read).hasSize(2);
    assertThat(rejected).hasSize(1);
    assertThat(rejected.get(0).reason().code()).isEqualTo(reason);
    assertThat(rejected.get(0).place().line()).isEqualTo(2);
    assertThat(rejected.get(0).place().pointer()).isEqualTo(pointer);
    assertThat(rejected.get(0).mend()).isNotBlank();
    assertThat(raw.toString(UTF_8)).isEqualTo(quoted(line) + "\n");
  }

  @Test
  void whatIsTooLargeIsToldWhereItStands() {
    String digits = "9".repeat(500);
    String name = "'" + "i".repeat(300) + "'";
    String id = "'" + "e".repeat(9_000) + "'";
    read(
        stream(
            GOOD.replace("2}", digits + "}")
                + "\n"
                + GOOD.replace("'items'", name)
                + "\n"
                + GOOD.replace("'e1'", id)
                + "\n"));
    assertThat(rejected)
        .extracting(line -> line.place().column())
        .containsExactly(
            1L + GOOD.indexOf("'items'"),
            1L + GOOD.indexOf("'items'") + name.length(),
            1L + GOOD.indexOf("'e1'"));
  }

  @Test
  void kindsAreOpenAndShapesAreNot() {
    read(
        stream(
            GOOD.replace("banner", "fire-drill") + "\n" + GOOD.replace("'act'", "'drill'") + "\n"));
    assertThat(read).hasSize(1);
    assertThat(Kind.known(Shape.ACT)).doesNotContain(Kind.of(Shape.ACT, "fire-drill"));
    assertThat(rejected.get(0).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
    assertThat(rejected.get(0).choices())
        .contains("replace", "void")
        .containsAll(Arrays.stream(Shape.values()).map(Shape::code).toList());
  }

  @Test
  void aCompressedFileIsReadThroughTheJdk() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
      gzip.write(quoted(GOOD + "\n").getBytes(UTF_8));
    }
    read(new GZIPInputStream(new ByteArrayInputStream(file.toByteArray())));
    assertThat(read).hasSize(1);
    assertThat(rejected).isEmpty();
  }

  @Test
  void aLineOfAGigabyteTakesNoMoreMemoryThanAnother(TestReporter reporter) {
    Counting rejects = new Counting();
    Endless line = new Endless();
    InputStream file =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(stream(GOOD + "\n"), line, stream("\n" + GOOD + "\n"))));
    Count count = LedgerReader.of(rejected::add).withRejectsTo(rejects).read(file, read::add);
    reporter.publishEntry("bytes grown", Long.toString(line.most - line.first));
    assertThat(count).isEqualTo(new Count(2, 1));
    assertThat(rejected.get(0).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejected.get(0).line()).isEqualTo(2);
    assertThat(rejects.bytes).isEqualTo(GIGABYTE + 1);
    assertThat(line.most - line.first).isLessThan(MOST_BYTES);
  }

  private void read(InputStream file) {
    LedgerReader.of(rejected::add).withRejectsTo(raw).read(file, read::add);
  }

  private static InputStream stream(String file) {
    return new ByteArrayInputStream(quoted(file).getBytes(UTF_8));
  }

  private static String quoted(String line) {
    return line.replace('\'', '"');
  }

  /** A gigabyte without a line end, which looks at the memory as it is read. */
  private static final class Endless extends InputStream {
    private long left = GIGABYTE;
    private long sampled = GIGABYTE;
    private long first;
    private long most;

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(length, left);
      Arrays.fill(into, offset, offset + given, (byte) 'x');
      left -= given;
      if (sampled - left >= SAMPLE_EACH) {
        sample();
      }
      return given;
    }

    private void sample() {
      Runtime memory = Runtime.getRuntime();
      System.gc();
      long used = memory.totalMemory() - memory.freeMemory();
      first = first == 0 ? used : first;
      most = Math.max(most, used);
      sampled = left;
    }
  }

  /** How many bytes came. */
  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }
}
