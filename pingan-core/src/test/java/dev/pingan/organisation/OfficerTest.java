package dev.pingan.organisation;

import static dev.pingan.organisation.Samples.day;
import static dev.pingan.organisation.Samples.days;
import static dev.pingan.organisation.Samples.officer;
import static dev.pingan.organisation.Samples.officerOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who leads a shift: a leader of the unit, or a member of the bureau's leadership. Ruling 2. */
class OfficerTest {
  private static final LocalDate DAY = day("2023-10-01");
  private static final Id<Unit> U1 = Id.of("u1");

  @ParameterizedTest
  @EnumSource(names = {"UNIT_LEADER", "IN_CHARGE", "DEPUTY_SECTION"})
  void aLeaderOfTheUnitLeadsItsShiftsAndNoOther(PostKind kind) {
    assertThat(officerOf("u1", "o1", Post.of(kind)).mayLeadShiftOf(U1, DAY)).isTrue();
    assertThat(officerOf("u2", "o1", Post.of(kind)).mayLeadShiftOf(U1, DAY)).isFalse();
    assertThat(officer("o1", Post.of(kind)).mayLeadShiftOf(U1, DAY)).isFalse();
  }

  @Test
  void aMemberOfTheLeadershipLeadsAnyUnitsShift() {
    Post leadership = Post.of(PostKind.LEADERSHIP);
    assertThat(officer("o1", leadership).mayLeadShiftOf(U1, DAY)).isTrue();
    assertThat(officerOf("u2", "o1", leadership).mayLeadShiftOf(U1, DAY)).isTrue();
    assertThat(officer("o1", leadership).isOfLeadership(DAY)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"DIRECTOR", "PARTY_SECRETARY"})
  void directorAndSecretaryAreOfTheLeadershipOnlyWhereTheOrganisationSaysSo(PostKind kind) {
    Officer officer = officerOf("u1", "o1", Post.of(kind));
    assertThat(officer.isOfLeadership(DAY)).isFalse();
    assertThat(officer.mayLeadShiftOf(U1, DAY)).isFalse();
  }

  @Test
  void anOfficerWithoutAPostLeadsNone() {
    assertThat(officerOf("u1", "o1").mayLeadShiftOf(U1, DAY)).isFalse();
  }

  @Test
  void thePostIsHeldOnTheDayOfTheShift() {
    Post leader =
        Post.builder().kind(PostKind.UNIT_LEADER).held(days("2023-10-01", "2023-10-02")).build();
    Officer officer = officerOf("u1", "o1", Post.of(PostKind.DIRECTOR), leader);
    assertThat(officer.mayLeadShiftOf(U1, day("2023-09-30"))).isFalse();
    assertThat(officer.mayLeadShiftOf(U1, day("2023-10-01"))).isTrue();
    assertThat(officer.mayLeadShiftOf(U1, day("2023-10-02"))).isFalse();
    assertThat(officer.holds(PostKind.DIRECTOR, day("2023-10-02"))).isTrue();
    assertThat(officer.holds(PostKind.UNIT_LEADER, day("2023-10-02"))).isFalse();
  }

  @Test
  void theyAreOfTheirOwnUnitOnly() {
    assertThat(officerOf("u1", "o1").isOf(U1)).isTrue();
    assertThat(officerOf("u2", "o1").isOf(U1)).isFalse();
    assertThat(officer("o1").isOf(U1)).isFalse();
  }
}
