package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.bureau;
import static dev.pingan.organisation.Samples.day;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.household;
import static dev.pingan.organisation.Samples.ids;
import static dev.pingan.organisation.Samples.officer;
import static dev.pingan.organisation.Samples.unit;
import static dev.pingan.organisation.Samples.village;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is merely missing is accepted; what is there is found by its id. */
class OrganisationTest {
  @Test
  void aNameIsEnough() {
    Organisation organisation = Organisation.builder().name(Label.of("城建局")).build();
    assertThat(organisation.leadingGroup()).isEmpty();
    assertThat(organisation.standingGroup()).isEmpty();
    assertThat(organisation.units()).isEmpty();
    assertThat(organisation.villages()).isEmpty();
  }

  @Test
  void groupsMayHaveVacantSeatsAndNoOffice() {
    Organisation organisation =
        bureau()
            .leadingGroup(LeadingGroup.builder().build())
            .standingGroup(StandingGroup.of(List.of(), Optional.empty()))
            .build();
    assertThat(organisation.leadingGroup().orElseThrow().everybody()).isEmpty();
    assertThat(organisation.standingGroup().orElseThrow().office()).isEmpty();
  }

  @Test
  void aVillageMayHaveNoUnitAUnitNoVillageAndNeitherAList() {
    Organisation organisation = bureau().units(unit("u1")).villages(village("v1").build()).build();
    Village village = organisation.village(Id.of("v1")).orElseThrow();
    assertThat(village.unit()).isEmpty();
    assertThat(village.register()).isEmpty();
    assertThat(organisation.unit(Id.of("u1")).orElseThrow().keySites()).isEmpty();
  }

  @Test
  void whoeverSitsInTheGroupsIsKnown() {
    LeadingGroup group =
        LeadingGroup.builder()
            .head(Id.of("o1"))
            .deputies(ids("o2"))
            .members(ids("o3", "o1"))
            .office(Set.of(Id.of("o4")))
            .build();
    Organisation organisation =
        bureau()
            .officers(officer("o1"), officer("o2"), officer("o3"), officer("o4"))
            .leadingGroup(group)
            .standingGroup(StandingGroup.of(ids("o2"), Optional.of(Set.of(Id.of("o4")))))
            .build();
    assertThat(organisation.leadingGroup()).hasValue(group);
    // Those of the office are not of the group by that.
    assertThat(group.everybody()).isEqualTo(Set.copyOf(Samples.<Officer>ids("o1", "o2", "o3")));
  }

  @Test
  void partsAreFoundByTheirId() {
    Unit unit = unit("u1");
    Officer officer = officer("o1");
    Village village = village("v1").register(List.of(household("h1", 3))).build();
    Organisation organisation = bureau().units(unit).officers(officer).villages(village).build();
    assertThat(organisation.unit(Id.of("u1"))).hasValue(unit);
    assertThat(organisation.unit(Id.of("v1"))).isEmpty();
    assertThat(organisation.officer(Id.of("o1"))).hasValue(officer);
    assertThat(organisation.officer(Id.of("u1"))).isEmpty();
    assertThat(organisation.village(Id.of("v1"))).hasValue(village);
    assertThat(organisation.village(Id.of("o1"))).isEmpty();
  }

  @Test
  void aUnitAnswersForItselfAndForTheVillagesAssignedToItOnTheDay() {
    Organisation organisation =
        bureau()
            .units(unit("u1"))
            .villages(
                village("v1").unit(Id.of("u1")).assigned(days("2023-04-01", "2023-05-01")).build(),
                village("v2").build())
            .build();
    assertThat(answers(organisation, Bearer.unit(Id.of("u1")), "2022-01-01")).hasValue("u1");
    Bearer village = Bearer.village(Id.of("v1"));
    assertThat(answers(organisation, village, "2023-03-31")).isEmpty();
    assertThat(answers(organisation, village, "2023-04-01")).hasValue("u1");
    assertThat(answers(organisation, village, "2023-04-30")).hasValue("u1");
    assertThat(answers(organisation, village, "2023-05-01")).isEmpty();
    assertThat(answers(organisation, Bearer.village(Id.of("v2")), "2023-04-01")).isEmpty();
    assertThat(answers(organisation, Bearer.village(Id.of("v9")), "2023-04-01")).isEmpty();
    assertThat(answers(organisation, Bearer.bureau(), "2023-04-01")).isEmpty();
  }

  private static Optional<String> answers(Organisation organisation, Bearer bearer, String day) {
    return organisation.answeringUnit(bearer, day(day)).map(Id::value);
  }
}
