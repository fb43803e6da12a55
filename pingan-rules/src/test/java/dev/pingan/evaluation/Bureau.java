package dev.pingan.evaluation;

import dev.pingan.calendar.SensitivePeriod;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * A bureau as an example describes it, part by part; what is said of key sites, registers,
 * households and days holds for the unit, village or household named last.
 */
final class Bureau {
  private static final Id<Locality> LOCALITY = Id.of("l1");

  private final List<Officer> officers = new ArrayList<>();
  private final List<Unit.Builder> units = new ArrayList<>();
  private final List<Place> villages = new ArrayList<>();
  private final List<SensitivePeriod> periods = new ArrayList<>();
  private Optional<LeadingGroup> group = Optional.empty();

  private Bureau() {}

  static Bureau bureau() {
    return new Bureau();
  }

  Bureau unit(String id) {
    units.add(Unit.builder().id(Id.of(id)));
    return this;
  }

  /** It has those key sites, and no others. */
  Bureau keySites(String... sites) {
    Set<Id<KeySite>> ids = Stream.of(sites).map(KeySite::id).collect(Collectors.toSet());
    last(units).keySites(ids);
    return this;
  }

  /** A village to which that unit is assigned, with an empty register. */
  Bureau village(String id, String unit) {
    villages.add(new Place(village(id).unit(Id.of(unit))));
    return this;
  }

  /** A village to which no unit is assigned, with an empty register. */
  Bureau villageOfNobody(String id) {
    villages.add(new Place(village(id)));
    return this;
  }

  Bureau withoutRegister() {
    last(villages).registered = false;
    return this;
  }

  Bureau assignedFrom(String day) {
    last(villages).village.assigned(LocalDateRange.ofUnboundedEnd(LocalDate.parse(day)));
    return this;
  }

  /** That is the first day on which it is no longer assigned. */
  Bureau assignedUntil(String day) {
    last(villages).village.assigned(LocalDateRange.ofUnboundedStart(LocalDate.parse(day)));
    return this;
  }

  Bureau household(String id, int members) {
    return household(
        Household.builder().id(Id.of(id)).kind(HouseholdKind.RESIDENT).members(members));
  }

  Bureau householdOfUnknownSize(String id) {
    return household(Household.builder().id(Id.of(id)).kind(HouseholdKind.FLOATING));
  }

  Bureau vacantHousehold(String id) {
    return household(Household.builder().id(Id.of(id)).kind(HouseholdKind.VACANT).members(0));
  }

  Bureau dweltFrom(String day) {
    last(last(villages).households).dwelt(LocalDateRange.ofUnboundedEnd(LocalDate.parse(day)));
    return this;
  }

  /** That is the first day on which it no longer dwells there. */
  Bureau dweltUntil(String day) {
    last(last(villages).households).dwelt(LocalDateRange.ofUnboundedStart(LocalDate.parse(day)));
    return this;
  }

  /** An officer of no unit. */
  Bureau officer(String id, PostKind... posts) {
    officers.add(Officer.builder().id(Id.of(id)).posts(always(posts)).build());
    return this;
  }

  Bureau officerOf(String unit, String id, PostKind... posts) {
    officers.add(Officer.builder().id(Id.of(id)).unit(Id.of(unit)).posts(always(posts)).build());
    return this;
  }

  /** An officer of that unit who holds the post from that day until the day before the other. */
  Bureau officerOf(String unit, String id, PostKind post, String from, String until) {
    officers.add(
        Officer.builder().id(Id.of(id)).unit(Id.of(unit)).posts(held(post, from, until)).build());
    return this;
  }

  /** An officer of no unit who holds the post from that day until the day before the other. */
  Bureau officer(String id, PostKind post, String from, String until) {
    officers.add(Officer.builder().id(Id.of(id)).posts(held(post, from, until)).build());
    return this;
  }

  Bureau leadingGroup(LeadingGroup.Builder group) {
    this.group = Optional.of(group.build());
    return this;
  }

  /** Those days are sensitive, both included. */
  Bureau sensitive(String label, String first, String last) {
    periods.add(
        SensitivePeriod.of(
            label, LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last))));
    return this;
  }

  Organisation organisation() {
    return Organisation.builder()
        .name(Label.of("城建局"))
        .officers(officers)
        .leadingGroup(group)
        .units(units.stream().map(Unit.Builder::build).toList())
        .localities(Locality.builder().id(LOCALITY).kind(LocalityKind.TOWN).build())
        .villages(villages.stream().map(Place::build).toList())
        .sensitivePeriods(periods)
        .build();
  }

  private Bureau household(Household.Builder household) {
    last(villages).households.add(household);
    return this;
  }

  private static Village.Builder village(String id) {
    return Village.builder().id(Id.of(id)).locality(LOCALITY);
  }

  private static List<Post> always(PostKind... posts) {
    return Stream.of(posts).map(Post::of).toList();
  }

  private static Post held(PostKind post, String from, String until) {
    return Post.builder()
        .kind(post)
        .held(LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(until)))
        .build();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** A village with the households that are registered there. */
  private static final class Place {
    final Village.Builder village;
    final List<Household.Builder> households = new ArrayList<>();
    boolean registered = true;

    Place(Village.Builder village) {
      this.village = village;
    }

    Village build() {
      if (registered) {
        return village.register(households.stream().map(Household.Builder::build).toList()).build();
      }
      return village.build();
    }
  }
}
