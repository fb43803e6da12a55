package dev.pingan.narration;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Answerable.Role;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.util.List;
import java.util.stream.Stream;

/** Units, villages and officers, with names and without. */
final class People {
  static final Bearer WORKS = Bearer.unit(Id.of("u1"));
  static final Bearer PARKS = Bearer.unit(Id.of("u2"));
  static final Bearer UNNAMED = Bearer.unit(Id.of("u03"));
  static final Bearer SHANGFANG = Bearer.village(Id.of("v1"));
  static final Bearer XIAFANG = Bearer.village(Id.of("v2"));
  static final Bearer NAMELESS = Bearer.village(Id.of("v09"));

  static final Organisation BUREAU =
      Organisation.builder()
          .name(Label.of("城建局", "Construction Bureau"))
          .units(
              unit("u1").name(Label.of("市政管理所", "Municipal Works Office")).build(),
              unit("u2").name(Label.of("园林站", "Parks Office")).build(),
              unit("u03").build())
          .localities(Locality.builder().id(Id.of("l1")).kind(LocalityKind.TOWN).build())
          .villages(
              village("v1").name(Label.of("上坊村", "Shangfang")).unit(Id.of("u1")).build(),
              village("v2").name(Label.of("下坊村", "Xiafang")).build(),
              village("v09").build())
          .officers(
              officer("o1").name(Label.of("王强", "Wang Qiang")).build(),
              officer("o2").name(Label.of("陈静", "Chen Jing")).build(),
              officer("o3").name(Label.of("赵军", "Zhao Jun")).build(),
              officer("o4").name(Label.of("李明", "Li Ming")).unit(Id.of("u1")).build(),
              officer("o5").name(Label.of("孙丽", "Sun Li")).unit(Id.of("u1")).build(),
              officer("o6").build())
          .leadingGroup(
              LeadingGroup.builder().head(Id.of("o1")).deputies(List.of(Id.of("o2"))).build())
          .build();

  static final Answerable HEAD = level(Role.HEAD, "o1");
  static final Answerable DEPUTY = level(Role.DEPUTY_HEAD, "o2");
  static final Answerable IN_CHARGE = level(Role.BUREAU_IN_CHARGE, "o3");
  static final Answerable LEADER = level(Role.UNIT_LEADER, "o4");

  private People() {}

  static Answerable level(Role role, String... officers) {
    return Answerable.of(role, Stream.of(officers).map(Id::<Officer>of).toList());
  }

  static Answerable vacant(Role role) {
    return Answerable.of(role, List.of());
  }

  private static Unit.Builder unit(String id) {
    return Unit.builder().id(Id.of(id));
  }

  private static Village.Builder village(String id) {
    return Village.builder().id(Id.of(id)).locality(Id.of("l1"));
  }

  private static Officer.Builder officer(String id) {
    return Officer.builder().id(Id.of(id));
  }
}
