package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exceptions are laid over the report; it shows the finding with and without. Ruling 34. */
class DispensationsTest {
  private static final Bearer U1 = Bearer.unit(Id.of("u1"));

  private final World world =
      world(
              bureau()
                  .officer("o1", DIRECTOR)
                  .unit("u1")
                  .unit("u2")
                  .village("v1", "u1")
                  .household("h1", 2)
                  .household("h2", 2))
          .tells(mobilisation("u1", "u2").on("2023-04-20"), visit("u1", "h1", 2).on("2023-04-03"));

  @Test
  void moreTimeIsForThatBearerOnly() {
    Dispensation more =
        granted(new Extension(Id.of("mobilisation"), U1, "2023", LocalDate.parse("2023-04-20")));

    Finding extended = finding("2023-04-30", "mobilisation/unit:u1/2023", more);
    assertThat(extended.status()).isEqualTo(FULFILLED);
    assertThat(extended.statusWithout()).contains(FULFILLED_LATE);
    assertThat(extended.dispensations()).containsExactly(Id.of("d1"));
    assertThat(extended.window().getEndInclusive()).isEqualTo("2023-04-20");

    Finding other = finding("2023-04-30", "mobilisation/unit:u2/2023", more);
    assertThat(other.status()).isEqualTo(FULFILLED_LATE);
    assertThat(other.statusWithout()).isEmpty();
  }

  @Test
  void anExcusedHouseholdLeavesNumeratorAndDenominator() {
    Dispensation excused = granted(new Excuse(Id.of("h2"), Optional.of("2023-04")));

    Finding april = finding("2023-05-01", "households/village:v1/2023-04", excused);
    assertThat(april.status()).isEqualTo(FULFILLED);
    assertThat(april.statusWithout()).contains(BREACHED);
    assertThat(april.figures()).contains(new Figures.Households(1, 1, 0, 0, List.of()));

    Finding august = finding("2023-09-01", "households/village:v1/2023-08", excused);
    assertThat(august.statusWithout()).isEmpty();
  }

  @Test
  void itCountsFromWhenItIsKnown() {
    Dispensation more =
        granted(new Extension(Id.of("mobilisation"), U1, "2023", LocalDate.parse("2023-04-20")));
    Evaluator evaluator = world.evaluator().withDispensations(List.of(more));

    assertThat(
            evaluator
                .gather(world.ledger(), Instant.parse("2023-04-30T23:59:59Z"))
                .report(LocalDate.parse("2023-04-30"))
                .finding("mobilisation/unit:u1/2023")
                .orElseThrow()
                .status())
        .isEqualTo(FULFILLED_LATE);
  }

  @Test
  void forNothingThatExistsItIsRefusedWithTheChoices() {
    refused(
        new Extension(Id.of("banner"), U1, "2023-06", LocalDate.parse("2023-06-20")), "banners");
    refused(
        new Extension(Id.of("banners"), U1, "2023-07", LocalDate.parse("2023-07-20")), "2023-06");
    refused(
        new Extension(Id.of("banners"), U1, "2023-06", LocalDate.parse("2023-06-10")),
        "2023-06-10 is not later than the limit; give a day after 2023-06-10");
    refused(
        new Extension(Id.of("banners"), Bearer.bureau(), "2023-06", LocalDate.parse("2023-06-20")),
        "unit:u2");
    refused(new Excuse(Id.of("h9"), Optional.empty()), "name one of [h1, h2]");
    refused(new Excuse(Id.of("h1"), Optional.of("2023-05")), "2023-08");
  }

  /** Whoever left after the round, but before the new limit, is owed as before. */
  @Test
  void moreTimeTakesNobodyOutOfTheReckoning() {
    World moved =
        world(
                bureau()
                    .officer("o1", DIRECTOR)
                    .unit("u1")
                    .village("v1", "u1")
                    .household("h1", 2)
                    .dweltUntil("2023-05-07")
                    .household("h2", 3))
            .tells(visit("u1", "h2", 3).on("2023-04-03"));
    Bearer v1 = Bearer.village(Id.of("v1"));

    for (String rule : List.of("households", "persons")) {
      Finding april =
          finding(
              moved,
              "2023-05-20",
              rule + "/village:v1/2023-04",
              granted(new Extension(Id.of(rule), v1, "2023-04", LocalDate.parse("2023-05-10"))));
      assertThat(april.status()).isEqualTo(BREACHED);
      assertThat(april.statusWithout()).contains(BREACHED);
    }
  }

  @Test
  void moreTimeEndsBeforeTheNextTimeBegins() {
    finding(
        "2023-06-12",
        "banners/unit:u1/2023-04",
        granted(new Extension(Id.of("banners"), U1, "2023-04", LocalDate.parse("2023-05-31"))));
    refused(
        new Extension(Id.of("banners"), U1, "2023-04", LocalDate.parse("2023-06-01")),
        "2023-06-01 lies in the next time of the rule; give a day after 2023-04-10, 2023-05-31 at"
            + " the latest");
    refused(
        new Extension(
            Id.of("all-year-publicity"), Bearer.bureau(), "2023-Q1", LocalDate.parse("2023-04-01")),
        "the rule's next time follows at once");
  }

  @Test
  void notForWhoOwesNothing() {
    refused(
        new Extension(
            Id.of("roster"), Bearer.unit(Id.of("u2")), "2023", LocalDate.parse("2023-05-01")),
        "name one of [unit:u1]");
  }

  @Test
  void neverForAZeroTarget() {
    refused(
        new Extension(Id.of("z1"), Bearer.bureau(), "2023", LocalDate.parse("2024-01-31")),
        "never z1 to z8");
  }

  private void refused(Grant grant, String choice) {
    assertThatThrownBy(() -> world.evaluator().withDispensations(List.of(granted(grant))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dispensations[d1]")
        .hasMessageContaining(choice);
  }

  private Finding finding(String asOf, String id, Dispensation dispensation) {
    return finding(world, asOf, id, dispensation);
  }

  private static Finding finding(World world, String asOf, String id, Dispensation dispensation) {
    return world
        .evaluator()
        .withDispensations(List.of(dispensation))
        .gather(world.ledger())
        .report(LocalDate.parse(asOf))
        .finding(id)
        .orElseThrow();
  }

  private static Dispensation granted(Grant grant) {
    return Dispensation.builder()
        .id(Id.of("d1"))
        .approver(Id.of("o1"))
        .approvedOn(LocalDate.parse("2023-05-01"))
        .recordedAt(Instant.parse("2023-05-01T02:00:00Z"))
        .reason("approved-delay")
        .grant(grant)
        .build();
  }
}
