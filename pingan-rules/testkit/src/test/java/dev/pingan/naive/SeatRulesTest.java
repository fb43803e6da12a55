package dev.pingan.naive;

import static dev.pingan.naive.Sample.day;
import static dev.pingan.naive.Sample.finding;
import static dev.pingan.naive.Sample.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class SeatRulesTest {
  private static final NaivePlan PLAN = NaivePlan.of(2023);
  private static final List<String> RULES =
      List.of("leading-group", "group-head", "group-deputy", "group-office", "office-staff");

  @Test
  void findsEverySeatOfTheSampleHeld() {
    assertThat(RULES).allMatch(r -> status(r + "/bureau/2023", "06-01").equals("FULFILLED"));
    assertThat(status("group-members/bureau/2023", "06-01")).isEqualTo("FULFILLED");
    assertThat(status("group-members/bureau/2023", "2022-12-31")).isEqualTo("UPCOMING");
  }

  @Test
  void holdsAMissingGroupToBeUnmetNotUnknown() {
    Organisation bare = Organisation.builder().name(Label.of("城建局")).build();
    for (String rule : RULES) {
      assertThat(finding(PLAN, bare, rule + "/bureau/2023", "12-31").status()).isEqualTo("OPEN");
      assertThat(finding(PLAN, bare, rule + "/bureau/2023", "2024-01-01").status())
          .isEqualTo("BREACHED");
    }
    assertThat(finding(PLAN, bare, "group-members/bureau/2023", "2022-01-01").status())
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void judgesPostsOnTheAsOfDayAndAfterTheYearOnItsLast() {
    Organisation until31December = director(LocalDateRange.ofUnboundedStart(day("12-31")));
    assertThat(head(until31December, "12-30")).isEqualTo("FULFILLED");
    assertThat(head(until31December, "12-31")).isEqualTo("OPEN");
    Organisation throughTheYear =
        director(LocalDateRange.ofUnboundedStart(day("12-31").plusDays(1)));
    assertThat(head(throughTheYear, "2024-05-01")).isEqualTo("FULFILLED");
  }

  @Test
  void takesTheHeadForDeputyWhereBothPostsAreOne() {
    Organisation both =
        group(
            LeadingGroup.builder().head(Id.of("a")).office(Set.of(Id.of("b"))).build(),
            SampleBureau.officer("a", PostKind.DIRECTOR, PostKind.PARTY_SECRETARY).build(),
            SampleBureau.officer("b", PostKind.DEPUTY_SECTION).build());
    assertThat(finding(PLAN, both, "group-deputy/bureau/2023", "06-01").status())
        .isEqualTo("FULFILLED");
    NaiveFinding members = finding(PLAN, both, "group-members/bureau/2023", "06-01");
    assertThat(members.status()).isEqualTo("OPEN");
    assertThat(members.figures()).containsEntry("lacking", 1L);
    assertThat(finding(PLAN, both, "office-staff/bureau/2023", "06-01").figures())
        .containsEntry("lacking", 1L);
    assertThat(finding(PLAN, both, "group-office/bureau/2023", "06-01").status())
        .isEqualTo("FULFILLED");
  }

  @Test
  void takesASecretaryWhoIsNotTheDirectorForNoDeputyThoughHeLeads() {
    Organisation secretary =
        group(
            LeadingGroup.builder().head(Id.of("a")).build(),
            SampleBureau.officer("a", PostKind.PARTY_SECRETARY).build());
    assertThat(finding(PLAN, secretary, "group-deputy/bureau/2023", "06-01").status())
        .isEqualTo("OPEN");
  }

  private static String head(Organisation organisation, String asOf) {
    return finding(PLAN, organisation, "group-head/bureau/2023", asOf).status();
  }

  private static Organisation director(LocalDateRange held) {
    Post post = Post.builder().kind(PostKind.DIRECTOR).held(held).build();
    return group(
        LeadingGroup.builder().head(Id.of("a")).build(),
        Officer.builder().id(Id.of("a")).posts(post).build());
  }

  private static Organisation group(LeadingGroup group, Officer... officers) {
    return Organisation.builder()
        .name(Label.of("城建局"))
        .officers(officers)
        .leadingGroup(group)
        .build();
  }
}
