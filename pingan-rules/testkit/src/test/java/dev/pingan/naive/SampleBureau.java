package dev.pingan.naive;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.Set;

/**
 * A small bureau.
 *
 * <p>u1 has village v1 (h1 of three, h2 of two, hv vacant) and two key sites; u2 has v2, without a
 * register, and no list of key sites; u3 has neither village nor key site.
 */
final class SampleBureau {
  private SampleBureau() {}

  static Organisation.Builder bureau() {
    return Organisation.builder()
        .name(Label.of("城建局"))
        .officers(officers())
        .leadingGroup(
            LeadingGroup.builder()
                .head(Id.of("director"))
                .deputies(List.of(Id.of("secretary")))
                .members(List.of(Id.of("deputy1")))
                .office(Set.of(Id.of("clerk"), Id.of("leader1")))
                .build())
        .units(
            Unit.builder()
                .id(Id.of("u1"))
                .keySites(Set.of(KeySite.id("s1"), KeySite.id("s2")))
                .build(),
            Unit.builder().id(Id.of("u2")).build(),
            Unit.builder().id(Id.of("u3")).keySites(Set.of()).build())
        .localities(Locality.builder().id(Id.of("l1")).kind(LocalityKind.TOWN).build());
  }

  static Organisation organisation() {
    return bureau()
        .villages(
            village("v1", "u1")
                .register(
                    List.of(
                        Household.of(Id.of("h1"), HouseholdKind.RESIDENT, 3),
                        Household.of(Id.of("h2"), HouseholdKind.FLOATING, 2),
                        Household.of(Id.of("hv"), HouseholdKind.VACANT, 0)))
                .build(),
            village("v2", "u2").build())
        .build();
  }

  static Village.Builder village(String id, String unit) {
    return Village.builder().id(Id.of(id)).locality(Id.of("l1")).unit(Id.of(unit));
  }

  private static List<Officer> officers() {
    return List.of(
        officer("director", PostKind.DIRECTOR, PostKind.LEADERSHIP).build(),
        officer("secretary", PostKind.PARTY_SECRETARY, PostKind.LEADERSHIP).build(),
        officer("leader1", PostKind.UNIT_LEADER).unit(Id.of("u1")).build(),
        officer("deputy1", PostKind.DEPUTY_SECTION).unit(Id.of("u1")).build(),
        officer("leader2", PostKind.UNIT_LEADER).unit(Id.of("u2")).build(),
        officer("clerk").unit(Id.of("u1")).build());
  }

  static Officer.Builder officer(String id, PostKind... posts) {
    return Officer.builder().id(Id.of(id)).posts(List.of(posts).stream().map(Post::of).toList());
  }
}
