package dev.pingan.testkit;

import static dev.pingan.organisation.PostKind.DEPUTY_SECTION;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.organisation.PostKind.IN_CHARGE;
import static dev.pingan.organisation.PostKind.LEADERSHIP;
import static dev.pingan.organisation.PostKind.PARTY_SECRETARY;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.StandingGroup;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The organisation that is always the same: three units, three villages, something of everything.
 */
final class SmallOrganisation {
  private SmallOrganisation() {}

  static Organisation build() {
    LocalDate march = Worlds.YEAR.atMonth(Month.MARCH).atDay(10);
    return Organisation.builder()
        .name(Label.of("城建局", "Construction bureau"))
        .units(
            Organisations.unit("u1", Optional.of(List.of("s1", "s2"))),
            Organisations.unit("u2", Optional.of(List.of())),
            Organisations.unit("u3", Optional.empty()))
        .localities(
            Organisations.locality("l1", LocalityKind.TOWN),
            Organisations.locality("l2", LocalityKind.SUB_DISTRICT))
        .villages(first(), second(), third())
        .officers(officers())
        .leadingGroup(
            LeadingGroup.builder()
                .head(Id.of("o1"))
                .deputies(ids("o2"))
                .members(ids("o3", "o4", "o5"))
                .office(ids("o6", "o7"))
                .build())
        .standingGroup(StandingGroup.of(List.copyOf(ids("o2", "o3")), Optional.of(ids("o7"))))
        .sensitivePeriods(
            List.of(SensitivePeriod.of("两会", LocalDateRange.ofClosed(march, march.plusDays(1)))))
        .build();
  }

  /** Every kind of household, one of unknown head count. */
  private static Village first() {
    return Village.builder()
        .id(Id.of("v1"))
        .locality(Id.of("l1"))
        .unit(Id.of("u1"))
        .register(
            List.of(
                Household.of(Id.of("h11"), HouseholdKind.RESIDENT, 3),
                Household.of(Id.of("h12"), HouseholdKind.FLOATING, 2),
                Household.builder().id(Id.of("h13")).kind(HouseholdKind.RESIDENT).build(),
                Household.of(Id.of("h14"), HouseholdKind.VACANT, 0)))
        .build();
  }

  /** Known head counts; one household comes in summer. */
  private static Village second() {
    return Village.builder()
        .id(Id.of("v2"))
        .locality(Id.of("l2"))
        .unit(Id.of("u2"))
        .register(
            List.of(
                Household.of(Id.of("h21"), HouseholdKind.RESIDENT, 1),
                Household.builder()
                    .id(Id.of("h22"))
                    .kind(HouseholdKind.FLOATING)
                    .members(2)
                    .dwelt(LocalDateRange.ofUnboundedEnd(Worlds.YEAR.atMonth(Month.JULY).atDay(1)))
                    .build()))
        .build();
  }

  /** Nobody is assigned, and there is no register. */
  private static Village third() {
    return Village.builder().id(Id.of("v3")).locality(Id.of("l2")).build();
  }

  private static List<Officer> officers() {
    return List.of(
        officer("o1", Optional.empty(), DIRECTOR, LEADERSHIP),
        officer("o2", Optional.empty(), PARTY_SECRETARY, LEADERSHIP),
        officer("o3", Optional.empty(), LEADERSHIP, IN_CHARGE),
        officer("o4", Optional.of("u1"), UNIT_LEADER),
        officer("o5", Optional.of("u2"), DEPUTY_SECTION),
        officer("o6", Optional.of("u1")),
        officer("o7", Optional.of("u3")));
  }

  static Officer officer(String id, Optional<String> unit, PostKind... posts) {
    return Officer.builder()
        .id(Id.of(id))
        .unit(unit.map(Id::of))
        .posts(Stream.of(posts).map(Post::of).toList())
        .build();
  }

  static Set<Id<Officer>> ids(String... ids) {
    Set<Id<Officer>> officers = new LinkedHashSet<>();
    Stream.of(ids).forEach(id -> officers.add(Id.of(id)));
    return officers;
  }
}
