package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The net of responsibility (责任体系) as it hangs on one day: what was vacant before and is filled by
 * then is no hole. 五1, sentence 3.
 */
record Net(Organisation organisation, LocalDate day) {

  /** The holes in the lines of what is owed, and who has no part in anything. */
  Set<Gap> gaps(List<Finding> owed) {
    Set<Gap> gaps = new TreeSet<>();
    Set<Id<Officer>> withAPart = new HashSet<>(seated());
    for (Finding finding : owed) {
      finding.answerable().forEach(level -> withAPart.addAll(level.officers()));
    }
    for (Line line : Set.copyOf(owed.stream().map(Line::of).toList())) {
      for (Answerable level : organisation.answerable(line.bearer(), line.section(), day)) {
        withAPart.addAll(level.officers());
        if (level.isVacant()) {
          gaps.add(hole(line, level.role()));
        }
      }
    }
    organisation.officers().stream()
        .filter(o -> !o.isOfLeadership(day) && !withAPart.contains(o.id()))
        .forEach(o -> gaps.add(Gap.of(Gap.Kind.OFFICER_WITH_NOTHING, o.id().value())));
    return gaps;
  }

  /** Who sits in a group or runs its office has a part, whatever he or she answers for. */
  private Set<Id<Officer>> seated() {
    Set<Id<Officer>> seated = new HashSet<>();
    organisation
        .leadingGroup()
        .ifPresent(
            group -> {
              seated.addAll(group.everybody());
              seated.addAll(group.office().orElse(Set.of()));
            });
    organisation
        .standingGroup()
        .ifPresent(
            group -> {
              seated.addAll(group.members());
              seated.addAll(group.office().orElse(Set.of()));
            });
    return seated;
  }

  private Gap hole(Line line, Answerable.Role role) {
    return switch (role) {
      case ASSIGNED_UNIT -> Gap.of(Gap.Kind.NOBODY_ASSIGNED, line.bearer().toString());
      case UNIT_IN_CHARGE, UNIT_LEADER ->
          vacant(
              role,
              organisation.answeringUnit(line.bearer(), day).map(unit -> "unit:" + unit).stream());
      case BUREAU_IN_CHARGE -> vacant(role, Stream.of(line.section()));
      case DEPUTY_HEAD, HEAD -> vacant(role, Stream.of());
    };
  }

  private static Gap vacant(Answerable.Role role, Stream<String> place) {
    return Gap.of(
        Gap.Kind.SEAT_VACANT, role + place.map(where -> " of " + where).findFirst().orElse(""));
  }

  /** Those who answer to one another for what a bearer owes by one section. */
  private record Line(Bearer bearer, String section) {
    static Line of(Finding finding) {
      return new Line(finding.bearer(), finding.section());
    }
  }
}
