package dev.pingan.narration;

import static dev.pingan.narration.Findings.YEAR;
import static dev.pingan.narration.Findings.finding;
import static dev.pingan.narration.Findings.month;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.plan.Ratio;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Finding;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import dev.pingan.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A typical finding for each reason and each note; a new one wants its branch here. */
final class Shortfalls {
  private static final List<Id<Household>> ONE = List.of(Id.of("H4"));

  private Shortfalls() {}

  static Finding of(Reason reason) {
    return builder(reason).reasons(List.of(reason)).build();
  }

  private static Finding.Builder builder(Reason reason) {
    return switch (reason) {
      case NO_BEARER -> plain(Duties.MEETING, Bearer.none(), Status.NOT_APPLICABLE);
      case NO_OCCASION -> plain(Duties.LEAD, Bearer.none(), Status.NOT_APPLICABLE);
      case NO_VILLAGE_ASSIGNED -> plain(Duties.MEETING, People.PARKS, Status.NOT_APPLICABLE);
      case NO_BASE -> plain(Duties.DEFENCE, People.PARKS, Status.NOT_APPLICABLE);
      case NO_TRIGGER -> plain(Duties.RETURN_VISIT, People.PARKS, Status.NOT_APPLICABLE);
      case REGISTER_MISSING -> plain(Duties.HOUSEHOLDS, People.NAMELESS, Status.UNDETERMINED);
      case KEY_SITES_MISSING -> plain(Duties.DEFENCE, People.PARKS, Status.UNDETERMINED);
      case CALENDAR_MISSING -> plain(Duties.LEAD, People.PARKS, Status.UNDETERMINED);
      case NOTHING_RECORDED -> count(Duties.BANNERS, new Figures.Count(0, 2));
      case TOO_FEW -> count(Duties.BANNERS, new Figures.Count(1, 2));
      case COMPLETED_LATE -> late(count(Duties.MEETING, new Figures.Count(1, 1)));
      case RESPONSE_LATE -> late(count(Duties.RETURN_VISIT, new Figures.Answers(2, List.of())));
      case NO_RESPONSE -> count(Duties.RETURN_VISIT, new Figures.Answers(5, List.of(Id.of("T3"))));
      case HOUSEHOLD_MISSED -> count(Duties.HOUSEHOLDS, new Figures.Households(12, 11, 1, 0, ONE));
      case TASK_MISSING -> count(Duties.HOUSEHOLDS, new Figures.Households(12, 11, 0, 0, ONE));
      case MEMBER_MISSED -> count(Duties.PERSONS, new Figures.Persons(36, 34, 0, ONE));
      case HEAD_COUNT_MISSING -> count(Duties.PERSONS, new Figures.Persons(36, 36, 1, List.of()));
      case LEAD_MISSING, OFFICER_MISSING ->
          count(Duties.LEAD, new Figures.Watch(8, 7, List.of(LocalDate.of(2023, 10, 2))));
      case NOT_IN_PLACE -> count(Duties.PATROL, new Figures.Lacking(List.of("[patrol]")));
      case ENDED -> count(Duties.DEFENCE, new Figures.Lacking(List.of("S1")));
      case NOT_SET_UP, SEAT_VACANT, SEAT_HELD_BY_ANOTHER ->
          count(Duties.HEAD, new Figures.Lacking(List.of("head")));
      case NOT_INCLUDED -> count(Duties.MEMBERS, new Figures.Lacking(List.of("o4")));
      case CONTRARY_EVENT ->
          count(Duties.ACCIDENTS, new Figures.Events(1, List.of(), Optional.empty()))
              .evidence(List.of(Id.of("T8")));
      case RULING_MISSING ->
          count(Duties.ACCIDENTS, new Figures.Events(0, List.of(Id.of("T9")), Optional.empty()));
      case NO_SURVEY -> count(Duties.SATISFACTION, new Figures.Rate(0, 0, Ratio.percent(100)));
      case RATE_BELOW -> count(Duties.SATISFACTION, new Figures.Rate(93, 100, Ratio.percent(100)));
    };
  }

  static Finding noted(Note note) {
    Finding.Builder finding =
        switch (note) {
          case ON_LIMIT_DAY, LIMIT_ON_DAY_OFF, LATE_RECORDED ->
              count(Duties.MEETING, new Figures.Count(1, 1));
          case MONTH_MET -> count(Duties.BANNERS, new Figures.Count(2, 2));
          case REACHED_ABOVE_REGISTER, HEAD_COUNT_UNKNOWN ->
              count(Duties.PERSONS, new Figures.Persons(36, 34, 1, ONE));
          case NOT_FULLY_ATTESTED ->
              count(
                  Duties.ACCIDENTS,
                  new Figures.Events(0, List.of(), Optional.of(LocalDate.of(2023, 8, 31))));
          case CASE_IN_TWO_YEARS ->
              count(Duties.RETURN_VISIT, new Figures.Answers(2, List.of(Id.of("T3"))));
          case NEXT_NOTICE_MAY_ADD_DAYS -> count(Duties.LEAD, new Figures.Watch(2, 2, List.of()));
        };
    return finding.notes(Set.of(note)).build();
  }

  private static Finding.Builder plain(Rule rule, Bearer bearer, Status status) {
    return finding(rule, bearer, YEAR, status);
  }

  private static Finding.Builder count(Rule rule, Figures figures) {
    return finding(rule, People.WORKS, month(4), Status.BREACHED, figures);
  }

  private static Finding.Builder late(Finding.Builder finding) {
    return finding.completedOn(Optional.of(LocalDate.of(2023, 5, 3))).daysLate(OptionalLong.of(3));
  }
}
