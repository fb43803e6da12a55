package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.signedComplaint;
import static dev.pingan.evaluation.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.change.FindingChange;
import dev.pingan.change.ReportChange;
import dev.pingan.identity.Id;
import dev.pingan.report.ComplianceReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of each finding from one report to another. */
class ReportChangeTest {
  private static final String MEETING = "mobilisation/unit:u1/2023";

  private final World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-20"));
  private final ComplianceReport april = world.report("2023-04-15");
  private final ComplianceReport late = world.report("2023-04-16");
  private final ComplianceReport mended = world.report("2023-04-20");

  @Test
  void aFindingGetsWorseOrBetter() {
    assertThat(change(april, late, MEETING).isWorse()).isTrue();
    assertThat(change(late, mended, MEETING).isWorse()).isFalse();
    assertThat(change(late, mended, MEETING).isOfStatus()).isTrue();
  }

  @Test
  void thatATimeBeginsOrACaseComesIsNotWorse() {
    World meeting = world(bureau().unit("u1")).tells(signedComplaint("k1").on("2023-06-02"));
    ComplianceReport may = meeting.report("2023-05-31");
    ComplianceReport june = meeting.report("2023-06-05");
    ComplianceReport july = meeting.report("2023-07-05");

    assertThat(change(may, june, "banners/unit:u1/2023-06").isWorse()).isFalse();
    assertThat(change(may, june, "complaint-accepted/bureau/2023").isWorse()).isFalse();
    assertThat(change(may, july, "banners/unit:u1/2023-06").isWorse()).isTrue();
  }

  @Test
  void whatIsEqualIsLeftOut() {
    assertThat(ReportChange.between(late, late).changes()).isEmpty();
    assertThat(ReportChange.between(april, late).ofStatus())
        .extracting(FindingChange::id)
        .contains(MEETING)
        .doesNotContain("unit-plan/unit:u1/2023");
  }

  @Test
  void otherFiguresAreAChangeThoughNotOfStatus() {
    World more = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-20").as("e1"));
    more.tells(mobilisation("u1").on("2023-04-20").as("e2"));

    FindingChange change = change(mended, more.report("2023-04-20"), MEETING);

    assertThat(change.isOfStatus()).isFalse();
    assertThat(change.isWorse()).isFalse();
  }

  @Test
  void whatIsInOneReportOnlyHasChangedAndIsNeitherBetterNorWorse() {
    ComplianceReport without =
        world(bureau().unit("u1"))
            .reformed(plan -> plan.without(Id.of("mobilisation")))
            .report("2023-04-16");

    FindingChange gone = change(late, without, MEETING);
    assertThat(gone.before()).isPresent();
    assertThat(gone.after()).isEmpty();
    assertThat(gone.isOfStatus()).isTrue();
    assertThat(gone.isWorse()).isFalse();
    FindingChange come = change(without, late, MEETING);
    assertThat(come.before()).isEmpty();
    assertThat(come.isOfStatus()).isTrue();
    assertThat(come.isWorse()).isFalse();
  }

  @Test
  void changesStandInTheLaterReportsOrderAndThoseGoneAtTheEnd() {
    ComplianceReport other =
        world(bureau().unit("u1")).reformed(plan -> plan.without(Id.of("z1"))).report("2024-02-01");

    List<String> ids =
        ReportChange.between(april, other).changes().stream().map(FindingChange::id).toList();

    assertThat(ids.get(ids.size() - 1)).isEqualTo("z1/bureau/2023");
    assertThat(ids.subList(0, ids.size() - 1))
        .isSubsetOf(other.findings().stream().map(f -> f.id()).toList());
  }

  private static FindingChange change(ComplianceReport before, ComplianceReport after, String id) {
    return ReportChange.between(before, after).changes().stream()
        .filter(change -> change.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
