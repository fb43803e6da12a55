package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pingan.evaluation.Evaluator;
import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Problem;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Excuse;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.testkit.Organisations;
import dev.pingan.testkit.Worlds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can dispense with is refused, with the valid choices. */
class RefusedDispensationsTest {
  private static final LocalDate MAY = LocalDate.of(2023, 5, 20);
  private static final Plan PLAN = PublicSafetyPlan.forYear(Worlds.YEAR);

  @Test
  void anUnknownRuleListsTheRules() {
    assertThat(problem(extension("banner", Bearer.bureau(), "2023", MAY)))
        .matches(p -> p.what().contains("\"banner\""))
        .extracting(Problem::mend)
        .asString()
        .contains(
            PLAN.rules().stream()
                .filter(rule -> Grants.canBeExtended(rule.requirement()))
                .map(rule -> rule.id().value())
                .toList())
        .doesNotContain("lead-shift", "leading-group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"z1", "z2", "z3", "z4", "z5", "z6", "z7", "z8"})
  void aTargetOfZeroIsNeverDispensedWith(String target) {
    assertThat(
            problem(extension(target, Bearer.bureau(), "2023", LocalDate.of(2024, 1, 31))).mend())
        .endsWith("never z1 to z8");
  }

  @Test
  void whatIsCountedInTheNextRoundCannotWaitForIt() {
    Bearer unit = Bearer.unit(Id.of("u1"));
    assertThat(problem(extension("banners", unit, "2023-04", LocalDate.of(2023, 6, 1))).mend())
        .contains("2023-05-31 at the latest");
    evaluator()
        .withDispensations(
            List.of(extension("banners", unit, "2023-04", LocalDate.of(2023, 5, 31))));
  }

  @Test
  void oneIdGivenTwiceIsRefused() {
    Dispensation excuse = excuse("h11", "2023-04");
    assertThatThrownBy(() -> evaluator().withDispensations(List.of(excuse, excuse)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContainingAll(
            "dispensations[" + excuse.id() + "].id", "keep the one that holds");
  }

  @Test
  void anUnknownOccasionListsTheOccasions() {
    Bearer unit = Bearer.unit(Id.of("u1"));
    assertThat(problem(extension("banners", unit, "2023-05", MAY)).mend())
        .contains("2023-04", "2023-06", "2023-09", "2023-12");
    assertThat(problem(excuse("h11", "2023-05")).mend()).contains("2023-04", "2023-08", "2023-11");
  }

  @Test
  void anotherBearerListsTheBearers() {
    Bearer village = Bearer.village(Id.of("v1"));
    assertThat(problem(extension("banners", village, "2023-04", MAY)).mend())
        .contains("unit:u1", "unit:u2", "unit:u3");
  }

  @Test
  void aDayThatIsNotLaterSaysFromWhenOn() {
    Bearer unit = Bearer.unit(Id.of("u1"));
    LocalDate limit = LocalDate.of(2023, 4, 10);
    assertThat(problem(extension("banners", unit, "2023-04", limit)).mend()).contains("2023-04-10");
    evaluator().withDispensations(List.of(extension("banners", unit, "2023-04", MAY)));
  }

  /** Of a long register the first few. */
  @ParameterizedTest
  @ValueSource(strings = {"h99", "h14"})
  void anUnknownOrVacantHouseholdIsRefused(String household) {
    assertThat(problem(excuse(household, "2023-04")))
        .matches(p -> p.what().contains(household))
        .extracting(Problem::mend)
        .asString()
        .contains("h11", "h21");
  }

  /** The household, the target, and the id that both bear. */
  @Test
  void allAreRefusedAtOnce() {
    assertThatThrownBy(
            () ->
                evaluator()
                    .withDispensations(
                        List.of(
                            excuse("h99", "2023-04"),
                            extension("z1", Bearer.bureau(), "2023", LocalDate.of(2024, 1, 31)))))
        .isInstanceOfSatisfying(
            InvalidModelException.class, e -> assertThat(e.problems()).hasSize(3));
  }

  private static Problem problem(Dispensation dispensation) {
    InvalidModelException refusal =
        catchThrowableOfType(
            InvalidModelException.class,
            () -> evaluator().withDispensations(List.of(dispensation)));
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }

  private static Evaluator evaluator() {
    return Evaluator.of(PLAN, Organisations.small());
  }

  private static Dispensation extension(
      String rule, Bearer bearer, String occasion, LocalDate through) {
    return granted(new Extension(Id.<Rule>of(rule), bearer, occasion, through));
  }

  private static Dispensation excuse(String household, String occasion) {
    return granted(new Excuse(Id.of(household), Optional.of(occasion)));
  }

  private static Dispensation granted(Dispensation.Grant grant) {
    return Dispensation.builder()
        .id(Id.of("d1"))
        .approver(Id.of("o1"))
        .approvedOn(LocalDate.of(2023, 4, 1))
        .recordedAt(Instant.EPOCH)
        .reason("flood")
        .grant(grant)
        .build();
  }
}
