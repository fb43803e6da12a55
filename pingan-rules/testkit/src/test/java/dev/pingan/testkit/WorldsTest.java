package dev.pingan.testkit;

import static dev.pingan.testkit.Occurrence.occurs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Rejection;
import dev.pingan.ledger.Visit;
import dev.pingan.organisation.Household;
import java.util.Collection;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class WorldsTest {
  private static final int TRIES = 1000;

  @Property(tries = 1500, seed = "1")
  @StatisticsReport(StatisticsReportMode.OFF)
  void timesAreInteresting(@ForAll World world) {
    int years = world.asOf().getYear() - world.year().getValue();
    Collection<Entry> entries = world.effective().entries();
    occurs("before the year", years < 0, 2);
    occurs("in the year", years == 0, 40);
    occurs("after the year", years > 0, 10);
    occurs("on the day of an entry", entries.stream().anyMatch(e -> isOn(world, e)), 15);
    occurs("not yet known", world.ledger().asKnownAt(world.knownAt()).equals(world.ledger()), 50);
    occurs("known", !world.ledger().asKnownAt(world.knownAt()).equals(world.ledger()), 15);
    occurs("without holidays", world.year().getValue() == 2030, 5);
    occurs("leap year", world.year().isLeap(), 5);
  }

  @Property(tries = 20)
  void oneSeedMakesOneWorld(@ForAll long seed) {
    assertThat(world(seed).value())
        .isEqualTo(world(seed).value())
        .hasToString(world(seed).value().toString());
    assertThat(world(seed).value().organisation().digest())
        .isEqualTo(world(seed).value().organisation().digest());
  }

  @Property(tries = 5)
  void aVisitToAKnownHouseholdShrinksToNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    Shrinkable<World> found = first(random, WorldsTest::hasAKnownVisit);
    World smallest = shrunk(found, WorldsTest::hasAKnownVisit).value();
    assertThat(smallest.ledger().records()).hasSize(1);
    assertThat(smallest.organisation().villages()).hasSize(1);
    assertThat(smallest.organisation().units()).isEmpty();
    assertThat(smallest.organisation().officers()).isEmpty();
    assertThat(smallest.organisation().leadingGroup()).isEmpty();
  }

  @Property(tries = 5)
  void aConflictShrinksToTwoRecords(@ForAll long seed) {
    Predicate<World> contested =
        world ->
            world.effective().rejections().stream()
                .anyMatch(rejection -> rejection.reason() == Rejection.Reason.RECORDED_AT_ONCE);
    World smallest = shrunk(first(new Random(seed), contested), contested).value();
    assertThat(smallest.ledger().records()).hasSize(2);
    assertThat(smallest.organisation().villages()).isEmpty();
    assertThat(smallest.organisation().units()).isEmpty();
  }

  private static boolean hasAKnownVisit(World world) {
    return world.effective().entries().stream()
        .filter(entry -> entry.content() instanceof Visit)
        .map(entry -> ((Visit) entry.content()).household())
        .anyMatch(id -> households(world).map(Household::id).anyMatch(id::equals));
  }

  private static Stream<Household> households(World world) {
    return world.organisation().villages().stream()
        .flatMap(village -> village.register().stream())
        .flatMap(Collection::stream);
  }

  private static Shrinkable<World> world(long seed) {
    return Worlds.tiny().generator(TRIES).next(new Random(seed));
  }

  private static Shrinkable<World> first(Random random, Predicate<World> holds) {
    var generator = Worlds.tiny().generator(TRIES);
    return Stream.generate(() -> generator.next(random))
        .filter(world -> holds.test(world.value()))
        .findFirst()
        .orElseThrow();
  }

  /** Takes the first smaller one that still holds, again and again, as jqwik does. */
  private static Shrinkable<World> shrunk(Shrinkable<World> from, Predicate<World> holds) {
    Shrinkable<World> best = from;
    Optional<Shrinkable<World>> next = Optional.of(from);
    while (next.isPresent()) {
      best = next.get();
      Shrinkable<World> current = best;
      next =
          current
              .shrink()
              .filter(w -> w.distance().compareTo(current.distance()) < 0)
              .filter(w -> holds.test(w.value()))
              .findFirst();
    }
    return best;
  }

  private static boolean isOn(World world, Entry entry) {
    return entry.occurredOn().equals(world.asOf());
  }
}
