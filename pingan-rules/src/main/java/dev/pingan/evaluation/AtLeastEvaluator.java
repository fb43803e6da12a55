package dev.pingan.evaluation;

import dev.pingan.calendar.DayKind;
import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.AtLeast;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges 'at least so many': entries in the window and after it add up. Rulings 4, 10 and 24. */
final class AtLeastEvaluator implements RequirementEvaluator {
  private final Situation situation;
  private final AtLeast requirement;
  private final Contributions contributions;

  AtLeastEvaluator(Situation situation, AtLeast requirement) {
    this.situation = situation;
    this.requirement = requirement;
    this.contributions = new Contributions(situation, requirement.of());
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    int have = 0;
    Optional<LocalDate> completedOn = Optional.empty();
    List<Id<LedgerRecord>> evidence = new ArrayList<>();
    for (Contribution one : contributions.of(bearer)) {
      if (occasion.counts(one.day()) || occasion.countsLate(one.day())) {
        have = saturatedSum(have, one.items());
        one.id().ifPresent(evidence::add);
        if (completedOn.isEmpty() && have >= requirement.count()) {
          completedOn = Optional.of(one.day());
        }
      }
    }
    Judgement judgement =
        new Judgement().figures(new Figures.Count(have, requirement.count())).evidence(evidence);
    completedOn.ifPresentOrElse(
        day -> complete(judgement, occasion, day), () -> missing(judgement, occasion));
    if (have > 0 && completedOn.isEmpty()) {
      judgement.partly();
    }
    limitDayOff(judgement, occasion);
    return judgement;
  }

  private void complete(Judgement judgement, Occasion occasion, LocalDate day) {
    boolean late = day.isAfter(occasion.lastDay());
    if (late && occasion.unpublished().isPresent()) {
      judgement.completed(day, day).unknown(Reason.CALENDAR_MISSING);
      return;
    }
    judgement.completed(day, occasion.lastDay());
    if (!late && occasion.limitDay().equals(Optional.of(day))) {
      judgement.note(Note.ON_LIMIT_DAY);
    }
    if (late && occasion.limitDay().isEmpty() && sameMonth(day, occasion.lastDay())) {
      judgement.note(Note.MONTH_MET);
    }
  }

  private void missing(Judgement judgement, Occasion occasion) {
    judgement.because(judgement.evidence().isEmpty() ? Reason.NOTHING_RECORDED : Reason.TOO_FEW);
    if (occasion.unpublished().isPresent() && situation.asOf().isAfter(occasion.lastDay())) {
      judgement.unknown(Reason.CALENDAR_MISSING);
    }
  }

  private void limitDayOff(Judgement judgement, Occasion occasion) {
    if (occasion
        .limitDay()
        .flatMap(situation.calendar()::kindOf)
        .equals(Optional.of(DayKind.DAY_OFF))) {
      judgement.note(Note.LIMIT_ON_DAY_OFF);
    }
  }

  private static boolean sameMonth(LocalDate one, LocalDate other) {
    return YearMonth.from(one).equals(YearMonth.from(other));
  }

  private static int saturatedSum(int have, int more) {
    return (int) Math.min(Integer.MAX_VALUE, (long) have + more);
  }
}
