package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.report.ComplianceReport;
import dev.pingan.report.Finding;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report can be asked: by unit, village, rule, section, clause, officer and status. */
class ReportQuestionsTest {
  private final ComplianceReport report =
      world(
              bureau()
                  .unit("u1")
                  .unit("u2")
                  .village("v1", "u1")
                  .village("v2", "u2")
                  .officerOf("u1", "leader", UNIT_LEADER))
          .tells(mobilisation("u1").on("2023-04-10"))
          .report("2023-06-30");

  @Test
  void aUnitAnswersForItsOwnAndItsVillages() {
    assertThat(report.answeredBy(Id.of("u1")))
        .isNotEmpty()
        .allMatch(f -> List.of("unit:u1", "village:v1").contains(f.bearer().toString()))
        .extracting(Finding::id)
        .contains("mobilisation/unit:u1/2023", "village-meeting/village:v1/2023-04");
  }

  @Test
  void aUnitIsShownItsPartAlone() {
    ComplianceReport part = report.partOf(Id.of("u2"));

    assertThat(part.findings()).isEqualTo(report.answeredBy(Id.of("u2")));
    assertThat(part.receipt()).isEqualTo(report.receipt());
    assertThat(part.standingByUnit()).containsOnlyKeys(Id.of("u2"));
    assertThat(part.partOf()).contains(Id.of("u2"));
    assertThat(report.partOf()).isEmpty();
    assertThat(report.partOf(Id.of("u9")).findings()).isEmpty();
  }

  @Test
  void oneRuleOneClauseOneVillage() {
    assertThat(report.onRule(Id.of("banners"))).hasSize(2 * 4);
    assertThat(report.onClause("C046")).isEqualTo(report.onRule(Id.of("banners")));
    assertThat(report.onClause("C999")).isEmpty();
    assertThat(report.on(Id.of("v1")))
        .hasSize(3 * 3)
        .allMatch(f -> f.bearer().toString().equals("village:v1"));
  }

  @Test
  void aSectionWithAllBeneathIt() {
    assertThat(report.inSection("四(二)3")).isEqualTo(report.onRule(Id.of("banners")));
    assertThat(report.inSection("四(二)"))
        .extracting(Finding::section)
        .contains("四(二)1", "四(二)5")
        .allMatch(path -> path.startsWith("四(二)"));
    assertThat(report.inSection("")).isEqualTo(report.findings());
    assertThat(report.inSection("六")).isEmpty();
  }

  @Test
  void whomeverAnOfficerStandsAbove() {
    assertThat(report.answeredUpTo(Id.of("leader")))
        .isNotEmpty()
        .isEqualTo(report.answeredBy(Id.of("u1")));
    assertThat(report.answeredUpTo(Id.of("nobody"))).isEmpty();
  }

  @Test
  void oneStatusAndOneFinding() {
    assertThat(report.withStatus(Status.FULFILLED))
        .extracting(Finding::id)
        .contains("mobilisation/unit:u1/2023");
    assertThat(report.breached())
        .extracting(Finding::id)
        .contains("mobilisation/unit:u2/2023")
        .doesNotContain("mobilisation/unit:u1/2023");
    assertThat(report.finding("mobilisation/unit:u1/2023")).isPresent();
    assertThat(report.finding("mobilisation/unit:u3/2023")).isEmpty();
  }

  @Test
  void rollUpsPutTheWorstFirst() {
    assertThat(report.standing()).isEqualTo(Standing.of(report.findings()));
    assertThat(report.standing().worst()).contains(Status.BREACHED);
    assertThat(report.standingByUnit().keySet()).containsExactly(Id.of("u2"), Id.of("u1"));
    assertThat(report.standingByVillage()).containsOnlyKeys(Id.of("v1"), Id.of("v2"));
    assertThat(report.standingBySection().values().iterator().next().worst())
        .contains(Status.BREACHED);
    assertThat(Standing.of(List.of()).worst()).isEmpty();
  }
}
