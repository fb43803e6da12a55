package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Told.Withdrawn.withdrawing;
import static dev.pingan.evaluation.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.facts.Facts;
import dev.pingan.facts.Numbering;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Amendment;
import dev.pingan.ledger.Amendments;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts as a host gathers them: of a stream, under amendments, merged by union. */
class GatheringTest {
  private final Organisation organisation =
      bureau()
          .unit("u1")
          .village("v1", "u1")
          .household("h1", 2)
          .vacantHousehold("h2")
          .organisation();
  private final Numbering numbering = Numbering.of(organisation);
  private final Entry meeting = entry(mobilisation("u1").on("2023-04-10").as("m"));
  private final Entry visit = entry(visit("h1", "u1").on("2023-04-11").as("v"));

  @Test
  void aStreamBecomesFacts() {
    Facts facts = gathered(Amendments.none(), meeting, visit, visit);

    assertThat(facts.entries()).containsExactly(meeting);
    assertThat(facts.visits().count()).isEqualTo(1);
    assertThat(facts).hasToString("1 distinct visits and 1 other entries");
  }

  @Test
  void amendmentsAreAppliedOnTheWay() {
    Amendments amendments = Amendments.of(List.of((Amendment) withdrawing("m").record("w")));

    Facts facts = gathered(amendments, meeting, visit);

    assertThat(facts.entries()).isEmpty();
    assertThat(facts.visits().count()).isEqualTo(1);
  }

  @Test
  void aUnitsVisitingDaysAreKnownBeforeADayWhateverTheHousehold() {
    Facts facts =
        gathered(
            Amendments.none(),
            visit,
            entry(visit("unheard-of", "u1").on("2023-04-05").as("v2")),
            entry(visit("h1", "stranger").on("2023-04-06").as("v3")),
            entry(visit("h2", "u1").on("2023-04-07").as("v4")));

    assertThat(facts.daysVisitedBy(Id.of("u1"), LocalDate.of(2023, 4, 12)))
        .containsExactly(LocalDate.of(2023, 4, 5), LocalDate.of(2023, 4, 11));
    assertThat(facts.daysVisitedBy(Id.of("u1"), LocalDate.of(2023, 4, 11)))
        .containsExactly(LocalDate.of(2023, 4, 5));
    assertThat(facts.daysVisitedBy(Id.of("stranger"), LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(facts.visits().count()).isEqualTo(2);
  }

  @Test
  void mergingIsUnion() {
    Facts one = gathered(Amendments.none(), meeting);
    Facts other = gathered(Amendments.none(), visit, meeting);

    assertThat(one.mergedWith(other)).isEqualTo(gathered(Amendments.none(), meeting, visit));
    assertThat(one.mergedWith(other)).isEqualTo(other.mergedWith(one)).hasSameHashCodeAs(other);
    assertThat(one.mergedWith(Facts.none(numbering, Amendments.none()))).isEqualTo(one);
    assertThat(one).isNotEqualTo(other).isNotEqualTo(gathered(Amendments.none(), visit));
  }

  @Test
  void oneIdWithTwoContentsIsForTheLedgerToSettle() {
    Entry other = entry(mobilisation("u1").on("2023-04-12").as("m"));

    assertThatThrownBy(() -> gathered(Amendments.none(), meeting, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("\"m\"", "let the ledger settle");
  }

  @Test
  void factsOfAnotherOrganisationAreNeitherMergedNorEvaluated() {
    Organisation another = bureau().unit("u2").organisation();
    Facts own = gathered(Amendments.none(), meeting);
    Facts theirs = Facts.none(Numbering.of(another), Amendments.none());

    assertThatThrownBy(() -> own.mergedWith(theirs))
        .hasMessageContainingAll("organisation", organisation.digest(), another.digest());
    assertThatThrownBy(() -> world(bureau().unit("u1")).evaluator().over(theirs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(another.digest(), "gather them for the same");
  }

  @Test
  void aReportOfFactsKnowsNothingOfALedger() {
    World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-10"));
    Assessment assessment = world.evaluator().over(world.assessed().facts());

    assertThat(assessment.report(LocalDate.of(2023, 5, 1)).findings())
        .isEqualTo(world.report("2023-05-01").findings());
    assertThat(assessment.report(LocalDate.of(2023, 5, 1)).receipt().entries()).isEmpty();
    assertThat(assessment.report(LocalDate.of(2023, 5, 1)).receipt().ledgerDigest()).isEmpty();
  }

  private Facts gathered(Amendments amendments, Entry... entries) {
    return Stream.of(entries).collect(Facts.gathering(numbering, amendments));
  }

  private static Told.Doing visit(String household, String unit) {
    return () ->
        Visit.builder()
            .household(Id.of(household))
            .unit(Id.of(unit))
            .tasks(VisitTask.values())
            .membersReached(2)
            .build();
  }

  private static Entry entry(Told told) {
    return (Entry) told.record("e");
  }
}
