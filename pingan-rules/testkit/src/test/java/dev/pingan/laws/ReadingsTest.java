package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ambiguity.Ambiguity;
import dev.pingan.ambiguity.Contest;
import dev.pingan.ambiguity.Verdict;
import dev.pingan.evaluation.Assessment;
import dev.pingan.identity.Id;
import dev.pingan.plan.Decision;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Point;
import dev.pingan.plan.Reading;
import dev.pingan.plan.Readings;
import dev.pingan.plan.publicsafety.PublicSafetyPlan;
import dev.pingan.report.Finding;
import dev.pingan.report.Status;
import dev.pingan.testkit.World;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What other readings of the text can do to a finding, and what deciding a point can. */
class ReadingsTest {
  private final Map<Year, Map<Readings, Plan>> resolved = new ConcurrentHashMap<>();

  @Property(tries = 60)
  void theReadingInForceLiesBetweenTheMildestAndTheHarshest(
      @ForAll World world, @ForAll Readings inForce) {
    for (Contest contest : contests(Ambiguity.of(inForce, text(world.year())), world)) {
      Status status = contest.finding().status();
      assertThat(contest.verdicts().get(0).status()).isEqualTo(status);
      assertThat(contest.verdicts().get(0).under())
          .allSatisfy(
              (point, reading) -> assertThat(inForce.chosen()).containsEntry(point, reading));
      assertThat(contest.mildest()).isGreaterThanOrEqualTo(status);
      assertThat(contest.harshest()).isLessThanOrEqualTo(status);
      assertThat(contest.isSettled()).isEqualTo(contest.mildest() == contest.harshest());
      assertThat(contest.points().isEmpty()).isEqualTo(contest.isSettled());
    }
  }

  /** A verdict is what a report under those readings says. */
  @Property(tries = 60)
  void aVerdictIsWhatAReportUnderThoseReadingsSays(
      @ForAll World world, @ForAll @IntRange(max = 5000) int pick) {
    Assessment assessed = Seen.of(world).assessed();
    for (Contest contest : contests(ambiguity(world), world)) {
      Verdict verdict = contest.verdicts().get(pick % contest.verdicts().size());
      Readings readings = PublicSafetyPlan.readings();
      for (Map.Entry<Id<Point>, Id<Reading>> choice : verdict.under().entrySet()) {
        readings = readings.with(choice.getKey().value(), choice.getValue().value());
      }
      if (verdict.asked() == Verdict.Asked.ALIKE && contest.verdicts().size() > 1) {
        Plan other = text(world.year()).apply(readings);
        assertThat(
                assessed
                    .under(other)
                    .on(world.asOf())
                    .findings(
                        other.sectionOf(contest.finding().rule()).orElseThrow(),
                        other.rule(contest.finding().rule()).orElseThrow()))
            .filteredOn(finding -> finding.id().equals(contest.finding().id()))
            .extracting(Finding::status)
            .containsExactly(verdict.status());
      }
    }
  }

  /** So settled stays settled, and an undecided point never settles what is contested. */
  @Property(tries = 60)
  void aDecisionOnlyRulesOutVerdicts(
      @ForAll World world,
      @ForAll @IntRange(max = 12) int point,
      @ForAll @IntRange(max = 1000) int reading) {
    Point at = PublicSafetyPlan.points().get(point);
    Reading to = at.readings().get(reading % at.readings().size());
    Map<String, Contest> undecided =
        contests(ambiguity(world), world).stream()
            .collect(Collectors.toMap(c -> c.finding().id(), Function.identity()));
    Plan under =
        text(world.year())
            .apply(PublicSafetyPlan.readings().with(at.id().value(), to.id().value()));
    List<Contest> left = contests(ambiguity(world).deciding(decision(at, to)), world);
    assertThat(left)
        .extracting(Contest::finding)
        .isEqualTo(new Seen(world, under).report().findings());
    for (Contest decided : left) {
      Optional<Contest> before = Optional.ofNullable(undecided.get(decided.finding().id()));
      before.ifPresent(
          contest -> {
            assertThat(statuses(contest)).containsAll(statuses(decided));
            if (contest.isSettled()) {
              assertThat(decided.isSettled()).isTrue();
              assertThat(decided.finding().status()).isEqualTo(contest.finding().status());
            }
            if (!contest.points().contains(at.id())) {
              assertThat(statuses(decided)).isEqualTo(statuses(contest));
            }
          });
    }
  }

  private Ambiguity ambiguity(World world) {
    return Ambiguity.of(PublicSafetyPlan.readings(), text(world.year()));
  }

  private static List<Contest> contests(Ambiguity ambiguity, World world) {
    return ambiguity.contests(Seen.of(world).assessed(), world.asOf()).all();
  }

  private static Set<Status> statuses(Contest contest) {
    return contest.verdicts().stream().map(Verdict::status).collect(Collectors.toSet());
  }

  /** Resolves each choice of readings once. */
  private Function<Readings, Plan> text(Year year) {
    Map<Readings, Plan> plans = resolved.computeIfAbsent(year, any -> new ConcurrentHashMap<>());
    return readings -> plans.computeIfAbsent(readings, PublicSafetyPlan.of(year)::under);
  }

  private static Decision decision(Point point, Reading reading) {
    return Decision.builder()
        .point(point.id())
        .reading(reading.id())
        .decidedBy("治安办")
        .decidedOn(java.time.LocalDate.of(2023, 1, 9))
        .reference("2023-1")
        .build();
  }
}
