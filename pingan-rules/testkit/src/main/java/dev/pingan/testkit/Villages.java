package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.threeten.extra.LocalDateRange;

/** Sketches of villages and their registers, before it is known which units there are. */
final class Villages {
  private static final int HOUSEHOLDS = 4;

  private Villages() {}

  static Arbitrary<Sketch> sketches(Year year) {
    Arbitrary<Optional<List<Home>>> registers =
        homes(year).list().ofMaxSize(HOUSEHOLDS).optional(0.9);
    return Combinators.combine(
            Cast.picks(3), Days.spans(year), registers, Arbitraries.of("l1", "l2"))
        .as(Sketch::new);
  }

  private static Arbitrary<Home> homes(Year year) {
    Arbitrary<Integer> members = Arbitraries.of(1, 2, 3, 4);
    Arbitrary<Home> dwelt =
        Combinators.combine(
                Arbitraries.of(HouseholdKind.RESIDENT, HouseholdKind.FLOATING),
                members.optional(0.8),
                Days.spans(year))
            .as(Home::new);
    Arbitrary<Home> vacant =
        Arbitraries.just(0)
            .optional(0.5)
            .map(none -> new Home(HouseholdKind.VACANT, none, LocalDateRange.ALL));
    return Arbitraries.frequencyOf(Tuple.of(7, dwelt), Tuple.of(1, vacant));
  }

  /** A household without an id. */
  record Home(HouseholdKind kind, Optional<Integer> members, LocalDateRange dwelt) {
    Household household(String id) {
      return Household.builder()
          .id(Id.of(id))
          .kind(kind)
          .members(members.map(OptionalInt::of).orElse(OptionalInt.empty()))
          .dwelt(dwelt)
          .build();
    }
  }

  /** A village without an id; the unit is a number, as {@link Cast} counts. */
  record Sketch(int unit, LocalDateRange assigned, Optional<List<Home>> register, String locality) {
    Village village(int number, List<Unit> units) {
      return Village.builder()
          .id(Id.of("v" + number))
          .locality(Id.of(locality))
          .unit(
              unit == Cast.NOBODY || units.isEmpty()
                  ? Optional.empty()
                  : Optional.of(units.get(unit % units.size()).id()))
          .assigned(assigned)
          .register(register.map(homes -> households(number, homes)))
          .build();
    }

    private static List<Household> households(int village, List<Home> homes) {
      return IntStream.range(0, homes.size())
          .mapToObj(i -> homes.get(i).household("h" + village + (i + 1)))
          .toList();
    }
  }
}
