package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.DEPUTY_SECTION;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.organisation.PostKind.LEADERSHIP;
import static dev.pingan.organisation.PostKind.PARTY_SECRETARY;
import static dev.pingan.report.Reason.NOT_INCLUDED;
import static dev.pingan.report.Reason.NO_BASE;
import static dev.pingan.report.Reason.SEAT_HELD_BY_ANOTHER;
import static dev.pingan.report.Reason.SEAT_VACANT;
import static dev.pingan.report.Status.BREACHED;
import static dev.pingan.report.Status.FULFILLED;
import static dev.pingan.report.Status.NOT_APPLICABLE;
import static dev.pingan.report.Status.OPEN;
import static dev.pingan.report.Status.UPCOMING;

import dev.pingan.identity.Id;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.report.Figures;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 三: the leading group and its seats. C018 to C023, ruling 8. */
class LeadingGroupTest {
  private final Bureau bureau =
      bureau()
          .unit("u1")
          .officer("director", DIRECTOR, LEADERSHIP)
          .officer("secretary", PARTY_SECRETARY, LEADERSHIP)
          .officer("deputy-director", LEADERSHIP)
          .officerOf("u1", "section-deputy", DEPUTY_SECTION)
          .officer("clerk")
          .officer("typist");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leading-group",
        "group-head",
        "group-deputy",
        "group-members",
        "group-office",
        "office-staff"
      })
  void noLeadingGroupMeansThatNothingIsSetUp(String rule) {
    of(rule).is(UPCOMING, "2022-12-31");
    of(rule).is(OPEN, "2023-01-01", "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leading-group",
        "group-head",
        "group-deputy",
        "group-members",
        "group-office",
        "office-staff"
      })
  void aFullGroupFulfilsEverySeat(String rule) {
    bureau.leadingGroup(
        LeadingGroup.builder()
            .head(Id.of("director"))
            .deputies(ids("secretary"))
            .members(ids("deputy-director", "section-deputy"))
            .office(Set.of(Id.of("clerk"), Id.of("typist"))));

    of(rule).is(UPCOMING, "2022-12-31").is(FULFILLED, "2023-01-01", "2024-01-01");
  }

  @Test
  void aGroupWithoutAnybodyIsAGroupAllTheSame() {
    bureau.leadingGroup(LeadingGroup.builder());

    of("leading-group").is(FULFILLED, "2023-01-01");
    of("group-head").is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void theHeadIsTheDirectorAndNobodyElse() {
    bureau.leadingGroup(LeadingGroup.builder().head(Id.of("deputy-director")));

    of("group-head").asOf("2023-06-01").is(OPEN).because(SEAT_HELD_BY_ANOTHER);
    of("group-head").is(BREACHED, "2024-01-01");
  }

  @Test
  void aVacantSeatIsHeldByNobody() {
    bureau.leadingGroup(LeadingGroup.builder().members(ids("director", "secretary")));

    of("group-head").asOf("2023-06-01").is(OPEN).because(SEAT_VACANT);
    of("group-deputy").asOf("2023-06-01").is(OPEN).because(SEAT_VACANT);
  }

  @Test
  void thePartySecretaryIsDeputyAndNotMerelyAMember() {
    bureau.leadingGroup(
        LeadingGroup.builder().deputies(ids("deputy-director")).members(ids("secretary")));

    of("group-deputy").asOf("2023-06-01").is(OPEN).because(SEAT_HELD_BY_ANOTHER);
  }

  @Test
  void aSecretaryWhoIsHeadWithoutBeingTheDirectorIsNoDeputy() {
    bureau.leadingGroup(LeadingGroup.builder().head(Id.of("secretary")));

    of("group-deputy").asOf("2023-06-01").is(OPEN).because(SEAT_VACANT);
  }

  @Test
  void ofSeveralDeputiesOneIsTheSecretary() {
    bureau.leadingGroup(LeadingGroup.builder().deputies(ids("deputy-director", "secretary")));

    of("group-deputy").is(FULFILLED, "2023-06-01");
  }

  @Test
  void aSecretaryWhoIsAlsoTheDirectorIsMetByBeingHead() {
    bureau.officer("both", DIRECTOR, PARTY_SECRETARY, LEADERSHIP);
    bureau.leadingGroup(LeadingGroup.builder().head(Id.of("both")));

    of("group-head").is(FULFILLED, "2023-06-01");
    of("group-deputy").is(FULFILLED, "2023-06-01");
  }

  @Test
  void headAndDeputyNeedNoSecondEntryAsMembersButEverybodyElseIsIncluded() {
    bureau.leadingGroup(
        LeadingGroup.builder()
            .head(Id.of("director"))
            .deputies(ids("secretary"))
            .members(ids("deputy-director")));

    of("group-members")
        .asOf("2023-06-01")
        .is(OPEN)
        .because(NOT_INCLUDED)
        .figures(new Figures.Lacking(List.of("section-deputy")));
    of("group-members").is(BREACHED, "2024-01-01");
  }

  @Test
  void withNobodyToIncludeThereIsNoBaseWithOrWithoutAGroup() {
    Bureau bare = bureau().officer("clerk");
    World without = world(bare);
    World with = world(bare.leadingGroup(LeadingGroup.builder()));

    for (World either : List.of(without, with)) {
      Question members = either.finding("group-members/bureau/2023");
      members.asOf("2023-06-01").is(NOT_APPLICABLE).because(NO_BASE);
      members.is(NOT_APPLICABLE, "2022-12-31", "2024-01-01");
    }
  }

  @Test
  void anOfficeIsThereEvenIfNobodyRunsIt() {
    bureau.leadingGroup(LeadingGroup.builder().office(Set.of()));

    of("group-office").is(FULFILLED, "2023-06-01");
    of("office-staff").is(OPEN, "2023-06-01").is(BREACHED, "2024-01-01");
  }

  @Test
  void oneOfficerInTheOfficeIsTooFew() {
    bureau.leadingGroup(LeadingGroup.builder().office(Set.of(Id.of("clerk"))));

    of("office-staff").is(OPEN, "2023-12-31").is(BREACHED, "2024-01-01");
  }

  @Test
  void aSeatIsJudgedByThePostsHeldOnTheDay() {
    bureau.officer("leaver", DIRECTOR, "2020-01-01", "2023-07-01");
    bureau.leadingGroup(LeadingGroup.builder().head(Id.of("leaver")));

    of("group-head").is(FULFILLED, "2023-06-30").is(OPEN, "2023-07-01").is(BREACHED, "2024-01-01");
  }

  @Test
  void afterTheYearASeatIsJudgedByItsLastDay() {
    bureau.officer("leaver", DIRECTOR, "2020-01-01", "2024-01-01");
    bureau.leadingGroup(LeadingGroup.builder().head(Id.of("leaver")));

    of("group-head").is(FULFILLED, "2023-12-31", "2024-01-01", "2024-06-01");
  }

  @Test
  void whoJoinsTheLeadershipIsToBeIncludedFromThatDay() {
    bureau.officer("newcomer", LEADERSHIP, "2023-09-01", "2030-01-01");
    bureau.officer("next-year", LEADERSHIP, "2024-01-01", "2030-01-01");
    bureau.leadingGroup(
        LeadingGroup.builder()
            .members(ids("director", "secretary", "deputy-director", "section-deputy")));

    of("group-members").is(FULFILLED, "2023-08-31").is(OPEN, "2023-09-01");
    of("group-members")
        .asOf("2024-06-01")
        .is(BREACHED)
        .figures(new Figures.Lacking(List.of("newcomer")));
  }

  private static List<Id<Officer>> ids(String... officers) {
    return Stream.of(officers).map(Id::<Officer>of).toList();
  }

  private Question of(String rule) {
    return world(bureau).finding(rule + "/bureau/2023");
  }
}
