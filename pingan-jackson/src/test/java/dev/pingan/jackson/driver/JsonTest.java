package dev.pingan.jackson.driver;

import static dev.pingan.jackson.table.Scalars.TEXT;
import static dev.pingan.jackson.table.Scalars.WHOLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import dev.pingan.jackson.table.Codec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Codec<List<String>> TEXTS = Codec.listOf(TEXT);

  @Test
  void writesAComposedEntryAsOneFlatObjectInTheOrderOfItsTables() {
    Toy.Content act =
        new Toy.Act(
            Toy.Topic.LAW_LESSON, Set.of(new Toy.UnitId("u2"), new Toy.UnitId("u1")), 2, false);
    assertThat(line(entry(act)))
        .isEqualTo(
            "{\"type\":\"act\",\"id\":\"e1\",\"occurredOn\":\"2023-04-01\","
                + "\"recordedAt\":\"2023-04-01T00:00:00Z\",\"recordedBy\":\"u1\","
                + "\"kind\":\"law-lesson\",\"by\":[\"u1\",\"u2\"],\"items\":2}");
  }

  @Test
  void writesTheSameContentInsideAReplacement() {
    Toy.Content survey =
        new Toy.Survey(Optional.of(List.of()), new Toy.All(List.of(new Toy.All(List.of()))));
    Toy.Line replace = new Toy.Replace("e1", LocalDate.of(2023, 4, 1), survey, "typing-error");
    assertThat(line(replace))
        .isEqualTo(
            "{\"type\":\"replace\",\"original\":\"e1\",\"entry\":{\"type\":\"survey\","
                + "\"occurredOn\":\"2023-04-01\",\"levels\":[],\"need\":{\"type\":\"all\","
                + "\"of\":[{\"type\":\"all\",\"of\":[]}]}},\"reason\":\"typing-error\"}");
  }

  @Test
  void leavesOutWhatIsEmptyOrTheDefault() {
    assertThat(line(entry(new Toy.Act(Toy.Topic.BOOKLET, Set.of(), 1, false))))
        .endsWith("\"recordedBy\":\"u1\",\"kind\":\"booklet\"}");
    Toy.Content visit =
        Toy.Visit.of(new Toy.UnitId("u1"), List.of(), OptionalInt.empty(), Optional.empty());
    assertThat(line(entry(visit))).endsWith("\"unit\":\"u1\"}");
  }

  @Test
  void writesPlainUtf8() {
    String text = "标语 / \uD83D\uDE00 \u2028";
    assertThat(new String(Json.lines().write(TEXT, text), UTF_8)).isEqualTo('"' + text + '"');
    assertThat(new String(Json.lines().write(TEXT, "\u001b\u007f\""), UTF_8))
        .isEqualTo("\"\\u001B\u007f\\\"\"");
    assertThatThrownBy(() -> Json.lines().write(TEXT, "\ud800"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesStreamsOpen() throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (OutputStream stream = new Guarded(to)) {
      Json.documents().write(TEXT, "a", stream);
      stream.write('\n');
      Json.documents().write(TEXT, "b", stream);
    }
    assertThat(to.toString(UTF_8)).isEqualTo("\"a\"\n\"b\"");
  }

  @Test
  void countsLinesFromTheOneItIsTold() {
    byte[] bytes = "[]\n{\"type\":\"void\",\"x\":1}\n".getBytes(UTF_8);
    ReadProblem problem =
        problem(
            () ->
                Json.lines()
                    .readLine(ToyTables.LINE, new Line(bytes, 3, bytes.length - 3, 2, false)));
    assertThat(problem.getMessage()).startsWith("/x (line 2, column 16): unknown field \"x\"; ");
    for (byte one : "{\"".getBytes(UTF_8)) {
      Line seventh = new Line(new byte[] {one}, 0, 1, 7, false);
      assertThat(problem(() -> Json.lines().readLine(TEXT, seventh)).place().line()).isEqualTo(7);
    }
  }

  @Test
  void countsTheLinesOfADocument() {
    ReadProblem problem = problem(() -> Json.documents().read(TEXTS, "[\n  \"a\",\n  7]"));
    assertThat(problem.place()).isEqualTo(new ReadProblem.Place(3, 3, "/1"));
  }

  @Test
  void refusesAnythingButUnicode() {
    byte[][] broken = {
      bytes(0xFF, '"'),
      bytes(0xC3, '"'),
      bytes(0xC0, 0xB4, 0xC0, 0xB6, '"'), // 来蓝 in GBK, and 46 in overlong forms
      bytes(0xC0, 0xAF, '"'),
      bytes(0xE0, 0x80, 0xAF, '"'),
      bytes(0xF0, 0x80, 0x80, 0xAF, '"'),
      bytes(0xED, 0xA0, 0x80, '"'), // half of a surrogate pair
      bytes(0xF4, 0x90, 0x80, 0x80, '"'),
      bytes(0xF5, 0x80, 0x80, 0x80, '"')
    };
    for (byte[] bytes : broken) {
      InputStream stream = new ByteArrayInputStream(bytes);
      for (ReadProblem problem :
          List.of(
              problem(() -> Json.lines().read(TEXT, bytes)),
              problem(() -> Json.documents().read(TEXT, stream)))) {
        assertThat(problem.reason()).isEqualTo(Reason.BAD_TEXT);
        assertThat(problem.mend()).isEqualTo("save it as UTF-8");
        assertThat(problem.place()).isEqualTo(new ReadProblem.Place(2, 4, ""));
      }
    }
  }

  @Test
  void aTextThatEndsInsideACharacterIsToBeCompleted() {
    ReadProblem problem = problem(() -> Json.lines().read(TEXT, bytes(0xE6, 0x9D)));
    assertThat(problem.reason()).isEqualTo(Reason.NOT_JSON);
    assertThat(problem.getMessage()).endsWith("the text ends inside a character; complete it");
  }

  /** Found by a fuzzer: Jackson told these as a failing stream, and one line ended a whole file. */
  @Test
  void refusesTwoAndFourBytesACharacterInAnyOrder() {
    byte[][] wide = {
      {0, 0, (byte) 0xFF, (byte) 0xFE, 0, 0, '1', 0},
      {(byte) 0xFE, (byte) 0xFF, 0, 0, 0, '1', 0, 0},
      {0, '1', 0, 0},
      {0, 0, '1', 0},
      {'1', 0},
      {0, '1'},
      {0, 0, 0x7F, 0x7F, 0, 0, 0, 0}
    };
    for (byte[] bytes : wide) {
      Line third = new Line(bytes, 0, bytes.length, 3, true);
      ReadProblem of = problem(() -> Json.lines().readLine(WHOLE, third));
      assertThat(of.place()).isEqualTo(new ReadProblem.Place(3, 1, ""));
      assertThat(of.reason()).isEqualTo(Reason.BAD_TEXT);
      assertThat(of.mend()).isEqualTo("save it as UTF-8");
      InputStream stream = new ByteArrayInputStream(bytes);
      assertThat(problem(() -> Json.documents().read(WHOLE, stream)))
          .hasMessageContaining("this is UTF-16 or UTF-32, not UTF-8; save it as UTF-8");
    }
  }

  @Test
  void passesAByteOrderMarkOver() {
    assertThat(Json.documents().read(TEXT, "\uFEFF\"a\"".getBytes(UTF_8))).isEqualTo("a");
    assertThat(Json.documents().read(TEXT, "\uFEFF\"a\"")).isEqualTo("a");
  }

  @Test
  void aColumnIsACharacterInBytesAndInTextAlike() {
    String json = "[\"来\", \"😀\",\n \"蓝\", \"é\", \"😀\", 7, \"x\"]";
    ReadProblem.Place place = new ReadProblem.Place(2, 17, "/5");
    assertThat(problem(() -> Json.documents().read(TEXTS, json)).place()).isEqualTo(place);
    assertThat(problem(() -> Json.documents().read(TEXTS, json.getBytes(UTF_8))).place())
        .isEqualTo(place);
    assertThat(problem(() -> Json.documents().read(TEXTS, "\uFEFF" + json)).place())
        .isEqualTo(place);
  }

  @Test
  void aLineIsItsOwnNumberWhateverStandsInIt() {
    byte[] bytes = "[\"来\",\r\"b\",\r7]\r".getBytes(UTF_8);
    Line fifth = new Line(bytes, 0, bytes.length, 5, false);
    assertThat(problem(() -> Json.lines().readLine(TEXTS, fifth)).place())
        .isEqualTo(new ReadProblem.Place(5, 12, "/2"));
  }

  @Test
  void limitsTheLengthOfALine() {
    String spaces = " ".repeat(1 << 20) + "1";
    assertThat(problem(() -> Json.lines().read(WHOLE, spaces)).reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(problem(() -> Json.lines().read(WHOLE, spaces.getBytes(UTF_8))).reason())
        .isEqualTo(Reason.TOO_LARGE);
    InputStream stream = new ByteArrayInputStream(spaces.getBytes(UTF_8));
    assertThat(problem(() -> Json.lines().read(WHOLE, stream)).reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(Json.documents().read(WHOLE, spaces)).isEqualTo(1);
  }

  @Test
  void limitsTheNumberOfValues() {
    String many = "[" + "\"\",".repeat(100_000) + "\"\"]";
    assertThat(problem(() -> Json.lines().read(TEXTS, many)).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(Json.documents().read(TEXTS, many)).hasSize(100_001);
  }

  @Test
  void passesOnThatTheTextCannotBeFetchedOrPut() throws IOException {
    InputStream from = InputStream.nullInputStream();
    from.close();
    assertThatThrownBy(() -> Json.documents().read(TEXT, from))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("closed");
    OutputStream to = OutputStream.nullOutputStream();
    to.close();
    assertThatThrownBy(() -> Json.documents().write(TEXT, "a", to))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("closed");
  }

  private static String line(Toy.Line line) {
    return new String(Json.lines().write(ToyTables.LINE, line), UTF_8);
  }

  private static Toy.Entry entry(Toy.Content content) {
    return new Toy.Entry(
        "e1",
        LocalDate.of(2023, 4, 1),
        Instant.parse("2023-04-01T00:00:00Z"),
        new Toy.UnitId("u1"),
        Optional.empty(),
        content);
  }

  /** A line, then {@code "ab} and those bytes. */
  private static byte[] bytes(int... then) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(" \r\n\"ab".getBytes(UTF_8));
    Arrays.stream(then).forEach(all::write);
    return all.toByteArray();
  }

  private static ReadProblem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
    return catchThrowableOfType(ReadProblem.class, read);
  }

  /** Fails once it was closed. */
  private static final class Guarded extends OutputStream {
    private final OutputStream to;
    private boolean closed;

    Guarded(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      if (closed) {
        throw new IOException("closed");
      }
      to.write(b);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
