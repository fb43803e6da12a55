package dev.pingan.jackson.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.jackson.driver.Json;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFormatTest {
  static Stream<Arguments> records() {
    return Records.byLine().entrySet().stream()
        .map(record -> Arguments.of(record.getKey().replace('\'', '"'), record.getValue()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void isThatLineOutside(String line, LedgerRecord record) {
    assertThat(write(record)).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("records")
  void isThatRecordInside(String line, LedgerRecord record) {
    assertThat(read(line)).isEqualTo(record);
  }

  static Stream<Kind> kinds() {
    return Stream.of(dev.pingan.ledger.Shape.values()).flatMap(shape -> Kind.known(shape).stream());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindThatThePlanSpeaksOfComesThrough(Kind kind) {
    LedgerRecord record = Records.entry(plainest(kind));
    assertThat(write(record)).contains("\"kind\":\"" + kind.code() + "\"");
    assertThat(read(write(record))).isEqualTo(record);
  }

  @Test
  void fieldsMayComeInAnyOrder() {
    String line =
        "{'through':'2023-03-31','by':['bureau'],'recordedBy':'o07','id':'e1',"
            + "'recordedAt':'2023-04-08T09:30:00+08:00','occurredOn':'2023-04-08','type':'nil-report'}";
    assertThat(write(read(line.replace('\'', '"'))))
        .isEqualTo(
            Records.line("nil-report", "'by':['bureau'],'through':'2023-03-31'")
                .replace('\'', '"'));
  }

  @Test
  void aCodeThatIsNewThisYearNeedsNothingHere() {
    for (String line :
        List.of(
            Records.line("measure", "'kind':'night-lights','by':['unit:u03']"),
            Records.line("case", "'caseId':'c1','kind':'road-damage','problems':2"),
            Records.line("step", "'caseId':'c1','kind':'road-mended','outcome':'solved'"))) {
      assertThat(write(read(line.replace('\'', '"')))).isEqualTo(line.replace('\'', '"'));
    }
  }

  private static Content plainest(Kind kind) {
    Actor actor = Actor.unit(Id.of("u03"));
    return switch (kind.shape()) {
      case ACT -> {
        Act.Builder act = Act.builder().kind(kind).by(actor);
        yield (kind.needs().contains("village")
                ? act.village(Id.of("v1"))
                : kind.needs().contains("place") ? act.place(Place.OTHER) : act)
            .build();
      }
      case MEASURE -> {
        Measure.Builder measure = Measure.builder().kind(kind).by(actor);
        yield (kind.needs().contains("site") ? measure.site(Id.of("k1")) : measure).build();
      }
      case CASE -> {
        Case.Builder one = Case.builder().caseId(Id.of("c1")).kind(kind);
        yield (kind.needs().contains("unit")
                ? one.unit(Id.of("u03"))
                : kind.needs().contains("signed")
                    ? one.signed(true)
                    : kind.needs().contains("code") ? one.code("m1") : one)
            .build();
      }
      case STEP -> {
        Step.Builder step = Step.builder().caseId(Id.of("c1")).kind(kind);
        Outcome outcome = kind.equals(Kind.VERIFIED) ? Outcome.UNTRUE : Outcome.SOLVED;
        yield (kind.needs().contains("outcome") ? step.outcome(outcome) : step).build();
      }
      case VISIT, SHIFT, INCIDENT, NIL_REPORT, SURVEY -> throw new AssertionError("has no kinds");
    };
  }

  private static String write(LedgerRecord record) {
    return new String(Json.lines().write(RecordFormat.ANY, record), UTF_8);
  }

  private static LedgerRecord read(String line) {
    return Json.lines().read(RecordFormat.ANY, line);
  }
}
