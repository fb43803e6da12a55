package dev.pingan.testkit;

import dev.pingan.ledger.Act;
import dev.pingan.ledger.Kind;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Shift;
import dev.pingan.ledger.Visit;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scripts of what people do: acts, measures, visits, shifts. */
final class Doings {
  private Doings() {}

  static Arbitrary<Script> banners() {
    return acts(List.of(Kind.BANNER));
  }

  /** Acts of every known kind and of one that nobody knows. */
  static Arbitrary<Script> acts() {
    return acts(knownAndAnother(Shape.ACT, "fire-drill"));
  }

  private static Arbitrary<Script> acts(List<Kind> kinds) {
    return Combinators.combine(
            Arbitraries.of(kinds),
            Doers.any(),
            Cast.picks(3),
            Arbitraries.of(Place.class),
            Arbitraries.integers().between(1, 3),
            Arbitraries.frequency(Tuple.of(19, false), Tuple.of(1, true)),
            Arbitraries.just("l1").optional(0.1))
        .as(
            (kind, doers, village, place, items, chatty, about) ->
                cast ->
                    Act.builder()
                        .kind(kind)
                        .by(doers.of(kind, cast))
                        .village(given(kind, "village", chatty).map(yes -> cast.village(village)))
                        .place(given(kind, "place", chatty).map(yes -> place))
                        .items(items)
                        .about(about)
                        .build());
  }

  /** Measures of every known kind and of one that nobody knows. */
  static Arbitrary<Script> measures(Year year) {
    return Combinators.combine(
            Arbitraries.of(knownAndAnother(Shape.MEASURE, "fire-watch")),
            Doers.any(),
            Cast.picks(3),
            Arbitraries.of(false, false, false, true),
            Days.of(year).optional(0.3))
        .as(
            (kind, doers, site, chatty, until) ->
                cast ->
                    Measure.builder()
                        .kind(kind)
                        .by(doers.of(kind, cast))
                        .site(given(kind, "site", chatty).map(yes -> cast.site(site)))
                        .until(until)
                        .build());
  }

  /** Visits; half of them do all that is asked. */
  static Arbitrary<Script> visits() {
    List<VisitTask> all = List.of(VisitTask.values());
    Arbitrary<List<VisitTask>> tasks =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(all)),
            Tuple.of(1, Arbitraries.subsetOf(all).map(some -> List.copyOf(new TreeSet<>(some)))));
    Arbitrary<Integer> reached =
        Arbitraries.frequencyOf(
            Tuple.of(30, Arbitraries.of(1, 2, 3, 0, 4, 5)),
            Tuple.of(1, Arbitraries.of(Household.MAX_MEMBERS)));
    return Combinators.combine(Cast.picks(3), Cast.picks(12), tasks, reached)
        .as(
            (unit, household, done, members) ->
                cast ->
                    Visit.builder()
                        .unit(cast.unit(unit))
                        .household(cast.household(household))
                        .tasks(done)
                        .membersReached(members)
                        .build());
  }

  /** Shifts with a lead, an officer or both; some of the bureau as a whole. */
  static Arbitrary<Script> shifts() {
    return Combinators.combine(
            Cast.picks(3).optional(0.9),
            Cast.picks(6).optional(0.85),
            Cast.picks(6).list().ofMinSize(0).ofMaxSize(2),
            Cast.picks(6))
        .as(
            (unit, lead, officers, stopgap) ->
                cast ->
                    Shift.builder()
                        .unit(unit.map(cast::unit))
                        .lead(lead.map(cast::officer))
                        .officers(
                            (lead.isEmpty() && officers.isEmpty() ? List.of(stopgap) : officers)
                                .stream().map(cast::officer).toList())
                        .build());
  }

  static List<Kind> knownAndAnother(Shape shape, String another) {
    return Stream.concat(Kind.known(shape).stream(), Stream.of(Kind.of(shape, another))).toList();
  }

  /** Something if the kind needs the field, or if it may carry it and the entry is chatty. */
  static Optional<Boolean> given(Kind kind, String field, boolean chatty) {
    return kind.needs().contains(field) || (chatty && kind.admits(field))
        ? Optional.of(true)
        : Optional.empty();
  }
}
