package dev.pingan.evaluation;

import static dev.pingan.evaluation.Bureau.bureau;
import static dev.pingan.evaluation.Doings.act;
import static dev.pingan.evaluation.World.world;
import static dev.pingan.organisation.PostKind.DIRECTOR;
import static dev.pingan.organisation.PostKind.IN_CHARGE;
import static dev.pingan.organisation.PostKind.LEADERSHIP;
import static dev.pingan.organisation.PostKind.PARTY_SECRETARY;
import static dev.pingan.organisation.PostKind.UNIT_LEADER;
import static dev.pingan.report.Gap.Kind.NOBODY_ASSIGNED;
import static dev.pingan.report.Gap.Kind.OFFICER_WITH_NOTHING;
import static dev.pingan.report.Gap.Kind.SEAT_VACANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Kind;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.report.Gap;
import dev.pingan.report.Responsibility;
import dev.pingan.report.Responsibility.Tier;
import dev.pingan.report.Standing;
import dev.pingan.report.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 五1: who answers for what over a whole report, and where the net has holes. */
class NetOfResponsibilityTest {
  private final World full =
      world(
          bureau()
              .unit("u1")
              .village("v1", "u1")
              .officer("director", DIRECTOR)
              .officer("deputy")
              .officer("charge", IN_CHARGE)
              .officerOf("u1", "leader", UNIT_LEADER)
              .officerOf("u1", "assistant", IN_CHARGE)
              .officer("idle")
              .leadingGroup(
                  LeadingGroup.builder().head(Id.of("director")).deputies(ids("deputy"))));

  @Test
  void whoStandsFirstInTheLineAnswersForTheFinding() {
    full.tells(act(Kind.TRAINING, "u1").on("2023-02-01"));

    assertThat(standing(full, "leader").count(Status.FULFILLED)).isPositive();
    assertThat(standing(full, "assistant").worst()).contains(Status.BREACHED);
    assertThat(standing(full, "charge").worst()).isPresent();
    assertThat(standing(full, "director").worst()).isEmpty();
  }

  @Test
  void whatDoesNotApplyIsNobodysBurden() {
    World none = world(bureau().unit("u1").officerOf("u1", "leader", UNIT_LEADER));

    Standing leader = standing(none, "leader");

    assertThat(leader.count(Status.NOT_APPLICABLE)).isZero();
    assertThat(leader.worst()).isPresent();
  }

  @Test
  void aFullNetHasNoHoleButWhoHasNothing() {
    assertThat(net(full).gaps()).containsExactly(Gap.of(OFFICER_WITH_NOTHING, "idle"));
  }

  @Test
  void whoSitsInAGroupOrIsOfTheLeadershipHasAPart() {
    World team =
        world(
            bureau()
                .officer("director", DIRECTOR, LEADERSHIP)
                .officer("secretary", PARTY_SECRETARY, LEADERSHIP)
                .officer("charge", IN_CHARGE, LEADERSHIP)
                .officer("engineer", LEADERSHIP)
                .officer("clerk")
                .officer("idle")
                .leadingGroup(
                    LeadingGroup.builder().head(Id.of("director")).office(Set.of(Id.of("clerk")))));

    assertThat(net(team).gaps())
        .containsExactly(Gap.of(SEAT_VACANT, "DEPUTY_HEAD"), Gap.of(OFFICER_WITH_NOTHING, "idle"));
    assertThat(net(team).tiers())
        .containsExactly(
            Map.entry(Tier.PRINCIPAL, ids("director", "secretary")),
            Map.entry(Tier.IN_CHARGE, ids("charge")),
            Map.entry(Tier.TEAM, ids("director", "secretary", "charge", "engineer")));
    assertThat(net(team).standings().keySet())
        .containsExactlyElementsOf(
            team.organisation().officers().stream().map(Officer::id).toList());
  }

  /** The closed windows of April had nobody; on the report's day there is no hole any more. */
  @Test
  void whatHasBeenFilledSinceIsNoHole() {
    World filled =
        world(
            bureau()
                .unit("u1")
                .village("v1", "u1")
                .assignedFrom("2023-05-01")
                .officerOf("u1", "leader", UNIT_LEADER, "2023-05-01", "2030-01-01"));

    assertThat(gaps(filled, "2023-04-30"))
        .contains(
            Gap.of(NOBODY_ASSIGNED, "village:v1"), Gap.of(SEAT_VACANT, "UNIT_LEADER of unit:u1"));
    assertThat(gaps(filled, "2023-08-15"))
        .contains(Gap.of(SEAT_VACANT, "UNIT_IN_CHARGE of unit:u1"))
        .doesNotContain(
            Gap.of(NOBODY_ASSIGNED, "village:v1"), Gap.of(SEAT_VACANT, "UNIT_LEADER of unit:u1"));
  }

  @Test
  void everyVacancyIsNamedWithItsPlace() {
    World empty = world(bureau().unit("u1").village("v1", "u1").villageOfNobody("v2"));

    assertThat(net(empty).gaps())
        .contains(
            Gap.of(NOBODY_ASSIGNED, "village:v2"),
            Gap.of(SEAT_VACANT, "UNIT_LEADER of unit:u1"),
            Gap.of(SEAT_VACANT, "UNIT_IN_CHARGE of unit:u1"),
            Gap.of(SEAT_VACANT, "BUREAU_IN_CHARGE of 四(二)3"),
            Gap.of(SEAT_VACANT, "DEPUTY_HEAD"),
            Gap.of(SEAT_VACANT, "HEAD"))
        .doesNotContain(Gap.of(NOBODY_ASSIGNED, "village:v1"));
  }

  @Test
  void holesAreOrderedByKindThenPlace() {
    assertThat(Gap.of(NOBODY_ASSIGNED, "z")).isLessThan(Gap.of(SEAT_VACANT, "a"));
    assertThat(Gap.of(SEAT_VACANT, "a")).isLessThan(Gap.of(SEAT_VACANT, "b"));
    assertThat(Gap.of(SEAT_VACANT, "a")).isEqualByComparingTo(Gap.of(SEAT_VACANT, "a"));
  }

  private static Standing standing(World world, String officer) {
    Standing standing = net(world).standings().get(Id.<Officer>of(officer));
    return Objects.requireNonNull(standing, officer);
  }

  private static Responsibility net(World world) {
    return Responsibility.of(world.report("2023-12-31"), world.organisation());
  }

  private static Set<Gap> gaps(World world, String asOf) {
    return Responsibility.of(world.report(asOf), world.organisation()).gaps();
  }

  private static List<Id<Officer>> ids(String... ids) {
    return Stream.of(ids).map(Id::<Officer>of).toList();
  }
}
