package dev.pingan.testkit;

import dev.pingan.calendar.SensitivePeriod;
import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.HouseholdKind;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.LocalityKind;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.PostKind;
import dev.pingan.organisation.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threeten.extra.LocalDateRange;

/** The organisation of the tiny worlds. */
final class TinyOrganisation {
  private TinyOrganisation() {}

  static Organisation of(OptionalInt floating) {
    LocalDate march = Contents.day("03-10");
    return Organisation.builder()
        .name(Label.of("城建局", "Construction bureau"))
        .units(Organisations.unit("u1", Optional.of(List.of("s1"))))
        .localities(Organisations.locality("l1", LocalityKind.TOWN))
        .villages(
            Village.builder()
                .id(Id.of("v1"))
                .locality(Id.of("l1"))
                .unit(Id.of("u1"))
                .register(List.of(resident(), floating(floating)))
                .build())
        .officers(
            SmallOrganisation.officer(
                "o1", Optional.empty(), PostKind.DIRECTOR, PostKind.LEADERSHIP),
            SmallOrganisation.officer(
                "o2", Optional.empty(), PostKind.PARTY_SECRETARY, PostKind.LEADERSHIP),
            SmallOrganisation.officer("o3", Optional.of("u1"), PostKind.UNIT_LEADER),
            SmallOrganisation.officer("o4", Optional.of("u1")))
        .leadingGroup(
            LeadingGroup.builder()
                .head(Id.of("o1"))
                .deputies(SmallOrganisation.ids("o2"))
                .office(SmallOrganisation.ids("o3", "o4"))
                .build())
        .sensitivePeriods(
            List.of(SensitivePeriod.of("两会", LocalDateRange.ofClosed(march, march.plusDays(1)))))
        .build();
  }

  private static Household resident() {
    return Household.of(Id.of("h11"), HouseholdKind.RESIDENT, 2);
  }

  private static Household floating(OptionalInt members) {
    return Household.builder()
        .id(Id.of("h12"))
        .kind(HouseholdKind.FLOATING)
        .members(members)
        .build();
  }
}
