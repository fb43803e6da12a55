package dev.pingan.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.testkit.World;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A household that nobody visited, added to each register. */
class RegisterTest {
  @Property(tries = 200)
  void aHouseholdThatNobodyVisitedNeverRaisesCoverage(
      @ForAll World world,
      @ForAll("variants") Variant variant,
      @ForAll("members") OptionalInt members) {
    Seen seen = new Seen(world, variant.of(world.year()));
    List<Finding> before = seen.report().findings();
    List<Finding> after = new Seen(with(world, members), seen.plan()).report().findings();
    for (int i = 0; i < before.size(); i++) {
      Finding without = before.get(i);
      Finding with = after.get(i);
      Rule rule = seen.plan().rule(without.rule()).orElseThrow();
      if (rule.requirement() instanceof Cover) {
        assertThat(Progress.isWorse(without, with)).as(without + " to " + with).isFalse();
        assertThat(share(with)).as(with.toString()).isLessThanOrEqualTo(share(without));
      } else {
        assertThat(with).isEqualTo(without);
      }
    }
  }

  @Provide
  Arbitrary<Variant> variants() {
    return Variant.any();
  }

  @Provide
  Arbitrary<OptionalInt> members() {
    return Arbitraries.of(OptionalInt.of(1), OptionalInt.of(3), OptionalInt.empty());
  }

  private static World with(World world, OptionalInt members) {
    AtomicInteger number = new AtomicInteger();
    Organisation larger =
        TestOrganisations.withRegisters(
            world.organisation(),
            register ->
                Stream.concat(
                        register.stream(), Stream.of(added(number.incrementAndGet(), members)))
                    .toList());
    return new World(world.year(), larger, world.ledger(), world.asOf(), world.knownAt());
  }

  private static Household added(int number, OptionalInt members) {
    return Household.builder()
        .id(Id.of("added" + number))
        .kind(HouseholdKind.RESIDENT)
        .members(members)
        .build();
  }

  /** What part is covered; nothing to cover is as good as all. */
  private static double share(Finding finding) {
    Figures figures = finding.figures().orElse(new Figures.Count(1, 1));
    if (figures instanceof Figures.Households homes) {
      return homes.of() == 0 ? 1 : (double) homes.covered() / homes.of();
    }
    return figures instanceof Figures.Persons persons && persons.of() > 0
        ? (double) persons.reached() / persons.of()
        : 1;
  }
}
