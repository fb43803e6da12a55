package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.LeadingGroup;
import dev.pingan.organisation.Officer;
import dev.pingan.organisation.Organisation;
import dev.pingan.organisation.PostKind;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Seated;
import dev.pingan.report.Figures;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges who holds the seats of the leading group, on the as-of day. Ruling 8. */
final class SeatedEvaluator implements RequirementEvaluator {
  private final Organisation organisation;
  private final LocalDate day;
  private final Seated requirement;
  private final Optional<LeadingGroup> group;

  SeatedEvaluator(Situation situation, Seated requirement) {
    this.organisation = situation.organisation();
    this.day = situation.judgedOn();
    this.requirement = requirement;
    this.group = organisation.leadingGroup();
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    return switch (requirement.seat()) {
      case GROUP -> existing(group.isPresent(), "leading-group");
      case HEAD -> held(anyHolds(head(), PostKind.DIRECTOR), head(), "head");
      case DEPUTY -> held(isSecretaryDeputy() || isHeadBoth(), deputies(), "deputy");
      case MEMBERS -> members();
      case OFFICE -> existing(office().isPresent(), "office");
      case OFFICE_STAFF -> staff(office().map(Set::size).orElse(0));
    };
  }

  private Judgement existing(boolean exists, String what) {
    return exists ? lacking(List.of()).inTime() : lacking(List.of(what)).because(Reason.NOT_SET_UP);
  }

  private Judgement held(boolean held, List<Id<Officer>> sitting, String seat) {
    if (held) {
      return lacking(List.of()).inTime();
    }
    Reason why = sitting.isEmpty() ? Reason.SEAT_VACANT : Reason.SEAT_HELD_BY_ANOTHER;
    return lacking(List.of(seat)).because(group.isPresent() ? why : Reason.NOT_SET_UP);
  }

  /** All of the leadership and all of deputy-section rank; head and deputies are in anyway. */
  private Judgement members() {
    List<Id<Officer>> due =
        organisation.officers().stream()
            .filter(o -> o.isOfLeadership(day) || o.holds(PostKind.DEPUTY_SECTION, day))
            .map(Officer::id)
            .toList();
    if (due.isEmpty()) {
      return Judgement.notOwed(Reason.NO_BASE);
    }
    Set<Id<Officer>> in = group.map(LeadingGroup::everybody).orElse(Set.of());
    List<String> out = due.stream().filter(id -> !in.contains(id)).map(Id::value).toList();
    if (out.isEmpty()) {
      return lacking(out).inTime();
    }
    Judgement judgement =
        lacking(out).because(group.isPresent() ? Reason.NOT_INCLUDED : Reason.NOT_SET_UP);
    return out.size() < due.size() ? judgement.partly() : judgement;
  }

  private Judgement staff(int officers) {
    if (officers >= requirement.least()) {
      return lacking(List.of()).inTime();
    }
    List<String> seats = Collections.nCopies(requirement.least() - officers, "office-staff");
    Judgement judgement =
        lacking(seats).because(office().isPresent() ? Reason.SEAT_VACANT : Reason.NOT_SET_UP);
    return officers > 0 ? judgement.partly() : judgement;
  }

  private static Judgement lacking(List<String> what) {
    return new Judgement().figures(new Figures.Lacking(what));
  }

  private boolean isSecretaryDeputy() {
    return anyHolds(deputies(), PostKind.PARTY_SECRETARY);
  }

  /** Secretary and director in one person: then the head need not be deputy besides. */
  private boolean isHeadBoth() {
    return anyHolds(head(), PostKind.PARTY_SECRETARY, PostKind.DIRECTOR);
  }

  private boolean anyHolds(List<Id<Officer>> sitting, PostKind... all) {
    return sitting.stream()
        .flatMap(id -> organisation.officer(id).stream())
        .anyMatch(officer -> Stream.of(all).allMatch(post -> officer.holds(post, day)));
  }

  private List<Id<Officer>> head() {
    return group.flatMap(LeadingGroup::head).map(List::of).orElse(List.of());
  }

  private List<Id<Officer>> deputies() {
    return group.map(LeadingGroup::deputies).orElse(List.of());
  }

  private Optional<Set<Id<Officer>>> office() {
    return group.flatMap(LeadingGroup::office);
  }
}
