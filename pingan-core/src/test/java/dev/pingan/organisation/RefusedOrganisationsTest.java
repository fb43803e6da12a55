package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.bureau;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.household;
import static dev.pingan.organisation.Samples.ids;
import static dev.pingan.organisation.Samples.officer;
import static dev.pingan.organisation.Samples.officerOf;
import static dev.pingan.organisation.Samples.unit;
import static dev.pingan.organisation.Samples.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Label;
import dev.pingan.identity.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts itself is refused: all of it at once, each with where, what, how to mend. */
class RefusedOrganisationsTest {
  private static final String ITS_OWN = "give each its own";
  private static final String ONE_OF_THIS = "name one of this organisation";

  static Stream<Arguments> idsUsedTwice() {
    return Stream.of(
        Arguments.of("officers[o1]", "o1", bureau().officers(officer("o1"), officer("o1"))),
        Arguments.of("units[u1]", "u1", bureau().units(unit("u1"), unit("u1"))),
        Arguments.of(
            "localities[l1]",
            "l1",
            bureau()
                .localities(
                    Locality.builder().id(Id.of("l1")).kind(LocalityKind.TOWNSHIP).build())),
        Arguments.of(
            "villages[v1]", "v1", bureau().villages(village("v1").build(), village("v1").build())));
  }

  @ParameterizedTest
  @MethodSource("idsUsedTwice")
  void anIdNamesOneThing(String where, String id, Organisation.Builder bureau) {
    refuses(bureau, Problem.of(where, "the id \"" + id + "\" is used twice", ITS_OWN));
  }

  @Test
  void thingsOfDifferentSortsMayShareAnId() {
    Organisation organisation =
        bureau()
            .units(unit("l1"))
            .officers(officer("l1"))
            .villages(village("l1").register(List.of(household("l1", 3))).build())
            .build();
    assertThat(organisation.unit(Id.of("l1"))).isPresent();
  }

  static Stream<Arguments> danglingIds() {
    List<Id<Officer>> nobody = ids("o9");
    Set<Id<Officer>> office = Set.of(Id.of("o9"));
    return Stream.of(
        Arguments.of("officers[o1].unit", "a unit", bureau().officers(officerOf("o9", "o1"))),
        Arguments.of(
            "leadingGroup.head",
            "an officer",
            bureau().leadingGroup(LeadingGroup.builder().head(Id.of("o9")).build())),
        Arguments.of(
            "leadingGroup.deputies",
            "an officer",
            bureau().leadingGroup(LeadingGroup.builder().deputies(nobody).build())),
        Arguments.of(
            "leadingGroup.members",
            "an officer",
            bureau().leadingGroup(LeadingGroup.builder().members(nobody).build())),
        Arguments.of(
            "leadingGroup.office",
            "an officer",
            bureau().leadingGroup(LeadingGroup.builder().office(office).build())),
        Arguments.of(
            "standingGroup.members",
            "an officer",
            bureau().standingGroup(StandingGroup.of(nobody, Optional.empty()))),
        Arguments.of(
            "standingGroup.office",
            "an officer",
            bureau().standingGroup(StandingGroup.of(List.of(), Optional.of(office)))),
        Arguments.of(
            "villages[v1].locality",
            "a locality",
            bureau().villages(Village.builder().id(Id.of("v1")).locality(Id.of("o9")).build())),
        Arguments.of(
            "villages[v1].unit",
            "a unit",
            bureau().villages(village("v1").unit(Id.of("o9")).build())));
  }

  @ParameterizedTest
  @MethodSource("danglingIds")
  void anIdNamesSomethingOfThisOrganisation(String where, String sort, Organisation.Builder b) {
    refuses(b, Problem.of(where, "\"o9\" is not the id of " + sort, ONE_OF_THIS));
  }

  @Test
  void aHouseholdIsRegisteredInOneVillage() {
    refuses(
        bureau()
            .villages(
                village("v1").register(List.of(household("h1", 3))).build(),
                village("v2").register(List.of(household("h1", 3))).build()),
        Problem.of(
            "villages[v2].register[h1]",
            "household \"h1\" is registered already, in village v1",
            "register it once; a family that moved gets a new id"));
  }

  @Test
  void andOnlyOnceInIt() {
    refuses(
        bureau()
            .villages(
                village("v1").register(List.of(household("h1", 3), household("h1", 2))).build()),
        Problem.of(
            "villages[v1].register[h1]",
            "household \"h1\" is registered already, in village v1",
            "register it once; a family that moved gets a new id"));
  }

  @Test
  void anAssignmentHasADay() {
    refuses(
        bureau().villages(village("v1").assigned(days("2023-04-01", "2023-04-01")).build()),
        Problem.of(
            "villages[v1].assigned",
            "no day lies in 2023-04-01/2023-04-01",
            "let it end after it began"));
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheParts() {
    Organisation.Builder bureau =
        Organisation.builder()
            .name(Label.of("城建局"))
            .units(unit("u1"), unit("u1"))
            .officers(officerOf("u2", "o1"))
            .leadingGroup(
                LeadingGroup.builder().head(Id.of("o2")).deputies(ids("o3", "o1", "o4")).build())
            .villages(
                village("v1").unit(Id.of("u2")).register(List.of(household("h1", 0))).build());

    assertThatThrownBy(bureau::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            """
            the organisation is refused:
              units[u1]: the id "u1" is used twice; give each its own
              officers[o1].unit: "u2" is not the id of a unit; name one of this organisation
              leadingGroup.head: "o2" is not the id of an officer; name one of this organisation
              leadingGroup.deputies: "o3" is not the id of an officer; name one of this organisation
              leadingGroup.deputies: "o4" is not the id of an officer; name one of this organisation
              villages[v1].locality: "l1" is not the id of a locality; name one of this organisation
              villages[v1].unit: "u2" is not the id of a unit; name one of this organisation
              villages[v1].register[h1].members: 0 members in a resident household; \
            give 1 to 4095, leave it out if unknown, or register it as vacant with none""");
  }

  private static void refuses(Organisation.Builder bureau, Problem problem) {
    assertThatThrownBy(bureau::build)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidModelException.class))
        .extracting(InvalidModelException::problems, InstanceOfAssertFactories.list(Problem.class))
        .containsExactly(problem);
  }
}
