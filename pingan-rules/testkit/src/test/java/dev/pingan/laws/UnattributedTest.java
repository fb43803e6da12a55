package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.report.Considered;
import dev.pingan.report.Finding;
import dev.pingan.report.Unattributed;
import dev.pingan.testkit.Theme;
import dev.pingan.testkit.World;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An entry feeds a rule, or is listed: nothing is silently lost. Ruling 26. */
class UnattributedTest {
  private static final Set<Shape> BESIDE = EnumSet.of(Shape.CASE, Shape.STEP, Shape.NIL_REPORT);

  /**
   * But a case's record on which another record of its number leans, however it is dated. That a
   * measure ended before the year may be told as the reason why none is in place.
   */
  @Property(tries = 300)
  void whatIsUnattributedBearsOnNoFinding(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    List<List<Object>> told = told(seen.over(seen.inForce()));
    Set<Id<LedgerRecord>> unattributed = unattributed(seen);
    for (Entry entry : seen.inForce()) {
      if (unattributed.contains(entry.id()) && !seen.isLeantUpon(entry)) {
        assertThat(told(seen.over(Seen.without(seen.inForce(), entry.id()))))
            .as(entry.toString())
            .isEqualTo(told);
      }
    }
  }

  @Property(tries = 300)
  void whatIsEvidenceIsAttributed(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    Set<Id<LedgerRecord>> unattributed = unattributed(seen);
    for (Finding finding : seen.over(seen.inForce()).findings()) {
      assertThat(finding.evidence()).as(finding.toString()).noneMatch(unattributed::contains);
    }
  }

  /**
   * Beside what is considered for a finding: cases and steps, which ask and answer each other, nil
   * reports, which attest, and shifts of the whole bureau on a day that is no duty day.
   */
  @Property(tries = 120)
  void whatIsNotConsideredForAnyFindingIsUnattributed(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    Set<Id<LedgerRecord>> known = unattributed(seen);
    TraceTest.each(
        seen,
        (finding, trace) -> trace.considered().stream().map(Considered::id).forEach(known::add));
    for (Entry entry : seen.dated()) {
      boolean ofBureau = entry.content() instanceof Shift shift && shift.unit().isEmpty();
      if (!ofBureau && !BESIDE.contains(entry.content().shape())) {
        assertThat(known).as(entry.toString()).contains(entry.id());
      }
    }
  }

  @Provide
  Arbitrary<World> scenes() {
    return Scenes.of(Theme.values());
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  private static List<List<Object>> told(Examination examination) {
    return examination.findings().stream()
        .map(
            f ->
                List.<Object>of(
                    f.id(), f.status(), f.figures(), f.evidence(), f.notes(), f.completedOn()))
        .toList();
  }

  private static Set<Id<LedgerRecord>> unattributed(Seen seen) {
    Examination examination = seen.over(seen.inForce());
    return examination.details(Ledger.of(seen.inForce())).unattributed().stream()
        .map(Unattributed::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
