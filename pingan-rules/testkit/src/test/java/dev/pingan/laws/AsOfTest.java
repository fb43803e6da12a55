package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Assessment;
import dev.pingan.evaluation.Examination;
import dev.pingan.ledger.Ledger;
import dev.pingan.report.Finding;
import dev.pingan.report.Unattributed;
import dev.pingan.testkit.Days;
import dev.pingan.testkit.World;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A report looks back from its day, whatever the facts hold of later days and other plans. */
class AsOfTest {
  @Property(tries = 300)
  void whatIsDatedLaterDoesNotCount(@ForAll World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    Examination cut = seen.over(seen.dated());
    assertThat(cut.findings()).isEqualTo(seen.report().findings());
    assertThat(cut.details(Ledger.of(seen.dated())).unattributed())
        .isEqualTo(ofEntries(seen, seen.over(seen.inForce())));
  }

  /** Facts keep no memory of what was asked of them before. */
  @Property(tries = 100)
  void anyDayAndAnyPlanOverTheSameFactsIsAsFresh(
      @ForAll World world,
      @ForAll("variants") Variant one,
      @ForAll("variants") Variant other,
      @ForAll @IntRange(max = 200) int day) {
    Assessment assessed = new Seen(world, one.of(world.year())).assessed();
    assessed.report(world.asOf());
    List<LocalDate> days = Days.boundaries(world.year());
    LocalDate asOf = days.get(day % days.size());
    Seen fresh = new Seen(world, other.of(world.year()));
    assertThat(assessed.under(fresh.plan()).report(asOf)).isEqualTo(fresh.assessed().report(asOf));
  }

  @Property(tries = 150)
  void findingsAreNamedOnceAndForAll(@ForAll World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    List<String> ids = ids(seen.report().findings());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids(seen.over(List.of()).findings())).isEqualTo(ids);
    assertThat(ids(seen.over(seen.inForce(), world.year().atDay(1)).findings())).isEqualTo(ids);
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  private static List<Unattributed> ofEntries(Seen seen, Examination examination) {
    return examination.details(Ledger.of(seen.inForce())).unattributed();
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }
}
