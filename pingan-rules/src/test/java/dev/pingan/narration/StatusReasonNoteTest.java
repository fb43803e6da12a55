package dev.pingan.narration;

import static dev.pingan.narration.Findings.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of each status, each reason and each note, and how it is told in both languages. */
class StatusReasonNoteTest {
  private static final List<Row> ROWS = Row.read("each.txt");

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void told(Row row) {
    assertThat(tell(row, Locale.CHINESE)).isEqualTo(row.chinese());
    assertThat(tell(row, Locale.ENGLISH)).isEqualTo(row.english());
  }

  static Stream<Row> rows() {
    return ROWS.stream();
  }

  /** A new constant of the model wants its row. */
  @Test
  void noneIsLeftOut() {
    assertThat(ROWS.stream().map(Row::what))
        .containsExactlyElementsOf(
            Stream.of(
                    Stream.of(Status.values()).map(status -> "status " + Messages.key(status)),
                    Stream.of(Reason.values()).map(reason -> "reason " + reason.code()),
                    Stream.of(Note.values()).map(note -> "note " + note.code()))
                .flatMap(rows -> rows)
                .toList());
  }

  private static String tell(Row row, Locale language) {
    Voice voice = Voice.of(Duties.PLAN, People.BUREAU, language);
    return switch (row.family()) {
      case "status" -> new Telling(voice, of(status(row.code()))).head();
      case "reason" -> new Telling(voice, Shortfalls.of(reason(row.code()))).details();
      case "note" -> new Telling(voice, Shortfalls.noted(note(row.code()))).remarks();
      default -> throw new AssertionError(row.what());
    };
  }

  private static Finding of(Status status) {
    return Findings.finding(Duties.PATROL, People.WORKS, YEAR, status).build();
  }

  private static Status status(String code) {
    return Stream.of(Status.values())
        .filter(status -> Messages.key(status).equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Reason reason(String code) {
    return Stream.of(Reason.values()).filter(r -> r.code().equals(code)).findFirst().orElseThrow();
  }

  private static Note note(String code) {
    return Stream.of(Note.values()).filter(n -> n.code().equals(code)).findFirst().orElseThrow();
  }
}
