package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.banners;
import static dev.pingan.evaluation.Doings.mobilisation;
import static dev.pingan.evaluation.Doings.shift;
import static dev.pingan.evaluation.Doings.visit;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.ledger.Place.OFFICE;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.FULFILLED_LATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Contests;
import dev.pingan.ambiguity.DecidedPoint;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.ambiguity.Verdict.Asked;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Decision;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Whether another reading of the text would change a finding. */
class OtherReadingsTest {
  private final Ambiguity ambiguity =
      Ambiguity.of(PublicSafetyPlan.readings(), PublicSafetyPlan.of(Year.of(2023))::under);

  @Test
  void aMeetingOnTheLimitDayIsContestedByWhetherThatDayCounts() {
    World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-15"));

    Contest contest = contest(world, "2023-04-16", "mobilisation/unit:u1/2023");
    assertThat(contest.isSettled()).isFalse();
    assertThat(contest.finding().status()).isEqualTo(FULFILLED);
    assertThat(contest.harshest()).isEqualTo(FULFILLED_LATE);
    assertThat(contest.mildest()).isEqualTo(FULFILLED);
    assertThat(contest.verdicts()).hasSize(4);
    assertThat(contest.points()).extracting(Id::value).contains("limit-day");
  }

  @Test
  void aMeetingWellInTimeIsSettled() {
    World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-10"));

    Contest contest = contest(world, "2023-04-16", "mobilisation/unit:u1/2023");
    assertThat(contest.isSettled()).isTrue();
    assertThat(contest.points()).isEmpty();
  }

  @Test
  void whoHungNoBannersIsAskedDifferentlyWhereTheBureauOwesThem() {
    World world =
        world(bureau().unit("u1").unit("u2"))
            .tells(
                banners(2, OFFICE, "u1").on("2023-04-03"),
                banners(2, OFFICE, "u1").on("2023-06-03"));

    Contest contest = contest(world, "2023-06-30", "banners/unit:u2/2023-04");
    assertThat(contest.finding().status()).isEqualTo(BREACHED);
    assertThat(contest.points()).extracting(Id::value).containsExactly("banner-count");
    assertThat(contest.verdicts())
        .filteredOn(verdict -> verdict.under().containsValue(Id.of("bureau")))
        .allSatisfy(verdict -> assertThat(verdict.asked()).isEqualTo(Asked.DIFFERENTLY));
  }

  /** The bureau hung two in April; what it has still to hang in June says nothing of April. */
  @Test
  void whereTheBureauOwesThemARoundIsLinedUpWithItsOwn() {
    World world =
        world(bureau().unit("u1").unit("u2")).tells(banners(2, OFFICE, "u1").on("2023-04-03"));

    assertThat(contest(world, "2023-06-05", "banners/unit:u1/2023-04").isSettled()).isTrue();
    Contest other = contest(world, "2023-06-05", "banners/unit:u2/2023-04");
    assertThat(other.finding().status()).isEqualTo(BREACHED);
    assertThat(other.mildest()).isEqualTo(FULFILLED);
  }

  /** Statutory days make shorter runs of other names, within the same days. */
  @Test
  void aRunOfDutyDaysIsLinedUpWithRunsOfTheSameDays() {
    World world = world(bureau().unit("u1").officerOf("u1", "o1", UNIT_LEADER));
    LocalDateRange.ofClosed(LocalDate.parse("2023-04-29"), LocalDate.parse("2023-05-03")).stream()
        .forEach(day -> world.tells(shift("u1").ledBy("o1").on(day.toString())));

    Contest mayDay = contest(world, "2023-06-20", "lead-shift/unit:u1/2023-04-29");
    assertThat(mayDay.verdicts())
        .extracting(Verdict::asked)
        .contains(Asked.ALIKE, Asked.DIFFERENTLY);
    assertThat(mayDay.isSettled()).isTrue();

    Contest newYear = contest(world, "2023-06-20", "lead-shift/unit:u1/2023-01-01");
    assertThat(newYear.finding().status()).isEqualTo(BREACHED);
    assertThat(newYear.isSettled()).isTrue();
  }

  @Test
  void aRoundIsLinedUpWithTheYearByItsVillage() {
    World world =
        world(bureau().unit("u1").village("v1", "u1").household("h1", 2))
            .tells(visit("u1", "h1", 2).on("2023-04-03"));

    Contest august = contest(world, "2023-12-31", "households/village:v1/2023-08");
    assertThat(august.finding().status()).isEqualTo(BREACHED);
    assertThat(august.mildest()).isEqualTo(FULFILLED);
    assertThat(august.points()).extracting(Id::value).containsExactly("coverage-basis");
  }

  @Test
  void aDecidedPointIsNoLongerAsked() {
    World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-15"));
    Ambiguity decided =
        ambiguity
            .deciding(decision("limit-day", "excluded"))
            .deciding(decision("limit-day-off", "stands"));

    Contest contest =
        decided
            .contests(world.assessed(), LocalDate.parse("2023-04-16"))
            .of("mobilisation/unit:u1/2023")
            .orElseThrow();
    assertThat(contest.isSettled()).isTrue();
    assertThat(contest.finding().status()).isEqualTo(FULFILLED_LATE);
  }

  @Test
  void aFindingKeepsTheDecisionsOnWhichItsRuleWouldTurn() {
    World world = world(bureau().unit("u1")).tells(mobilisation("u1").on("2023-04-15"));
    Contests contests =
        ambiguity
            .deciding(decision("satisfaction", "latest"))
            .deciding(decision("limit-day", "excluded"))
            .deciding(decision("limit-day", "included"))
            .contests(world.assessed(), LocalDate.parse("2023-04-16"));

    Contest mobilised = contests.of("mobilisation/unit:u1/2023").orElseThrow();
    assertThat(mobilised.decided())
        .extracting(DecidedPoint::decision)
        .containsExactly(decision("limit-day", "included"));
    assertThat(mobilised.turnsOn())
        .extracting(p -> p.id().value())
        .containsExactly("limit-day-off");
    assertThat(contests.decided())
        .extracting(one -> one.point().id().value())
        .containsExactly("limit-day", "satisfaction");
  }

  @Test
  void anUnknownPointOrReadingListsThoseThereAre() {
    assertThatThrownBy(() -> ambiguity.deciding(decision("limit-dya", "included")))
        .hasMessageContaining("limit-dya")
        .hasMessageContaining("limit-day-off");
    assertThatThrownBy(() -> ambiguity.deciding(decision("limit-day", "rolls")))
        .hasMessageContaining("excluded");
  }

  @Test
  void theContestedAreCountedByPointAndByUnit() {
    World world = world(bureau().unit("u1").unit("u2")).tells(mobilisation("u1").on("2023-04-15"));

    Contests contests = ambiguity.contests(world.assessed(), LocalDate.parse("2023-04-16"));
    assertThat(contests.countByPoint()).containsKey(Id.of("limit-day"));
    Map<Id<Unit>, Long> byUnit = contests.countBy(Finding::unit);
    assertThat(byUnit).containsKey(Id.of("u1"));
    assertThat(contests.all()).extracting(c -> c.finding().id()).doesNotHaveDuplicates();
  }

  private Contest contest(World world, String asOf, String finding) {
    return ambiguity.contests(world.assessed(), LocalDate.parse(asOf)).of(finding).orElseThrow();
  }

  private static Decision decision(String point, String reading) {
    return Decision.builder()
        .point(Id.of(point))
        .reading(Id.of(reading))
        .decidedBy("区综治办")
        .decidedOn(LocalDate.parse("2023-03-01"))
        .reference("解释〔2023〕1号")
        .build();
  }
}
