package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.evaluation.Examination;
import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Ledger;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.Visit;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Requirement;
import dev.pingan.plan.Seated;
import dev.pingan.report.Considered;
import dev.pingan.report.Finding;
import dev.pingan.report.Trace;
import dev.pingan.testkit.Theme;
import dev.pingan.testkit.World;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a trace says of a record is what the evaluation did with it. */
class TraceTest {
  @Property(tries = 100)
  void allEvidenceCounted(@ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    each(
        new Seen(world, variant.of(world.year())),
        (finding, trace) ->
            assertThat(counted(trace)).as(told(trace)).containsAll(finding.evidence()));
  }

  /** Where anything was examined. Visits are kept without ids. */
  @Property(tries = 100)
  void allThatCountedIsEvidence(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    each(
        seen,
        (finding, trace) -> {
          if (isToldById(trace.rule().requirement()) && finding.figures().isPresent()) {
            Set<Id<LedgerRecord>> counted = counted(trace);
            counted.removeAll(visits(seen));
            assertThat(counted).as(told(trace)).isEqualTo(Set.copyOf(finding.evidence()));
          }
        });
  }

  /** Unless it asks itself, or its case's number leans on it. */
  @Property(tries = 120)
  void leavingANearMissOutChangesNoStatus(
      @ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    Seen seen = new Seen(world, variant.of(world.year()));
    each(
        seen,
        (finding, trace) -> {
          for (Considered miss : trace.nearMisses()) {
            assertThat(miss.failed()).hasSize(1);
            assertThat(finding.evidence()).doesNotContain(miss.id());
            Entry entry = entry(seen, miss.id());
            if (!asks(trace.rule().requirement(), entry) && !seen.isLeantUpon(entry)) {
              assertThat(again(seen, trace, miss.id()).map(Finding::status))
                  .as("without " + entry + ": " + told(trace))
                  .contains(finding.status());
            }
          }
        });
  }

  @Provide
  Arbitrary<World> scenes() {
    return Scenes.of(Theme.values());
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  static void each(Seen seen, BiConsumer<Finding, Trace> law) {
    Ledger ledger = Ledger.of(seen.inForce());
    Examination examination = seen.over(seen.inForce());
    for (Finding finding : examination.findings()) {
      examination.trace(finding, ledger).ifPresent(trace -> law.accept(finding, trace));
    }
  }

  /** A return visit that leaves a matter open asks for what it lacks itself. */
  private static boolean asks(Requirement requirement, Entry entry) {
    return requirement instanceof EachAnswered answered
        && answered.trigger().selectsKindOf(entry.content());
  }

  private static boolean isToldById(Requirement requirement) {
    return !(requirement instanceof Cover || requirement instanceof Seated);
  }

  private static Optional<Finding> again(Seen seen, Trace trace, Id<LedgerRecord> left) {
    return seen
        .over(Seen.without(seen.inForce(), left))
        .findings(seen.plan().sectionOf(trace.rule().id()).orElseThrow(), trace.rule())
        .stream()
        .filter(finding -> finding.id().equals(trace.finding().id()))
        .findFirst();
  }

  private static Entry entry(Seen seen, Id<LedgerRecord> id) {
    return seen.inForce().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static Set<Id<LedgerRecord>> counted(Trace trace) {
    return trace.considered().stream()
        .filter(Considered::counted)
        .map(Considered::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Id<LedgerRecord>> visits(Seen seen) {
    return seen.inForce().stream()
        .filter(entry -> entry.content() instanceof Visit)
        .map(Entry::id)
        .toList();
  }

  private static String told(Trace trace) {
    return trace.finding().id() + " " + trace.finding().status() + " " + trace.considered();
  }
}
