package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Assessment;
import dev.pingan.ledger.Entry;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.Requirement;
import dev.pingan.report.Finding;
import dev.pingan.report.Phase;
import dev.pingan.report.Status;
import dev.pingan.testkit.Days;
import dev.pingan.testkit.World;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How a finding goes through time: each day has one status, and phases come in their order. */
class TimeTest {
  private static final Map<Phase, Set<Status>> POSSIBLE = new EnumMap<>(Phase.class);

  static {
    Set<Status> always = EnumSet.of(Status.NOT_APPLICABLE);
    POSSIBLE.put(Phase.BEFORE, EnumSet.of(Status.UPCOMING, Status.NOT_APPLICABLE));
    POSSIBLE.put(
        Phase.WITHIN,
        EnumSet.complementOf(EnumSet.of(Status.UPCOMING, Status.HELD, Status.FULFILLED_LATE)));
    POSSIBLE.put(
        Phase.AFTER,
        EnumSet.complementOf(EnumSet.of(Status.UPCOMING, Status.OPEN, Status.HOLDING)));
    POSSIBLE.forEach((phase, statuses) -> statuses.addAll(always));
  }

  @Property(tries = 30)
  void onEveryDayAFindingHasOneStatusThatBelongsToItsPhase(@ForAll World world) {
    Assessment assessed = Seen.of(world).assessed();
    Map<String, Finding> before = Map.of();
    for (LocalDate day : days(world)) {
      Map<String, Finding> byId = Seen.byId(assessed.on(day).findings());
      for (Finding finding : byId.values()) {
        assertThat(POSSIBLE.get(finding.phase()))
            .as(finding.id() + " on " + day)
            .contains(finding.status());
        assertThat(finding.phase()).as(finding.id() + " on " + day).isEqualTo(phase(finding, day));
        Finding earlier = before.getOrDefault(finding.id(), finding);
        assertThat(finding.phase()).isGreaterThanOrEqualTo(earlier.phase());
        assertThat(finding.window()).isEqualTo(earlier.window());
      }
      before = byId;
    }
  }

  /** With house limits too, where the phase alone does not tell. */
  @Property(tries = 40)
  void whatIsAchievedStaysAchieved(@ForAll World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    Assessment assessed = seen.assessed();
    Map<String, Finding> before = Map.of();
    for (LocalDate day : days(world)) {
      Map<String, Finding> byId = Seen.byId(seen.on(TimeTest::lasts, assessed.on(day)));
      for (Finding earlier : before.values()) {
        if (EnumSet.of(Status.FULFILLED, Status.FULFILLED_LATE).contains(earlier.status())) {
          assertThat(byId.get(earlier.id()))
              .extracting(Finding::status, Finding::completedOn)
              .as(earlier.id() + " on " + day)
              .containsExactly(earlier.status(), earlier.completedOn());
        }
      }
      before = byId;
    }
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  /** All else may fall back: a measure ends, a seat is left, a survey or a new trigger comes. */
  private static boolean lasts(Requirement requirement) {
    return requirement instanceof AtLeast
        || requirement instanceof Cover
        || requirement instanceof EachDay;
  }

  private static Phase phase(Finding finding, LocalDate day) {
    if (day.isBefore(finding.window().getStart())) {
      return Phase.BEFORE;
    }
    return day.isBefore(finding.window().getEnd()) ? Phase.WITHIN : Phase.AFTER;
  }

  private static Set<LocalDate> days(World world) {
    Set<LocalDate> days = new TreeSet<>(Days.boundaries(world.year()));
    world.effective().entries().stream().map(Entry::occurredOn).forEach(days::add);
    days.add(world.year().atDay(1).plusMonths(18));
    return days;
  }
}
