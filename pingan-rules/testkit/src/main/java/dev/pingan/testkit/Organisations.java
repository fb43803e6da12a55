package dev.pingan.testkit;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary organisations, and one that is always the same.
 *
 * <p>Ids tell what they name: {@code u1}, {@code v1}, {@code h11} (of {@code v1}), {@code o1},
 * {@code l1}, {@code s1}.
 */
public final class Organisations {
  private static final int MOST = 3;
  private static final List<Locality> LOCALITIES =
      List.of(locality("l1", LocalityKind.TOWN), locality("l2", LocalityKind.FARM));

  private Organisations() {}

  /**
   * Returns organisations of 0 to 3 units, 0 to 3 villages of 0 to 4 households each, and a handful
   * of officers: registers, lists of key sites, groups, seats, units assigned and head counts may
   * each be missing; posts, assignments and residence may begin or end in that year.
   */
  public static Arbitrary<Organisation> tiny(Year year) {
    return Combinators.combine(
            seldomNone(siteLists()),
            seldomNone(Villages.sketches(year)),
            Officers.sketches(year),
            Groups.sketches().optional(0.8),
            Groups.sketches().optional(0.3),
            periods(year).list().ofMaxSize(2))
        .as(Organisations::assemble)
        .withoutEdgeCases();
  }

  /** Returns a small organisation that has something of everything, for {@link Worlds#YEAR}. */
  public static Organisation small() {
    return SmallOrganisation.build();
  }

  private static Organisation assemble(
      List<Optional<List<String>>> siteLists,
      List<Villages.Sketch> villages,
      List<Officers.Sketch> officerSketches,
      Optional<Groups.Sketch> leading,
      Optional<Groups.Sketch> standing,
      List<SensitivePeriod> periods) {
    List<Unit> units = numbered(siteLists.size(), i -> unit("u" + (i + 1), siteLists.get(i)));
    List<Officer> officers =
        numbered(officerSketches.size(), i -> officerSketches.get(i).officer(i + 1, units));
    return Organisation.builder()
        .name(Label.of("城建局"))
        .units(units)
        .localities(LOCALITIES)
        .villages(numbered(villages.size(), i -> villages.get(i).village(i + 1, units)))
        .officers(officers)
        .leadingGroup(leading.map(group -> group.leading(officers)))
        .standingGroup(standing.map(group -> group.standing(officers)))
        .sensitivePeriods(periods)
        .build();
  }

  /** Sensitive periods: short, next to a holiday, or across the year's ends. */
  private static Arbitrary<SensitivePeriod> periods(Year year) {
    LocalDate first = year.atDay(1);
    LocalDate march = year.atMonth(Month.MARCH).atDay(10);
    LocalDate qingming = year.atMonth(Month.APRIL).atDay(5);
    return Arbitraries.of(
            LocalDateRange.ofClosed(march, march),
            LocalDateRange.ofClosed(march, march.plusDays(1)),
            LocalDateRange.ofClosed(qingming.minusDays(1), qingming.minusDays(1)),
            LocalDateRange.ofClosed(first.minusDays(2), first),
            LocalDateRange.ofClosed(first.plusYears(1).minusDays(1), first.plusYears(1)),
            LocalDateRange.ofClosed(first.minusDays(9), first.minusDays(8)))
        .map(days -> SensitivePeriod.of("敏感时段", days));
  }

  private static Arbitrary<Optional<List<String>>> siteLists() {
    return Arbitraries.frequency(
        Tuple.of(3, Optional.of(List.of("s1"))),
        Tuple.of(2, Optional.of(List.of())),
        Tuple.of(2, Optional.of(List.of("s1", "s2"))),
        Tuple.of(2, Optional.empty()));
  }

  static Unit unit(String id, Optional<List<String>> sites) {
    return Unit.builder().id(Id.of(id)).keySites(sites.map(Organisations::sites)).build();
  }

  private static Set<Id<KeySite>> sites(List<String> ids) {
    Set<Id<KeySite>> sites = new LinkedHashSet<>();
    ids.forEach(id -> sites.add(KeySite.id(id)));
    return sites;
  }

  static Locality locality(String id, LocalityKind kind) {
    return Locality.builder().id(Id.of(id)).kind(kind).build();
  }

  private static <T> Arbitrary<List<T>> seldomNone(Arbitrary<T> one) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, one.list().ofSize(0)), Tuple.of(9, one.list().ofMinSize(1).ofMaxSize(MOST)));
  }

  private static <T> List<T> numbered(int count, IntFunction<T> make) {
    return IntStream.range(0, count).mapToObj(make).toList();
  }
}
