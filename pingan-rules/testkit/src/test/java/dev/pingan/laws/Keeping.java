package dev.pingan.laws;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Actor;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Measure;
import dev.pingan.ledger.Shift;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.KeySite;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.plan.InPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Does what has to stand: keeps watch, day by day, and puts measures in place. */
record Keeping(Organisation organisation, Bearer bearer) {

  /** Whether somebody is there to lead on each of those days, and another to be on duty. */
  boolean canWatch(List<LocalDate> days) {
    return days.stream().allMatch(day -> lead(day).flatMap(this::other).isPresent());
  }

  /** On each of those days a shift with a leader entitled to it and another officer. */
  List<Entry> watch(List<LocalDate> days) {
    List<Entry> shifts = new ArrayList<>();
    for (LocalDate day : days) {
      Officer lead = lead(day).orElseThrow();
      Content shift =
          Shift.builder()
              .unit(bearer.unit())
              .lead(Optional.of(lead.id()))
              .officers(List.of(lead.id(), other(lead).orElseThrow().id()))
              .build();
      shifts.add(Deeds.entry(shifts.size(), day, shift));
    }
    return shifts;
  }

  /** What is lacking of a measure, put in place on that day for good. */
  List<Entry> measures(InPlace inPlace, List<String> lacking, LocalDate day) {
    List<Entry> measures = new ArrayList<>();
    for (String place : lacking) {
      Content measure =
          Measure.builder()
              .kind(inPlace.of().kinds().iterator().next())
              .by(bearer.unit().map(Actor::unit).orElseGet(Actor::bureau))
              .site(
                  inPlace.where() == InPlace.Where.EACH_KEY_SITE
                      ? Optional.of(Id.<KeySite>of(place))
                      : Optional.empty())
              .build();
      measures.add(Deeds.entry(measures.size(), day, measure));
    }
    return measures;
  }

  /** Whether it is a measure that is not in place for good. */
  static boolean ends(Entry entry) {
    return entry.content() instanceof Measure measure && measure.until().isPresent();
  }

  private Optional<Officer> lead(LocalDate day) {
    Predicate<Officer> entitled =
        officer ->
            bearer
                .unit()
                .map(unit -> officer.mayLeadShiftOf(unit, day))
                .orElseGet(() -> officer.isOfLeadership(day));
    return organisation.officers().stream().filter(entitled).findFirst();
  }

  private Optional<Officer> other(Officer lead) {
    return organisation.officers().stream().filter(o -> !o.id().equals(lead.id())).findFirst();
  }
}
