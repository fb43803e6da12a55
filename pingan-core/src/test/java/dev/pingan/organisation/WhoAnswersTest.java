package dev.pingan.organisation;

import static dev.pingan.organisation.Answerable.Role.ASSIGNED_UNIT;
import static dev.pingan.organisation.Answerable.Role.BUREAU_IN_CHARGE;
import static dev.pingan.organisation.Answerable.Role.DEPUTY_HEAD;
import static dev.pingan.organisation.Answerable.Role.HEAD;
import static dev.pingan.organisation.Answerable.Role.UNIT_IN_CHARGE;
import static dev.pingan.organisation.Answerable.Role.UNIT_LEADER;
import static dev.pingan.organisation.Samples.bureau;
import static dev.pingan.organisation.Samples.day;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.ids;
import static dev.pingan.organisation.Samples.inCharge;
import static dev.pingan.organisation.Samples.officer;
import static dev.pingan.organisation.Samples.officerOf;
import static dev.pingan.organisation.Samples.unit;
import static dev.pingan.organisation.Samples.village;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 一级抓一级: who answers for a duty, upwards. Section 五1, rulings 7 and 8. */
class WhoAnswersTest {
  private static final Post LEADER = Post.of(PostKind.UNIT_LEADER);
  private static final Bearer VILLAGE = Bearer.village(Id.of("v1"));
  private static final Bearer UNIT = Bearer.unit(Id.of("u1"));

  private final Organisation organisation =
      bureau()
          .units(unit("u1"), unit("u2"))
          .villages(village("v1").unit(Id.of("u1")).build(), village("v2").build())
          .officers(
              officer("head", Post.of(PostKind.DIRECTOR)),
              officer("deputy"),
              officer("overall", inCharge()),
              officerOf("u1", "over-u1", inCharge()),
              officerOf("u1", "leader-u1", LEADER),
              officerOf("u1", "clerk-u1"),
              officerOf("u2", "over-u2", inCharge()),
              officerOf("u2", "leader-u2", LEADER))
          .leadingGroup(LeadingGroup.builder().head(Id.of("head")).deputies(ids("deputy")).build())
          .build();

  @Test
  void forAVillageItsUnitsLeadersThenTheBureaus() {
    assertThat(answerable(organisation, VILLAGE))
        .containsExactly(
            level(UNIT_IN_CHARGE, "over-u1"),
            level(UNIT_LEADER, "leader-u1"),
            level(BUREAU_IN_CHARGE, "overall"),
            level(HEAD, "head"));
  }

  @Test
  void forAUnitItsPrincipalLeaderThenTheBureaus() {
    assertThat(answerable(organisation, UNIT))
        .containsExactly(
            level(UNIT_LEADER, "leader-u1"),
            level(BUREAU_IN_CHARGE, "overall"),
            level(HEAD, "head"));
  }

  @Test
  void forTheBureauAndForWhatNobodyOwesTheBureausOwn() {
    assertThat(answerable(organisation, Bearer.bureau()))
        .isEqualTo(answerable(organisation, Bearer.none()))
        .containsExactly(
            level(BUREAU_IN_CHARGE, "overall"), level(DEPUTY_HEAD, "deputy"), level(HEAD, "head"));
  }

  @Test
  void whereNobodyIsAssignedThatIsSaidAndTheBureauAnswers() {
    List<Answerable> levels =
        List.of(level(ASSIGNED_UNIT), level(BUREAU_IN_CHARGE, "overall"), level(HEAD, "head"));
    assertThat(answerable(organisation, Bearer.village(Id.of("v2")))).isEqualTo(levels);
    assertThat(answerable(organisation, Bearer.village(Id.of("v9")))).isEqualTo(levels);
  }

  @Test
  void aVacantSeatIsALevelWithoutAnybody() {
    Organisation empty =
        bureau().units(unit("u1")).villages(village("v1").unit(Id.of("u1")).build()).build();
    assertThat(answerable(empty, VILLAGE))
        .containsExactly(
            level(UNIT_IN_CHARGE), level(UNIT_LEADER), level(BUREAU_IN_CHARGE), level(HEAD))
        .allMatch(Answerable::isVacant);
    assertThat(answerable(empty, Bearer.bureau()))
        .containsExactly(level(BUREAU_IN_CHARGE), level(DEPUTY_HEAD), level(HEAD));
    assertThat(level(HEAD, "head").isVacant()).isFalse();
  }

  @Test
  void aGroupWithVacantSeatsIsNoOtherThanNone() {
    Organisation vacant = bureau().leadingGroup(LeadingGroup.builder().build()).build();
    assertThat(answerable(vacant, Bearer.bureau()))
        .containsExactly(level(BUREAU_IN_CHARGE), level(DEPUTY_HEAD), level(HEAD));
  }

  @Test
  void whoeverHoldsThePostOnTheDayAnswers() {
    Organisation changed =
        bureau()
            .units(unit("u1"))
            .officers(
                officerOf("u1", "old", held("2023-01-01", "2023-06-01")),
                officerOf("u1", "new", held("2023-06-01", "2024-01-01")))
            .build();
    assertThat(changed.answerable(UNIT, "四(一)", day("2023-05-31")).get(0))
        .isEqualTo(level(UNIT_LEADER, "old"));
    assertThat(changed.answerable(UNIT, "四(一)", day("2023-06-01")).get(0))
        .isEqualTo(level(UNIT_LEADER, "new"));
    assertThat(changed.answerable(UNIT, "四(一)", day("2024-01-01")).get(0))
        .isEqualTo(level(UNIT_LEADER));
  }

  @Test
  void theUnitAssignedOnTheDayAnswersForTheVillage() {
    Organisation reassigned =
        bureau()
            .units(unit("u1"))
            .officers(officerOf("u1", "leader-u1", LEADER))
            .villages(
                village("v1").unit(Id.of("u1")).assigned(days("2023-04-01", "2023-05-01")).build())
            .build();
    assertThat(reassigned.answerable(VILLAGE, "四(二)1", day("2023-04-30")))
        .contains(level(UNIT_LEADER, "leader-u1"));
    assertThat(reassigned.answerable(VILLAGE, "四(二)1", day("2023-05-01")))
        .containsExactly(level(ASSIGNED_UNIT), level(BUREAU_IN_CHARGE), level(HEAD));
  }

  @Test
  void twoLeadersOfOneUnitAnswerTogetherInTheHostsOrder() {
    Organisation two =
        bureau()
            .units(unit("u1"))
            .officers(officerOf("u1", "second", LEADER), officerOf("u1", "first", LEADER))
            .build();
    assertThat(answerable(two, UNIT).get(0)).isEqualTo(level(UNIT_LEADER, "second", "first"));
  }

  private static Post held(String startInclusive, String endExclusive) {
    return Post.builder()
        .kind(PostKind.UNIT_LEADER)
        .held(days(startInclusive, endExclusive))
        .build();
  }

  private static List<Answerable> answerable(Organisation organisation, Bearer bearer) {
    return organisation.answerable(bearer, "四(二)3", day("2023-04-01"));
  }

  private static Answerable level(Role role, String... officers) {
    return Answerable.of(role, ids(officers));
  }
}
