package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.day;
import static dev.pingan.organisation.Samples.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A post is held on days; only the leader in charge has sections of the plan. Ruling 8. */
class PostTest {
  @Test
  void aPostWithoutDatesIsHeldAlways() {
    Post post = Post.of(PostKind.DIRECTOR);
    assertThat(post.is(PostKind.DIRECTOR, day("0001-01-01"))).isTrue();
    assertThat(post.is(PostKind.DIRECTOR, day("9999-12-31"))).isTrue();
    assertThat(post.is(PostKind.LEADERSHIP, day("2023-04-01"))).isFalse();
    assertThat(post.sections()).isEmpty();
  }

  @Test
  void aDatedPostIsHeldFromItsFirstDayToBeforeItsEnd() {
    Post april =
        Post.builder().kind(PostKind.LEADERSHIP).held(days("2023-04-01", "2023-05-01")).build();
    assertThat(april.is(PostKind.LEADERSHIP, day("2023-03-31"))).isFalse();
    assertThat(april.is(PostKind.LEADERSHIP, day("2023-04-01"))).isTrue();
    assertThat(april.is(PostKind.LEADERSHIP, day("2023-04-30"))).isTrue();
    assertThat(april.is(PostKind.LEADERSHIP, day("2023-05-01"))).isFalse();
  }

  @Test
  void aPostIsHeldOnADayAtLeast() {
    Post.Builder never =
        Post.builder().kind(PostKind.DIRECTOR).held(days("2023-04-01", "2023-04-01"));
    assertThatThrownBy(never::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a post is held on some day, not within 2023-04-01/2023-04-01");
  }

  @Test
  void theLeaderInChargeMayHaveSections() {
    assertThat(Samples.inCharge("四(二)", "五1").sections()).isEqualTo(Set.of("四(二)", "五1"));
  }

  static Stream<PostKind> allOthers() {
    return EnumSet.complementOf(EnumSet.of(PostKind.IN_CHARGE)).stream();
  }

  @ParameterizedTest
  @MethodSource("allOthers")
  void noOtherPostHasSections(PostKind kind) {
    Post.Builder other = Post.builder().kind(kind).sections(List.of("四(二)"));
    assertThatThrownBy(other::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("only the post in-charge has sections, not " + kind.code());
  }
}
