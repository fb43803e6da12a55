package dev.pingan.cli.sample;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.StandingGroup;
import dev.pingan.organisation.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** The bureau of Lanqing, a district that does not exist. */
final class SampleOrganisation {
  private SampleOrganisation() {}

  static Organisation organisation() {
    return Organisation.builder()
        .name(Label.of("澜青区城建局", "Lanqing District Urban Construction Bureau"))
        .officers(SampleOfficers.officers())
        .leadingGroup(leadingGroup())
        .standingGroup(StandingGroup.of(officers("o01", "o03", "o04"), Optional.of(office("o06"))))
        .units(units())
        .localities(SampleVillages.localities())
        .villages(SampleVillages.villages())
        .sensitivePeriods(
            List.of(
                SensitivePeriod.of("秋季商品展销会", LocalDateRange.of(Days.on(10, 7), Days.on(10, 10)))))
        .build();
  }

  private static LeadingGroup leadingGroup() {
    return LeadingGroup.builder()
        .head(Id.of("o01"))
        .deputies(officers("o02"))
        .members(officers("o03", "o04", "o05", "o13", "o23", "o33", "o63"))
        .office(office("o06", "o07"))
        .build();
  }

  private static List<Unit> units() {
    return List.of(
        unit("u01", "市政设施所", "Municipal Works Office").keySites(sites("k11", "k12")).build(),
        unit("u02", "园林绿化所", "Parks and Greenery Office").keySites(sites("k21")).build(),
        unit("u03", "房产管理所", "Housing Office").keySites(sites()).build(),
        // u04 has not handed in its list.
        unit("u04", "环境卫生所", "Street Cleaning Office").build(),
        unit("u05", "质量监督站", "Quality Supervision Station").keySites(sites("k51")).build(),
        unit("u06", "城建档案馆", "Construction Archive").keySites(sites("k61", "k62")).build());
  }

  private static Unit.Builder unit(String id, String zh, String en) {
    return Unit.builder().id(Id.of(id)).name(Label.of(zh, en));
  }

  private static Set<Id<KeySite>> sites(String... ids) {
    return Stream.of(ids)
        .<Id<KeySite>>map(Id::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Id<Officer>> officers(String... ids) {
    return Stream.of(ids).<Id<Officer>>map(Id::of).toList();
  }

  private static Set<Id<Officer>> office(String... ids) {
    return new LinkedHashSet<>(officers(ids));
  }
}
