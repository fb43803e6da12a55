package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.bureau;
import static dev.pingan.organisation.Samples.day;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.inCharge;
import static dev.pingan.organisation.Samples.officer;
import static dev.pingan.organisation.Samples.officerOf;
import static dev.pingan.organisation.Samples.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 分管领导: of the leaders in charge, whoever has the nearest section above the duty's answers. */
class LeaderInChargeTest {
  private static final Officer ALL = officer("all", inCharge());
  private static final Officer FOUR = officer("four", inCharge("四"));
  private static final Officer FOUR_TWO = officer("four-two", inCharge("四(二)"));
  private static final Officer FIVE = officer("five", inCharge("五"));

  @Test
  void theNearestSectionAboveTheDutysWins() {
    assertThat(inChargeOf("四(二)3", ALL, FOUR, FOUR_TWO, FIVE)).containsExactly("four-two");
    assertThat(inChargeOf("四(三)1", ALL, FOUR, FOUR_TWO, FIVE)).containsExactly("four");
    assertThat(inChargeOf("二(二)", ALL, FOUR, FOUR_TWO, FIVE)).containsExactly("all");
    assertThat(inChargeOf("四(二)", FOUR_TWO, FOUR)).containsExactly("four-two");
  }

  @Test
  void whoeverHasNoSectionHasAllOfThemButFarthest() {
    assertThat(inChargeOf("五3", ALL)).containsExactly("all");
    assertThat(inChargeOf("五3", ALL, FIVE)).containsExactly("five");
    assertThat(inChargeOf("五3", FIVE, ALL)).containsExactly("five");
    // The empty path is above every section, so it says no more than none.
    assertThat(inChargeOf("五3", officer("empty", inCharge("")), ALL))
        .containsExactly("empty", "all");
  }

  @Test
  void aSectionBeneathOrBesideTheDutysIsNotAboveIt() {
    assertThat(inChargeOf("四", FOUR_TWO)).isEmpty();
    assertThat(inChargeOf("四(一)", FOUR_TWO, FIVE)).isEmpty();
  }

  @Test
  void tenIsNotAboveElevenNorOneAboveTwelve() {
    Officer ten = officer("ten", inCharge("十", "四(二)1", "五1"));
    assertThat(inChargeOf("十(一)", ten)).containsExactly("ten");
    assertThat(inChargeOf("十1", ten)).containsExactly("ten");
    assertThat(inChargeOf("十一", ten)).isEmpty();
    assertThat(inChargeOf("四(二)1", ten)).containsExactly("ten");
    assertThat(inChargeOf("四(二)19", ten)).isEmpty();
    assertThat(inChargeOf("五10", ten)).isEmpty();
    Officer twenty = officer("twenty", inCharge("二〇", "三"));
    assertThat(inChargeOf("二〇(一)", twenty)).containsExactly("twenty");
    assertThat(inChargeOf("二〇一", twenty)).isEmpty();
    assertThat(inChargeOf("三〇", twenty)).isEmpty();
  }

  @Test
  void ofOneOfficersSectionsAndPostsTheNearestCounts() {
    Officer several = officer("several", inCharge("四", "四(二)1"), inCharge("五"), inCharge());
    assertThat(inChargeOf("四(二)1", FOUR_TWO, several)).containsExactly("several");
    assertThat(inChargeOf("四(二)2", FOUR_TWO, several)).containsExactly("four-two");
    assertThat(inChargeOf("五2", FOUR, several)).containsExactly("several");
    assertThat(inChargeOf("三", several)).containsExactly("several");
  }

  @Test
  void twoEquallyNearAnswerTogetherInTheHostsOrder() {
    Officer other = officer("another", inCharge("四(二)"));
    assertThat(inChargeOf("四(二)3", ALL, FOUR_TWO, FOUR, other))
        .containsExactly("four-two", "another");
  }

  @Test
  void whoIsInChargeOfAUnitIsNotInChargeForTheBureau() {
    assertThat(inChargeOf("四(二)3", officerOf("u1", "over-u1", inCharge("四(二)")))).isEmpty();
  }

  @Test
  void onlyThePostInChargeMakesTheLeaderInCharge() {
    assertThat(inChargeOf("四", officer("director", Post.of(PostKind.DIRECTOR)))).isEmpty();
  }

  @Test
  void onlyAPostHeldOnTheDayCounts() {
    Post april =
        Post.builder()
            .kind(PostKind.IN_CHARGE)
            .sections(List.of("四(二)"))
            .held(days("2023-04-02", "2023-05-01"))
            .build();
    assertThat(inChargeOf("四(二)3", ALL, officer("april", april))).containsExactly("all");
  }

  private static Stream<String> inChargeOf(String section, Officer... officers) {
    return bureau()
        .units(unit("u1"))
        .officers(officers)
        .build()
        .answerable(Bearer.bureau(), section, day("2023-04-01"))
        .stream()
        .filter(level -> level.role() == Role.BUREAU_IN_CHARGE)
        .flatMap(level -> level.officers().stream())
        .map(Id::value);
  }
}
