package dev.pingan.jackson.format;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Locality;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.Post;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.StandingGroup;
import dev.pingan.organisation.Unit;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** An organisation in which every field is filled somewhere. */
public final class Organisations {
  private static final LocalDateRange FROM_MAY =
      LocalDateRange.ofUnboundedEnd(LocalDate.of(2023, 5, 1));
  private static final LocalDateRange TO_MAY =
      LocalDateRange.ofUnboundedStart(LocalDate.of(2023, 5, 1));

  private Organisations() {}

  /** Everything there is. */
  public static Organisation full() {
    return Organisation.builder()
        .name(Label.of("城建局", "Construction bureau"))
        .officers(director(), inCharge(), Officer.builder().id(Id.of("o3")).build())
        .leadingGroup(
            LeadingGroup.builder()
                .head(Id.of("o1"))
                .deputies(List.of(Id.of("o2")))
                .members(List.of(Id.of("o3"), Id.of("o2")))
                .office(Set.of(Id.of("o3"), Id.of("o2")))
                .build())
        .standingGroup(StandingGroup.of(List.of(Id.of("o1")), Optional.of(Set.of(Id.of("o3")))))
        .units(
            Unit.builder()
                .id(Id.of("u1"))
                .name(Label.of("一队"))
                .keySites(Set.of(Id.of("k2"), Id.of("k1")))
                .build(),
            Unit.builder().id(Id.of("u2")).keySites(Set.of()).build(),
            Unit.builder().id(Id.of("u3")).build())
        .localities(
            Locality.builder()
                .id(Id.of("l1"))
                .kind(LocalityKind.SUB_DISTRICT)
                .name(Label.of("河滨街道"))
                .build())
        .villages(village(), Village.builder().id(Id.of("v2")).locality(Id.of("l1")).build())
        .sensitivePeriods(
            List.of(
                SensitivePeriod.of(
                    "两会", LocalDateRange.of(LocalDate.of(2023, 3, 3), LocalDate.of(2023, 3, 14)))))
        .build();
  }

  private static Officer director() {
    return Officer.builder()
        .id(Id.of("o1"))
        .name(Label.of("甲", "A"))
        .posts(Post.of(PostKind.DIRECTOR), Post.of(PostKind.LEADERSHIP))
        .build();
  }

  private static Officer inCharge() {
    return Officer.builder()
        .id(Id.of("o2"))
        .posts(
            Post.builder()
                .kind(PostKind.IN_CHARGE)
                .sections(List.of("四(二)", "四(一)"))
                .held(FROM_MAY)
                .build())
        .unit(Id.of("u1"))
        .build();
  }

  private static Village village() {
    return Village.builder()
        .id(Id.of("v1"))
        .name(Label.of("东村", "East"))
        .locality(Id.of("l1"))
        .unit(Id.of("u1"))
        .assigned(TO_MAY)
        .register(
            List.of(
                Household.of(Id.of("h1"), HouseholdKind.RESIDENT, 4),
                Household.builder()
                    .id(Id.of("h2"))
                    .kind(HouseholdKind.FLOATING)
                    .dwelt(LocalDateRange.of(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 9, 1)))
                    .build(),
                Household.of(Id.of("h3"), HouseholdKind.VACANT, 0)))
        .build();
  }
}
