package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.report.Reason.NO_BEARER;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.plan.OwedBy;
import dev.pingan.plan.Rule;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owes: bearers, the order of findings, and rules that examined nothing. Rulings 1 and 14. */
class BearersTest {
  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-06-01", "2024-01-01"})
  void aRuleWithoutAnyBearerExaminedNothingAndSaysSoOnce(String day) {
    World nobody = world(bureau());
    for (Rule rule : nobody.plan().rules()) {
      if (rule.owedBy() != OwedBy.BUREAU) {
        nobody.finding(rule.id() + "/none/2023").asOf(day).is(NOT_APPLICABLE).because(NO_BEARER);
        assertThat(nobody.report(day).onRule(rule.id())).hasSize(1);
      }
    }
  }

  @Test
  void everyRuleOfThePlanIsReportedOnInThePlansOrder() {
    World world = world(bureau().unit("u1").village("v1", "u1"));

    List<String> rules =
        world.report("2023-06-01").findings().stream()
            .map(finding -> finding.rule().value())
            .distinct()
            .toList();
    assertThat(rules).hasSize(54);
    assertThat(rules).isEqualTo(world.plan().rules().stream().map(r -> r.id().value()).toList());
  }

  @Test
  void findingsStandInTheOrganisationsOrderAndThenInTimes() {
    World world = world(bureau().unit("u2").unit("u1"));

    assertThat(idsOf(world.report("2023-06-01"), "banners"))
        .containsExactly(
            "banners/unit:u2/2023-04",
            "banners/unit:u2/2023-06",
            "banners/unit:u2/2023-09",
            "banners/unit:u2/2023-12",
            "banners/unit:u1/2023-04",
            "banners/unit:u1/2023-06",
            "banners/unit:u1/2023-09",
            "banners/unit:u1/2023-12");
  }

  @Test
  void aUnitWithoutAVillageStillBearsItsRule() {
    World world = world(bureau().unit("u1"));

    assertThat(idsOf(world.report("2023-06-01"), "roster")).containsExactly("roster/unit:u1/2023");
    assertThat(idsOf(world.report("2023-06-01"), "households"))
        .containsExactly("households/none/2023");
  }

  @Test
  void theBureauStandsAsItsWorstFindingDoes() {
    ComplianceReport before = world(bureau().unit("u1")).report("2022-12-31");
    ComplianceReport after = world(bureau().unit("u1")).report("2024-01-01");

    assertThat(before.standing().worst()).hasValue(Status.UPCOMING);
    assertThat(after.standing().worst()).hasValue(Status.BREACHED);
    assertThat(after.standing().count(Status.HELD)).isEqualTo(8);
    assertThat(after.breached()).allSatisfy(f -> assertThat(f.clauses()).isNotEmpty());
  }

  private static List<String> idsOf(ComplianceReport report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map(Finding::id)
        .toList();
  }
}
