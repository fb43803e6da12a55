package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Unattributed.Why.OUTSIDE_THE_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Kind;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Dispensation.Grant.Extension;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Rule;
import dev.pingan.report.Finding;
import dev.pingan.report.Unattributed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts though its year is over is not listed as feeding nothing. Ruling 26. */
class BeyondTheYearTest {
  private static final LocalDate SPRING = LocalDate.parse("2024-03-01");

  private final World world = world(bureau().officer("o1", DIRECTOR).unit("u1").unit("u2"));

  @Test
  void whatIsDoneInTheTimeThatWasGivenBeyondTheYear() {
    world.tells(
        act(Kind.TRAINING, "u1").on("2024-01-31").as("on the last day"),
        act(Kind.TRAINING, "u1").on("2024-02-01").as("a day later"),
        act(Kind.TRAINING, "u2").on("2024-01-10").as("by another"),
        act(Kind.EDUCATION, "u1").on("2024-01-10").as("of another duty"));
    Assessment more =
        world
            .evaluator()
            .withDispensations(List.of(untilJanuary("training", Bearer.unit(Id.of("u1")), "2023")))
            .gather(world.ledger());

    Finding training = more.report(SPRING).finding("training/unit:u1/2023").orElseThrow();
    assertThat(training.status()).isEqualTo(FULFILLED);
    assertThat(training.evidence()).containsExactly(Id.of("on the last day"));
    assertThat(outside(more)).containsExactly("a day later", "by another", "of another duty");
    assertThat(outside(world.assessed())).contains("on the last day");
  }

  /** More time for one village's round is none for another's. */
  @Test
  void aVisitInTheTimeThatWasGivenToItsVillage() {
    World villages =
        world(
                bureau()
                    .officer("o1", DIRECTOR)
                    .unit("u1")
                    .village("v1", "u1")
                    .household("h1", 2)
                    .village("v2", "u1")
                    .household("h2", 2))
            .tells(
                visit("u1", "h1", 2).on("2024-01-10").as("of v1"),
                visit("u1", "h2", 2).on("2024-01-10").as("of v2"));
    Dispensation more = untilJanuary("households", Bearer.village(Id.of("v1")), "2023-11");
    Assessment given =
        villages.evaluator().withDispensations(List.of(more)).gather(villages.ledger());

    assertThat(given.report(SPRING).finding("households/village:v1/2023-11"))
        .hasValueSatisfying(round -> assertThat(round.status()).isEqualTo(FULFILLED));
    assertThat(given.on(SPRING).details(villages.ledger()).unattributed())
        .containsExactly(Unattributed.of(Id.of("of v2"), OUTSIDE_THE_YEAR));
  }

  /** 31 December 2023 is a Sunday and New Year's Day off, so that it rolls to the 2nd. */
  @Test
  void whatIsDoneByALimitThatRollsIntoTheNextYear() {
    world
        .reformed(BeyondTheYearTest::archivedByNewYear)
        .tells(
            act(Kind.ARCHIVE, "u1").on("2024-01-02").as("on the limit day"),
            act(Kind.ARCHIVE, "u1").on("2024-01-03").as("a day later"));

    assertThat(world.assessed().report(SPRING).finding("archive/unit:u1/2023"))
        .hasValueSatisfying(
            archive -> assertThat(archive.evidence()).containsExactly(Id.of("on the limit day")));
    assertThat(outside(world.assessed())).containsExactly("a day later");
  }

  private List<String> outside(Assessment assessment) {
    List<Unattributed> listed = assessment.on(SPRING).details(world.ledger()).unattributed();
    assertThat(listed).allMatch(one -> one.why() == OUTSIDE_THE_YEAR);
    return listed.stream().map(one -> one.id().value()).toList();
  }

  private static Dispensation untilJanuary(String rule, Bearer bearer, String occasion) {
    return Dispensation.builder()
        .id(Id.of("d1"))
        .approver(Id.of("o1"))
        .approvedOn(LocalDate.parse("2023-12-20"))
        .recordedAt(Instant.parse("2023-12-20T02:00:00Z"))
        .reason("approved-delay")
        .grant(new Extension(Id.of(rule), bearer, occasion, LocalDate.parse("2024-01-31")))
        .build();
  }

  private static Plan archivedByNewYear(Plan plan) {
    Rule archive = plan.rule(Id.of("archive")).orElseThrow();
    return plan.with(
        Rule.builder()
            .id(archive.id())
            .title(archive.title())
            .clauses(archive.clauses())
            .owedBy(archive.owedBy())
            .schedule(ByDay.of(MonthDay.of(12, 31), ByDay.Limit.INCLUDED, ByDay.OnDayOff.ROLLS))
            .requirement(archive.requirement())
            .build());
  }
}
