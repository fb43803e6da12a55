package dev.pingan.jackson;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Problem;
import dev.pingan.jackson.format.Organisations;
import dev.pingan.jackson.format.Overlays;
import dev.pingan.jackson.format.Plans;
import dev.pingan.jackson.format.Reports;
import dev.pingan.jackson.problem.ReadProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PinganJsonTest {
  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(PinganJson.organisation(), Organisations.full(), "pingan-organisation/1"),
        Arguments.of(PinganJson.plan(), Plans.full(), "pingan-plan/1"),
        Arguments.of(PinganJson.report(), Reports.full(), "pingan-report/1"),
        Arguments.of(
            PinganJson.dispensations(), Overlays.dispensations(), "pingan-dispensations/1"),
        Arguments.of(PinganJson.decisions(), Overlays.decisions(), "pingan-decisions/1"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void readsAndWritesTextBytesAndStreams(PinganJson<T> json, T value, String schema) {
    String text = json.write(value);
    byte[] bytes = json.writeBytes(value);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    json.write(value, stream);
    assertThat(text).startsWith("{\"schema\":\"" + schema + "\",").doesNotContain("\n");
    assertThat(bytes).isEqualTo(text.getBytes(UTF_8)).isEqualTo(stream.toByteArray());
    assertThat(json.read(text)).isEqualTo(value);
    assertThat(json.read(bytes)).isEqualTo(value);
    assertThat(json.read(new ByteArrayInputStream(bytes))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'name':{'zh':'x'}}                                 | missing-field | ``       | begin with "schema": "pingan-organisation/1"; add [schema]
          {}                                                  | missing-field | ``       | the schema is missing
          {'schema':'pingan-organisation/2','districts':[]}   | newer-schema  | /schema  | is newer than this library; take a newer version of this library, or ask the sender for [pingan-organisation/1]
          {'districts':[],'schema':'pingan-organisation/2'}   | newer-schema  | /schema  | is newer
          {'schema':'pingan-plan/1','id':'p'}                 | unknown-type  | /schema  | this is "pingan-plan/1", and something else is asked for
          {'schema':'pingan-organisation/0'}                  | unknown-type  | /schema  | unknown schema
          {'schema':'pingan-organisation/1.5'}                | unknown-type  | /schema  | unknown schema
          {'schema':'pingan-organisation/99999999999'}        | unknown-type  | /schema  | unknown schema
          {'schema':'bureau','name':{'zh':'x'}}               | unknown-type  | /schema  | write one of [pingan-organisation/1, pingan-record/1, pingan-plan/1, pingan-report/1, pingan-dispensations/1, pingan-decisions/1]
          {'schema':1}                                        | wrong-type    | /schema  | a schema (text)
          {'schema':null}                                     | null-value    | /schema  | a schema
          {'schema':'pingan-organisation/1','schema':'x'}     | duplicate-field | /schema | given twice
          {'schema':'pingan-organisation/1','nmae':{}}        | unknown-field | /nmae    | [schema, name, officers
          {'units':[],'schema':'pingan-organisation/1'}       | missing-field | ``       | add [name]
          []                                                  | wrong-type    | ``       | an object
          """)
  void saysWhatIsWrongWithASchema(String json, String reason, String pointer, String words) {
    ReadProblem problem =
        catchThrowableOfType(
            ReadProblem.class, () -> PinganJson.organisation().read(json.replace('\'', '"')));
    assertThat(problem.reason().code()).isEqualTo(reason);
    assertThat(problem.place().pointer()).isEqualTo(pointer);
    assertThat(problem).hasMessageContaining(words);
  }

  @Test
  void theSchemaMayStandAnywhere() {
    String json = "{\"name\":{\"zh\":\"x\"},\"schema\":\"pingan-organisation/1\"}";
    assertThat(PinganJson.organisation().read(json).name().zh()).isEqualTo("x");
  }

  @Test
  void saysOfBytesThatAreNoUtf8WhatTheyAre() throws IOException {
    String json = "{\"schema\":\"pingan-organisation/1\",\n\"name\":{\"zh\":\"城建局\"}}";
    refused(
        json.getBytes(Charset.forName("GBK")),
        "(top) (line 2, column 15): the text is not UTF-8; save it as UTF-8");
    for (Charset wide : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
      refused(json.getBytes(wide), "this is UTF-16 or UTF-32, not UTF-8; save it as UTF-8");
    }
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(json.getBytes(UTF_8));
    }
    refused(zipped.toByteArray(), "this is compressed with gzip; decompress it first");
    assertThat(PinganJson.organisation().read("\ufeff" + json).name().zh()).isEqualTo("城建局");
  }

  private static void refused(byte[] bytes, String words) {
    assertThatThrownBy(() -> PinganJson.organisation().read(bytes))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining(words);
    assertThatThrownBy(() -> PinganJson.organisation().read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(ReadProblem.class)
        .hasMessageContaining(words);
  }

  @Test
  void everyContradictionOfAnOrganisationIsToldAtOnce() {
    String json =
        """
        {'schema':'pingan-organisation/1','name':{'zh':'x'},
        'officers':[{'id':'o1','unit':'u9'},{'id':'o1'}],
        'leadingGroup':{'head':'o8'},
        'localities':[{'id':'l1','kind':'town'}],
        'villages':[{'id':'v1','locality':'l1','register':[
          {'id':'h1','kind':'resident','members':0},{'id':'h1','kind':'vacant','members':2}]},
         {'id':'v2','locality':'l7'}]}
        """
            .replace('\'', '"');
    ReadProblem problem =
        catchThrowableOfType(ReadProblem.class, () -> PinganJson.organisation().read(json));
    assertThat(problem.reason().code()).isEqualTo("invalid");
    assertThat(problem)
        .cause()
        .isInstanceOfSatisfying(
            InvalidModelException.class,
            refusal ->
                assertThat(refusal.problems())
                    .hasSize(7)
                    .extracting(Problem::where)
                    .allSatisfy(where -> assertThat(problem).hasMessageContaining(where)));
  }

  @Test
  void aHouseholdThatCannotBeHidesNoOtherProblem() {
    String json =
        """
        {'schema':'pingan-organisation/1','name':{'zh':'x'},'units':[{'id':'u1'},{'id':'u1'}],
        'villages':[{'id':'v1','locality':'l1','register':[
          {'id':'h1','kind':'resident','members':-1},{'id':'h2','kind':'floating','members':-2},
          {'id':'h3','kind':'vacant','members':-3}]}]}
        """
            .replace('\'', '"');
    String ending = "; give 1 to 4095, leave it out if unknown, or register it as vacant with none";
    ReadProblem problem =
        catchThrowableOfType(ReadProblem.class, () -> PinganJson.organisation().read(json));
    assertThat(problem)
        .hasMessage(
            String.join(
                "\n",
                "(top) (line 4, column 46):",
                "  units[u1]: the id \"u1\" is used twice; give each its own",
                "  villages[v1].locality: \"l1\" is not the id of a locality; name one of this"
                    + " organisation",
                "  villages[v1].register[h1].members: -1 members in a resident household" + ending,
                "  villages[v1].register[h2].members: -2 members in a floating household" + ending,
                "  villages[v1].register[h3].members: -3 members in a vacant household" + ending));
    assertThat(problem.what().lines()).hasSize(5).first().asString().endsWith("is used twice");
    assertThat(problem.mend().lines()).hasSize(5).first().isEqualTo("give each its own");
  }

  @Test
  void oneContradictionIsOneSentence() {
    String json =
        "{\"schema\":\"pingan-organisation/1\",\"name\":{\"zh\":\"x\"},"
            + "\"leadingGroup\":{\"head\":\"o8\"}}";
    assertThatThrownBy(() -> PinganJson.organisation().read(json))
        .hasMessage(
            "(top) (line 1, column 81): leadingGroup.head: \"o8\" is not the id of an officer;"
                + " name one of this organisation");
  }
}
