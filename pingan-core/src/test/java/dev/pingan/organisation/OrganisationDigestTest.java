package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.household;
import static dev.pingan.organisation.Samples.ids;
import static dev.pingan.organisation.Samples.inCharge;
import static dev.pingan.organisation.Samples.officer;
import static dev.pingan.organisation.Samples.officerOf;
import static dev.pingan.organisation.Samples.unit;
import static dev.pingan.organisation.Samples.village;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Equal organisations have one digest; whatever differs in any field has another. */
class OrganisationDigestTest {
  private static final Label NAME = Label.of("一队", "First team");
  private static final Officer O1 = officer("o1");
  private static final Officer O2 = officer("o2");
  private static final Household DWELT =
      Household.builder()
          .id(Id.of("h1"))
          .kind(HouseholdKind.RESIDENT)
          .members(3)
          .dwelt(days("2023-01-01", "2023-04-01"))
          .build();

  /** No two of a row are equal; nor of different rows, but for what each leaves unset. */
  private static Stream<List<Organisation.Builder>> fields() {
    return Stream.of(
        List.of(bureau(), Organisation.builder().name(Label.of("局")), named()),
        officers(),
        groups(),
        places(),
        villages(),
        registers(),
        periods());
  }

  private static Organisation.Builder bureau() {
    return Organisation.builder().name(Label.of("城建局"));
  }

  private static Organisation.Builder named() {
    return Organisation.builder().name(Label.of("城建局", "Bureau"));
  }

  private static List<Organisation.Builder> officers() {
    return List.of(
        bureau().officers(O1),
        bureau().officers(O2),
        bureau().officers(O1, O2),
        bureau().officers(O2, O1),
        bureau().officers(Officer.builder().id(Id.of("o1")).name(NAME).build()),
        bureau().officers(officer("o1", Post.of(PostKind.DIRECTOR))),
        bureau().officers(officer("o1", inCharge())),
        bureau().officers(officer("o1", inCharge("四"))),
        bureau().officers(officer("o1", inCharge("四", "五"))),
        bureau().officers(officer("o1", inCharge("四"), inCharge("五"))),
        bureau()
            .officers(
                officer(
                    "o1",
                    Post.builder()
                        .kind(PostKind.DIRECTOR)
                        .held(days("2023-01-01", "2024-01-01"))
                        .build())),
        bureau().units(unit("u1"), unit("u2")).officers(officerOf("u1", "o1")),
        bureau().units(unit("u1"), unit("u2")).officers(officerOf("u2", "o1")),
        bureau().units(unit("u1"), unit("u2")).officers(O1));
  }

  private static List<Organisation.Builder> groups() {
    return List.of(
        people().leadingGroup(LeadingGroup.builder().build()),
        people().leadingGroup(LeadingGroup.builder().head(Id.of("o1")).build()),
        people().leadingGroup(LeadingGroup.builder().deputies(ids("o1")).build()),
        people().leadingGroup(LeadingGroup.builder().members(ids("o1")).build()),
        people().leadingGroup(LeadingGroup.builder().members(ids("o1", "o2")).build()),
        people().leadingGroup(LeadingGroup.builder().office(Set.of()).build()),
        people().leadingGroup(LeadingGroup.builder().office(Set.of(Id.of("o1"))).build()),
        people().standingGroup(StandingGroup.of(List.of(), Optional.empty())),
        people().standingGroup(StandingGroup.of(ids("o1"), Optional.empty())),
        people().standingGroup(StandingGroup.of(List.of(), Optional.of(Set.of()))),
        people().standingGroup(StandingGroup.of(List.of(), Optional.of(Set.of(Id.of("o1"))))),
        people()
            .leadingGroup(LeadingGroup.builder().build())
            .standingGroup(StandingGroup.of(List.of(), Optional.empty())));
  }

  private static Organisation.Builder people() {
    return bureau().officers(O1, O2, officer("o3"));
  }

  private static List<Organisation.Builder> places() {
    return List.of(
        bureau().units(unit("u1")),
        bureau().units(unit("u2")),
        bureau().units(unit("u2"), unit("u1")),
        bureau().units(Unit.builder().id(Id.of("u1")).name(NAME).build()),
        bureau().units(Unit.builder().id(Id.of("u1")).keySites(Set.of()).build()),
        bureau().units(Unit.builder().id(Id.of("u1")).keySites(Set.of(KeySite.id("s1"))).build()),
        bureau().localities(locality("l1", LocalityKind.TOWN).build()),
        bureau().localities(locality("l2", LocalityKind.TOWN).build()),
        bureau().localities(locality("l1", LocalityKind.FARM).build()),
        bureau().localities(locality("l1", LocalityKind.TOWN).name(NAME).build()));
  }

  private static List<Organisation.Builder> villages() {
    return List.of(
        land(village("v1")),
        land(village("v2")),
        land(village("v1").name(NAME)),
        land(Village.builder().id(Id.of("v1")).locality(Id.of("l2"))),
        land(village("v1").unit(Id.of("u1"))),
        land(village("v1").unit(Id.of("u2"))),
        land(village("v1").assigned(days("2023-01-01", "2024-01-01"))),
        land(village("v1"), village("v2")));
  }

  private static List<Organisation.Builder> registers() {
    return List.of(
        registering(),
        registering(household("h1", 3)),
        registering(household("h2", 3)),
        registering(household("h1", 4)),
        registering(household("h1", 3), household("h2", 3)),
        registering(household("h2", 3), household("h1", 3)),
        registering(Household.of(Id.of("h1"), HouseholdKind.FLOATING, 3)),
        registering(Household.builder().id(Id.of("h1")).kind(HouseholdKind.RESIDENT).build()),
        registering(DWELT),
        registering(Household.builder().id(Id.of("h1")).kind(HouseholdKind.VACANT).build()),
        registering(Household.of(Id.of("h1"), HouseholdKind.VACANT, 0)));
  }

  private static List<Organisation.Builder> periods() {
    return List.of(
        bureau().sensitivePeriods(List.of(period("两会", "2023-03-01"))),
        bureau().sensitivePeriods(List.of(period("大会", "2023-03-01"))),
        bureau().sensitivePeriods(List.of(period("两会", "2023-03-02"))),
        bureau().sensitivePeriods(List.of(period("两会", "2023-03-01"), period("大会", "2023-03-01"))));
  }

  private static SensitivePeriod period(String label, String from) {
    return SensitivePeriod.of(label, days(from, "2023-03-15"));
  }

  private static Locality.Builder locality(String id, LocalityKind kind) {
    return Locality.builder().id(Id.of(id)).kind(kind);
  }

  private static Organisation.Builder land(Village.Builder... villages) {
    return bureau()
        .units(unit("u1"), unit("u2"))
        .localities(
            locality("l1", LocalityKind.TOWN).build(), locality("l2", LocalityKind.TOWN).build())
        .villages(Stream.of(villages).map(Village.Builder::build).toList());
  }

  private static Organisation.Builder registering(Household... households) {
    return land(village("v1").register(List.of(households)));
  }

  @Test
  void everyFieldIsTold() {
    Map<String, Organisation> seen = new HashMap<>();
    fields()
        .flatMap(List::stream)
        .map(Organisation.Builder::build)
        .forEach(
            organisation -> {
              Organisation same = seen.putIfAbsent(organisation.digest(), organisation);
              assertThat(same).as("of the digest of %s", organisation).isNull();
            });
    assertThat(seen).hasSizeGreaterThan(60);
  }

  @Test
  void equalOrganisationsHaveOneDigest() {
    List<Organisation> once = fields().flatMap(List::stream).map(b -> b.build()).toList();
    List<Organisation> again = fields().flatMap(List::stream).map(b -> b.build()).toList();
    assertThat(once)
        .extracting(Organisation::digest)
        .containsExactlyElementsOf(again.stream().map(Organisation::digest).toList());
    assertThat(bureau().build().digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void theOrderOfASetPlaysNoPart() {
    assertThat(withOffice("o1", "o2", "o3").digest())
        .isEqualTo(withOffice("o3", "o2", "o1").digest());
    assertThat(withSites("s1", "s2").digest()).isEqualTo(withSites("s2", "s1").digest());
    assertThat(bureau().officers(officer("o1", inCharge("四", "五"))).build().digest())
        .isEqualTo(bureau().officers(officer("o1", inCharge("五", "四"))).build().digest());
  }

  @Test
  void aCommaInAnIdDoesNotMakeTwoOfIt() {
    assertThat(withSites("s1, s2").digest()).isNotEqualTo(withSites("s1", "s2").digest());
    Organisation.Builder people = bureau().officers(O1, O2, officer("o1, o2"));
    assertThat(people.leadingGroup(office("o1, o2")).build().digest())
        .isNotEqualTo(
            bureau()
                .officers(O1, O2, officer("o1, o2"))
                .leadingGroup(office("o1", "o2"))
                .build()
                .digest());
  }

  private static Organisation withOffice(String... officers) {
    return people()
        .leadingGroup(office(officers))
        .standingGroup(StandingGroup.of(List.of(), office(officers).office()))
        .build();
  }

  private static LeadingGroup office(String... officers) {
    return LeadingGroup.builder().office(new LinkedHashSet<>(ids(officers))).build();
  }

  private static Organisation withSites(String... sites) {
    return bureau()
        .units(Unit.builder().id(Id.of("u1")).keySites(new LinkedHashSet<>(ids(sites))).build())
        .build();
  }
}
