package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Shape;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Cover;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.EachDay;
import dev.pingan.plan.InPlace;
import dev.pingan.plan.NoneOf;
import dev.pingan.plan.Requirement;
import dev.pingan.testkit.Theme;
import dev.pingan.testkit.World;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What one entry more can do to the findings of one day, and what it cannot.
 *
 * <p>Outside these laws: the satisfaction rate, and seats, on which no entry bears.
 */
class OneEntryMoreTest {
  /** Counts, coverage, watches, measures: whatever the entry, unless it takes over a case. */
  @Property(tries = 150)
  void noEntryUndoesWhatIsDone(@ForAll("scenes") World world, @ForAll("variants") Variant variant) {
    Addition.each(
        new Seen(world, variant.of(world.year())),
        OneEntryMoreTest::isDone,
        addition -> {
          if (!countsCases(addition.requirement()) || isHarmless(addition)) {
            isNotWorse(addition);
          }
        });
  }

  /** Matters, complaints, inspections: whatever is no case and does not itself ask. */
  @Property(tries = 500)
  void noAnswerLeavesMoreUnanswered(
      @ForAll("cases") World world, @ForAll("variants") Variant variant) {
    Addition.each(
        new Seen(world, variant.of(world.year())),
        EachAnswered.class::isInstance,
        addition -> {
          if (addition.requirement() instanceof EachAnswered answered
              && !addition.isCase()
              && !answered.trigger().selects(addition.entry().content())) {
            isNotWorse(addition);
          }
        });
  }

  /** A case with a new number; or a step that is the first of its case to ask, and no answer. */
  @Property(tries = 300)
  void whatAsksAnewNeverMakesBetter(
      @ForAll("cases") World world, @ForAll("variants") Variant variant) {
    Addition.each(
        new Seen(world, variant.of(world.year())),
        EachAnswered.class::isInstance,
        addition -> {
          if (addition.requirement() instanceof EachAnswered answered
              && (addition.isNewCase() || asksFirst(answered, addition))) {
            assertThat(Progress.isWorse(addition.without(), addition.with()))
                .as(addition.told())
                .isFalse();
          }
        });
  }

  @Property(tries = 150)
  void noEntryMakesATargetOfZeroBetter(
      @ForAll("incidents") World world, @ForAll("variants") Variant variant) {
    Addition.each(
        new Seen(world, variant.of(world.year())),
        NoneOf.class::isInstance,
        addition ->
            assertThat(addition.with().status())
                .as(addition.told())
                .isLessThanOrEqualTo(addition.without().status()));
  }

  @Provide
  Arbitrary<World> incidents() {
    return Scenes.of(Theme.TARGETS);
  }

  @Provide
  Arbitrary<World> cases() {
    return Scenes.of(Theme.MATTERS, Theme.COMPLAINTS, Theme.INSPECTIONS);
  }

  @Provide
  Arbitrary<World> scenes() {
    return Scenes.of(Theme.values());
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  private static void isNotWorse(Addition addition) {
    assertThat(Progress.isWorse(addition.with(), addition.without())).as(addition.told()).isFalse();
    Progress.done(addition.without())
        .ifPresent(
            done ->
                assertThat(Progress.done(addition.with()).orElse(-1))
                    .as(addition.told())
                    .isGreaterThanOrEqualTo(done));
  }

  private static boolean isDone(Requirement requirement) {
    return requirement instanceof AtLeast
        || requirement instanceof Cover
        || requirement instanceof EachDay
        || requirement instanceof InPlace;
  }

  /**
   * The earliest record of a number gives everything about its case: also of which year the case
   * and the steps to it are.
   */
  private static boolean countsCases(Requirement requirement) {
    return requirement instanceof AtLeast atLeast
        && (atLeast.of().shapes().contains(Shape.CASE)
            || atLeast.of().shapes().contains(Shape.STEP));
  }

  private static boolean isHarmless(Addition addition) {
    return !addition.isCase() || addition.isNewCase();
  }

  private static boolean asksFirst(EachAnswered answered, Addition addition) {
    return answered.trigger().selects(addition.entry().content())
        && !addition.isCase()
        && answered.answers().stream().noneMatch(a -> a.selects(addition.entry().content()))
        && (answered.per() == EachAnswered.Per.RECORD
            || addition.otherSteps().stream().noneMatch(answered.trigger()::selects));
  }
}
