package dev.pingan.organisation;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Small bureaus to vary. */
final class Samples {
  private Samples() {}

  /** A bureau with the locality {@code l1} and nothing else. */
  static Organisation.Builder bureau() {
    return Organisation.builder()
        .name(Label.of("城建局"))
        .localities(Locality.builder().id(Id.of("l1")).kind(LocalityKind.TOWN).build());
  }

  static Officer officer(String id, Post... posts) {
    return Officer.builder().id(Id.of(id)).posts(posts).build();
  }

  static Officer officerOf(String unit, String id, Post... posts) {
    return Officer.builder().id(Id.of(id)).unit(Id.of(unit)).posts(posts).build();
  }

  /** The post in-charge of those sections of the plan; of all where none is named. */
  static Post inCharge(String... sections) {
    return Post.builder().kind(PostKind.IN_CHARGE).sections(List.of(sections)).build();
  }

  static Unit unit(String id) {
    return Unit.builder().id(Id.of(id)).build();
  }

  /** A village of the locality {@code l1}. */
  static Village.Builder village(String id) {
    return Village.builder().id(Id.of(id)).locality(Id.of("l1"));
  }

  static Household household(String id, int members) {
    return Household.of(Id.of(id), HouseholdKind.RESIDENT, members);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** The days from the first to before the other. */
  static LocalDateRange days(String startInclusive, String endExclusive) {
    return LocalDateRange.of(day(startInclusive), day(endExclusive));
  }

  static <T> List<Id<T>> ids(String... ids) {
    return List.of(ids).stream().map(Id::<T>of).toList();
  }
}
