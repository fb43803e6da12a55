package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.matter;
import static dev.pingan.evaluation.Doings.returnVisit;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.ledger.Place.OTHER;
import static dev.pingan.report.Condition.BEFORE_THE_WINDOW;
import static dev.pingan.report.Condition.NOBODY_REACHED;
import static dev.pingan.report.Condition.OTHER_OCCASION;
import static dev.pingan.report.Condition.WRONG_PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Outcome;
import dev.pingan.report.Condition;
import dev.pingan.report.Finding;
import dev.pingan.report.Trace;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which records were considered for a finding, and why each counted or not. */
class TraceTest {
  private final World world =
      world(bureau().unit("u1").unit("u2").village("v1", "u1").household("h1", 2));

  @Test
  void aBannerElsewhereIsANearMiss() {
    world.tells(
        banners(1, OFFICE, "u1").on("2023-06-02"),
        banners(1, OTHER, "u1").on("2023-06-03"),
        banners(2, OFFICE, "u1").on("2023-05-31"),
        banners(2, OFFICE, "u1").on("2023-04-03"),
        banners(2, OFFICE, "u2").on("2023-06-03"));

    Trace trace = trace("2023-06-30", "banners/unit:u1/2023-06");
    assertThat(failed(trace, "e1")).isEmpty();
    assertThat(failed(trace, "e2")).containsExactly(WRONG_PLACE);
    assertThat(failed(trace, "e3")).containsExactly(OTHER_OCCASION);
    assertThat(failed(trace, "e4")).containsExactly(OTHER_OCCASION);
    assertThat(trace.considered()).extracting(c -> c.id().value()).doesNotContain("e5");
    assertThat(trace.nearMisses()).extracting(c -> c.id().value()).containsExactly("e2");
    assertThat(trace.rule().id()).isEqualTo(trace.finding().rule());
  }

  @Test
  void aVisitThatReachedNobodyIsANearMiss() {
    world.tells(visit("u1", "h1", 0).on("2023-04-05"));

    Trace trace = trace("2023-05-01", "households/village:v1/2023-04");
    assertThat(trace.nearMisses()).hasSize(1);
    assertThat(failed(trace, "e1")).containsExactly(NOBODY_REACHED);
  }

  @Test
  void aReturnVisitBetweenTheMatterAndItsWindowIsANearMiss() {
    world.tells(
        matter("m1", "u1").on("2023-05-03"), returnVisit("m1", Outcome.SOLVED).on("2023-05-20"));

    Trace trace = trace("2023-06-30", "return-visit/unit:u1/2023-06");
    assertThat(failed(trace, "e2")).containsExactly(BEFORE_THE_WINDOW);
    assertThat(trace.nearMisses()).hasSize(1);
  }

  @Test
  void everyMissedHouseholdIsListedOnDemand() {
    Examination examination = world.assessed().on(LocalDate.parse("2023-05-01"));
    assertThat(examination.missed(finding(examination, "households/village:v1/2023-04")))
        .extracting(Object::toString)
        .containsExactly("h1");
    assertThat(examination.missed(finding(examination, "persons/village:v1/2023-04")))
        .extracting(Object::toString)
        .containsExactly("h1");
    assertThat(examination.missed(finding(examination, "mobilisation/unit:u1/2023"))).isEmpty();
  }

  private Trace trace(String asOf, String id) {
    Examination examination = world.assessed().on(LocalDate.parse(asOf));
    return examination.trace(finding(examination, id), world.ledger()).orElseThrow();
  }

  private static Finding finding(Examination examination, String id) {
    return examination.findings().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static Iterable<Condition> failed(Trace trace, String id) {
    return trace.considered().stream()
        .filter(considered -> considered.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .failed();
  }
}
