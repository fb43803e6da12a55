package dev.pingan.testkit;

import dev.pingan.identity.Id;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.StandingGroup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sketches of the two groups, before it is known which officers there are. */
final class Groups {
  private static final List<Integer> EVERYBODY = List.of(0, 1, 2, 3, 4, 5);

  private Groups() {}

  /** Mostly the first officer heads it, the second is deputy and everybody is in it. */
  static Arbitrary<Sketch> sketches() {
    Arbitrary<Integer> anybody = Arbitraries.of(EVERYBODY);
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, Cast.NOBODY)),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of(1))),
                Tuple.of(1, anybody.list().ofMaxSize(2))),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(EVERYBODY)), Tuple.of(2, anybody.list().ofMaxSize(4))),
            anybody.list().ofMaxSize(3).optional(0.8))
        .as(Sketch::new);
  }

  /** A group whose seats are numbers of officers. */
  record Sketch(
      int head, List<Integer> deputies, List<Integer> members, Optional<List<Integer>> office) {
    LeadingGroup leading(List<Officer> officers) {
      return LeadingGroup.builder()
          .head(Optional.of(List.of(head)).flatMap(one -> some(one, officers).stream().findFirst()))
          .deputies(some(deputies, officers))
          .members(some(members, officers))
          .office(office.map(seats -> some(seats, officers)))
          .build();
    }

    StandingGroup standing(List<Officer> officers) {
      return StandingGroup.of(
          List.copyOf(some(members, officers)), office.map(seats -> some(seats, officers)));
    }

    private static Set<Id<Officer>> some(List<Integer> seats, List<Officer> officers) {
      Set<Id<Officer>> ids = new LinkedHashSet<>();
      seats.stream()
          .filter(seat -> seat != Cast.NOBODY && !officers.isEmpty())
          .forEach(seat -> ids.add(officers.get(seat % officers.size()).id()));
      return ids;
    }
  }
}
