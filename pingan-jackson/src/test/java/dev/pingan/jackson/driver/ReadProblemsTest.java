package dev.pingan.jackson.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pingan.jackson.problem.ReadProblem;
import dev.pingan.jackson.problem.Reason;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row: a line, why it is refused, where, and words that its message must have. */
class ReadProblemsTest {
  private static final String ENVELOPE =
      "'id':'e1','occurredOn':'2023-04-01','recordedAt':'2023-04-01T08:00:00Z','recordedBy':'u1'";

  private static final Set<Reason> OF_WHOLE_FILES =
      Set.of(Reason.NOT_CSV, Reason.NEWER_SCHEMA, Reason.TOO_MANY_REJECTED);

  static Stream<Arguments> rows() {
    return Stream.of(
        // fields
        row(
            act("'kind':'booklet','outcom':1"),
            "unknown-field",
            "/outcom",
            "[type, id, occurredOn"),
        row(
            act("'kind':'booklet','a/b~c':1"),
            "unknown-field",
            "/a~1b~0c",
            "unknown field \"a/b~c\""),
        row(
            "{'type':'act'}",
            "missing-field",
            "",
            "fields are missing; add [id, occurredOn, recordedAt, recordedBy, kind]"),
        row(
            "{}",
            "missing-field",
            "",
            "begin with type, one of [act, visit, survey, replace, void]"),
        row("{'id':'e1'}", "missing-field", "", "add [type]"),
        row(
            act("'kind':'booklet','recordedBy':'u2'"),
            "duplicate-field",
            "/recordedBy",
            "\"recordedBy\" given twice"),
        row(act("'kind':'booklet','by':['u1'],'by':['u2']"), "duplicate-field", "/by", "keep one"),
        row(act("'kind':'booklet','type':'act'"), "duplicate-field", "/type", "given twice"),
        row(
            "{" + ENVELOPE + ",'kind':'booklet','type':'act','type':'act'}",
            "duplicate-field",
            "/type",
            "given twice"),
        row(
            "{'id':'e1',%s,'kind':'booklet','type':'act'}".formatted(ENVELOPE),
            "duplicate-field",
            "/id",
            "given twice"),
        // null
        row(act("'kind':null"), "null-value", "/kind", "null is not a value here; leave it out"),
        row(act("'kind':'booklet','by':null"), "null-value", "/by", "leave it out"),
        row(act("'kind':'booklet','by':['u1',null]"), "null-value", "/by/1", "leave it out"),
        row(act("'kind':'booklet','archiveRef':null"), "null-value", "/archiveRef", "leave it out"),
        row(visit("'losses':[null]"), "null-value", "/losses/0", "leave it out"),
        row("{'type':null}", "null-value", "/type", "null is not a type (text)"),
        row("null", "null-value", "", "(top) (line 1, column 1)"),
        // kinds of value
        row(
            visit("'losses':[{'loss':'x'}]"),
            "wrong-type",
            "/losses/0/loss",
            "expected a whole number but found text"),
        row(visit("'losses':[{'loss':1.0}]"), "wrong-type", "/losses/0/loss", "digits only"),
        row(
            visit("'losses':[{'loss':1,'explained':'true'}]"),
            "wrong-type",
            "/losses/0/explained",
            "without quotes"),
        row(
            visit("'losses':{'loss':1}"),
            "wrong-type",
            "/losses",
            "expected an array but found an object"),
        row(
            visit("'losses':[1]"),
            "wrong-type",
            "/losses/0",
            "expected an object but found a whole number"),
        row(visit("'held':true"), "wrong-type", "/held", "write { ... }"),
        row(act("'kind':'booklet','by':'u1'"), "wrong-type", "/by", "even around a single value"),
        row(
            act("'kind':7"),
            "wrong-type",
            "/kind",
            "expected a topic (text) but found a whole number"),
        row("{'type':1}", "wrong-type", "/type", "double quotes"),
        row("[]", "wrong-type", "", "expected an object but found an array"),
        // codes and types
        row(
            act("'kind':'leaflet'"),
            "unknown-code",
            "/kind",
            "\"leaflet\" is not a topic; write one of [booklet, handbook, law-lesson]"),
        row("{'type':'axt'}", "unknown-type", "/type", "[act, visit, survey, replace, void]"),
        row(
            "{'type':'replace','original':'e1','reason':'r','entry':{'occurredOn':'2023-04-01','type':'void'}}",
            "unknown-type",
            "/entry/type",
            "write one of [act, visit, survey]"),
        row(
            "{'type':'survey',"
                + ENVELOPE
                + ",'need':{'type':'all','of':[{'type':'one','topic':'x'}]}}",
            "unknown-code",
            "/need/of/0/topic",
            "is not a topic"),
        // values
        row(
            visit("'held':{'from':'2023-02-30'}"),
            "bad-date",
            "/held/from",
            "a day that exists as YYYY-MM-DD"),
        row(
            visit("'held':{'from':'2023-4-1'}"),
            "bad-date",
            "/held/from",
            "\"2023-4-1\" is not a day"),
        row(visit("'held':{'from':'+12023-04-01'}"), "bad-date", "/held/from", "is not a day"),
        row(
            visit("'held':{'from':'2023-05-01','to':'2023-04-01'}"),
            "invalid",
            "/held",
            "end on 2023-04-01, before their start"),
        row(instant("2023-04-01T08:00:00"), "bad-instant", "/recordedAt", "with an offset"),
        row(instant("2023-04-01T25:00:00Z"), "bad-instant", "/recordedAt", "is not an instant"),
        row(instant("+12345-04-01T08:00:00Z"), "out-of-range", "/recordedAt", "0000 to 9999"),
        row(
            visit("'losses':[{'loss':-1}]"),
            "out-of-range",
            "/losses/0/loss",
            "-1 is out of range; give a number of at least 0"),
        row(
            visit("'losses':[{'loss':2147483648}]"),
            "out-of-range",
            "/losses/0/loss",
            "up to nine digits"),
        row(
            act("'kind':'booklet','by':['u1','u2','u1']"),
            "duplicate-element",
            "/by/2",
            "given before"),
        row(act("'kind':'booklet','by':[' ']"), "invalid", "/by/0", "a unit id is not blank"),
        row(visit("'reached':1001"), "invalid", "", "nobody reaches 1001"),
        row(
            act("'kind':'booklet','archiveRef':'\\ud800x'"),
            "bad-text",
            "/archiveRef",
            "half a surrogate pair"),
        // the text itself
        row("", "not-json", "", "there is nothing to read"),
        row("  ", "not-json", "", "there is nothing to read"),
        row("{'type':'void'", "not-json", "/type", "the text ends inside a value; complete it"),
        row("{'type':'vo", "not-json", "/type", "the text ends"),
        row("{'type':'void',}", "not-json", "/type", "check quotes"),
        row("{\"type\":'void'}".replace("'", "!"), "not-json", "/type", "this is not JSON"),
        row("{'type':'void','original':'a\tb'}", "not-json", "/original", "escapes"),
        row("{'type':'void','original':NaN}", "not-json", "/original", "this is not JSON"),
        row("{'type':'void','original':'e1','reason':'r'}}", "not-json", "", "this is not JSON"),
        row(
            "{'type':'void','original':'e1','reason':'r'} {}",
            "trailing-content",
            "",
            "an object after the end"),
        row(
            "{'type':'void','original':'e1','reason':'r'} null",
            "trailing-content",
            "",
            "remove what follows"),
        row(
            "{'type':'void','original':'" + "x".repeat(9000) + "'}",
            "too-large",
            "/original",
            "a limit on length"),
        row(
            "{'type':'void','x':" + "[".repeat(100),
            "unknown-field",
            "/x",
            "[type, original, reason]"),
        row("{'x':" + "[".repeat(100), "too-large", "/x" + "/0".repeat(63), "depth"),
        row(act("'kind':'booklet','items':" + "1".repeat(70)), "too-large", "/items", "limit"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhyAndWhereAndHowToMend(String line, String reason, String pointer, String words) {
    ReadProblem problem = problemOf(line);
    assertThat(problem.reason().code()).isEqualTo(reason);
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    assertThat(problem.getMessage())
        .contains(words)
        .doesNotContain("Toy", "dev.pingan", "java.", "jackson", "Exception", "Draft");
    assertThat(problem.what()).isNotBlank();
    assertThat(problem.mend()).isNotBlank();
    assertThat(problem.place().line()).isEqualTo(1);
    assertThat(problem.place().column()).isPositive();
  }

  /** The same fault behind fields that had to be held back because the type comes last. */
  @ParameterizedTest
  @MethodSource("held")
  void saysTheSameOfWhatStandsBeforeTheType(String before, String reason, String pointer) {
    String line = ("{" + before + ",'type':'visit'," + ENVELOPE + "}").replace('\'', '"');
    ReadProblem problem = problemOf(line);
    assertThat(problem.reason().code()).isEqualTo(reason);
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    if (line.contains("@")) { // the quote before it, counted from 1
      assertThat(problem.place().column()).isEqualTo(line.indexOf('@'));
    }
  }

  static Stream<Arguments> held() {
    return Stream.of(
        arguments("'@outcom':1", "unknown-field", "/@outcom"),
        arguments("'unit':'u1','losses':[{'loss':1},{'loss':'@'}]", "wrong-type", "/losses/1/loss"),
        arguments("'unit':'u1','losses':[{'loss':1},'@']", "wrong-type", "/losses/1"),
        arguments("'unit':'u1','losses':[{'explained':true}]", "missing-field", "/losses/0"),
        arguments(
            "'unit':'u1','losses':[{'loss':1,'a/~b':[[1],{'c':2}]}]",
            "unknown-field",
            "/losses/0/a~1~0b"),
        arguments("'unit':'u1','losses':[{'loss':99999999999}]", "out-of-range", "/losses/0/loss"),
        arguments("'unit':'u1','reached':1.5", "wrong-type", "/reached"),
        arguments("'unit':'u1','reached':null", "null-value", "/reached"),
        arguments("'unit':' '", "invalid", "/unit"),
        arguments("'unit':'u1','losses':{}", "wrong-type", "/losses"));
  }

  @Test
  void everyReasonHasARow() {
    Set<String> shown =
        rows().map(row -> (String) row.get()[1]).collect(Collectors.toUnmodifiableSet());
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values())
                .filter(reason -> !OF_WHOLE_FILES.contains(reason))
                .map(Reason::code)
                .toList());
  }

  @Test
  void namesTheChoicesApart() {
    assertThat(problemOf(act("'kind':'x'")).choices())
        .containsExactly("booklet", "handbook", "law-lesson");
    assertThat(problemOf("{\"type\":\"void\"}").choices()).containsExactly("original", "reason");
    assertThat(problemOf("{\"type\":\"void\",\"x\":1}").choices())
        .containsExactly("type", "original", "reason");
  }

  private static ReadProblem problemOf(String line) {
    return catchThrowableOfType(ReadProblem.class, () -> Json.lines().read(ToyTables.LINE, line));
  }

  private static Arguments row(String line, String reason, String pointer, String words) {
    return arguments(line.replace('\'', '"'), reason, pointer, words);
  }

  private static String act(String fields) {
    return ("{'type':'act'," + ENVELOPE + "," + fields + "}").replace('\'', '"');
  }

  private static String visit(String fields) {
    return ("{'type':'visit'," + ENVELOPE + ",'unit':'u1'," + fields + "}").replace('\'', '"');
  }

  private static String instant(String text) {
    return act("'kind':'booklet'").replace("2023-04-01T08:00:00Z", text);
  }
}
