package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Records.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pingan.jackson.driver.Json;
import dev.pingan.jackson.problem.ReadProblem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row: a line, why it is refused, where, and words that its message must have. */
class RecordProblemsTest {
  private static final String BANNER = "'kind':'banner','by':['unit:u03'],'place':'office'";
  private static final String NAMES =
      "Zhang San of East Village, who complained about his neighbour";

  static Stream<Arguments> rows() {
    return Stream.of(
        // fields
        row(line("act", BANNER + ",'note':'x'"), "unknown-field", "/note", "[type, id, occurredOn"),
        row(line("act", BANNER + ",'items':2,'items':2"), "duplicate-field", "/items", "twice"),
        row(
            line("visit", "'unit':'u03'"),
            "missing-field",
            "",
            "[household, tasks, membersReached]"),
        row(line("act", "'kind':'banner','place':'office'"), "missing-field", "", "add [by]"),
        row(
            "{'type':'void'}",
            "missing-field",
            "",
            "[id, recordedAt, recordedBy, original, reason]"),
        row(line("act", BANNER + ",'about':null"), "null-value", "/about", "leave it out"),
        row(line("survey", "'valid':'10','positive':9"), "wrong-type", "/valid", "a whole number"),
        row(
            line("nil-report", "'by':'bureau','through':'2023-04-08'"),
            "wrong-type",
            "/by",
            "array"),
        // types, kinds and codes
        row(
            line("party", "'by':['bureau']"),
            "unknown-type",
            "/type",
            "[act, measure, visit, shift"),
        row(line("incident", "'target':'z9'"), "unknown-code", "/target", "[z1, z2, z3, z4"),
        row(
            line("step", "'caseId':'c1','kind':'verified','outcome':'maybe'"),
            "unknown-code",
            "/outcome",
            "[solved, unsolved, unsolvable, dissatisfied, true, untrue]"),
        row(line("act", "'kind':'','by':['bureau']"), "invalid", "/kind", "a kind is a code"),
        // values
        row(line("act", "'kind':'x','by':['u03']"), "invalid", "/by/0", "unit:<id>, not \"u03\""),
        row(line("act", "'kind':'x','by':['unit:']"), "invalid", "/by/0", "an id is 1 to 200"),
        row(
            line("act", "'kind':'x','by':['bureau','bureau']"),
            "duplicate-element",
            "/by/1",
            "given before"),
        row(line("act", BANNER + ",'items':0"), "out-of-range", "/items", "at least 1"),
        row(
            line("visit", "'unit':'u','household':'h','tasks':[],'membersReached':4096"),
            "out-of-range",
            "/membersReached",
            "from 0 to 4095"),
        row(
            line("act", BANNER).replace("2023-04-08'", "2023-02-30'"),
            "bad-date",
            "/occurredOn",
            ""),
        row(line("act", BANNER).replace("30:00Z", "30:00"), "bad-instant", "/recordedAt", "offset"),
        row(line("act", BANNER).replace("'e1'", "' e1'"), "invalid", "/id", "without blanks"),
        // what the model refuses
        row(
            line("act", "'kind':'banner','by':['bureau']"),
            "invalid",
            "",
            "needs the field \"place\""),
        row(line("act", "'kind':'x','by':[]"), "invalid", "", "is by somebody"),
        row(line("act", "'kind':'mobilisation','by':['bureau']"), "invalid", "", "unit:<id>"),
        row(line("case", "'caseId':'c','kind':'dispute'"), "invalid", "", "the field \"unit\""),
        row(
            line("case", "'caseId':'c','kind':'dispute','unit':'u','signed':true"),
            "invalid",
            "",
            "has no field \"signed\"; leave it out"),
        row(
            line("case", "'caseId':'c','kind':'misconduct','code':'m10'"),
            "invalid",
            "",
            "m1 to m9"),
        row(line("incident", "'target':'z2','unit':'u03'"), "invalid", "", "carries no unit"),
        row(
            line("incident", "'target':'z1','grade':'major'"),
            "invalid",
            "",
            "only z7 has a grade"),
        row(line("survey", "'valid':10,'positive':11"), "invalid", "", "0 to valid (10), not 11"),
        row(line("survey", "'valid':10,'positive':9,'levels':[1]"), "invalid", "", "not to 1"),
        row(line("shift", "'officers':[]"), "invalid", "", "a lead or an officer on duty"),
        row(
            line("act", BANNER).replace("'o07'", "' '"),
            "invalid",
            "/recordedBy",
            "an id is 1 to 200"),
        row(line("act", BANNER).replace("2023-04-08'", "0000-04-08'"), "invalid", "", "years 1 to"),
        row(
            "{'type':'replace','id':'a1','recordedAt':'2023-04-08T01:30:00Z','recordedBy':'o07',"
                + "'original':'e1','entry':{'type':'void','occurredOn':'2023-04-08'},'reason':'r'}",
            "unknown-type",
            "/entry/type",
            "[act, measure, visit"),
        // the text itself
        row(line("survey", "'valid':1"), "missing-field", "", "add [positive]"),
        row("{'type':'survey','id':'e1','occ", "not-json", "/id", "ends inside a value"),
        row("{'x':" + "[".repeat(100), "too-large", "/x" + "/0".repeat(63), "depth"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhyAndWhereAndHowToMend(String line, String reason, String pointer, String words) {
    ReadProblem problem = problemOf(line);
    assertThat(problem.reason().code()).isEqualTo(reason);
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    assertThat(problem)
        .hasMessageContaining(words)
        .message()
        .doesNotContain("Immutable", "dev.pingan", "java.", "jackson", "Builder");
  }

  @Test
  void theMendOfTheModelIsTheOnlyOne() {
    ReadProblem problem =
        problemOf(line("case", "'caseId':'c','kind':'dispute','unit':'u','signed':true"));
    assertThat(problem.what()).isEqualTo("case/dispute has no field \"signed\"");
    assertThat(problem.mend()).isEqualTo("leave it out");
    assertThat(problemOf(line("act", BANNER).replace("'o07'", "' '")).mend()).isNotBlank();
  }

  static Stream<String> tellingTooMuch() {
    return Stream.of(
        line("act", BANNER + ",'" + NAMES + "':1"),
        line("act", BANNER).replace("'e1'", "'" + NAMES.repeat(10) + "'"),
        line("act", "'kind':'x','by':['" + NAMES + "']"),
        line("case", "'caseId':'c','kind':'misconduct','code':'" + NAMES + "'"),
        line("act", BANNER).replace("'office'", "'" + NAMES + "'"),
        line(NAMES, BANNER),
        line("act", BANNER).replace("2023-04-08'", NAMES + "'"));
  }

  @ParameterizedTest
  @MethodSource("tellingTooMuch")
  void quotesNoMoreThanAFewCharacters(String line) {
    assertThat(problemOf(line).what())
        .doesNotContain("neighbour")
        .doesNotContain("complained about");
  }

  private static ReadProblem problemOf(String line) {
    return catchThrowableOfType(
        ReadProblem.class, () -> Json.lines().read(RecordFormat.ANY, line.replace('\'', '"')));
  }

  private static Arguments row(String line, String reason, String pointer, String words) {
    return arguments(line, reason, pointer, words);
  }
}
