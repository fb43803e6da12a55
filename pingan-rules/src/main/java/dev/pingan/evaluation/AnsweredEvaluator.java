package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.ledger.Entry;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.EachAnswered;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges whether each trigger is answered, and in time. Rulings 13 and 20 to 22. */
final class AnsweredEvaluator implements RequirementEvaluator {
  private final Situation situation;
  private final EachAnswered requirement;
  private final List<Occasion> occasions;
  private final Triggers triggers;
  private final List<Trigger> all;
  private final List<Trigger> strays;

  AnsweredEvaluator(Situation situation, EachAnswered requirement, List<Occasion> occasions) {
    this.situation = situation;
    this.requirement = requirement;
    this.occasions = occasions;
    this.triggers = new Triggers(situation, requirement);
    this.all = triggers.all();
    this.strays = triggers.strays();
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    List<Answer> answers =
        all.stream()
            .filter(trigger -> isDue(trigger, bearer, occasion))
            .map(trigger -> answer(trigger, occasion))
            .toList();
    List<Id<LedgerRecord>> unanswered =
        answers.stream().filter(a -> a.record().isEmpty()).map(Answer::asked).toList();
    Judgement judgement =
        new Judgement()
            .figures(new Figures.Answers(answers.size(), unanswered))
            .evidence(answers.stream().flatMap(a -> a.record().stream()).map(Entry::id).toList());
    if (inTwoYears(answers) || strays.stream().anyMatch(t -> isDue(t, bearer, occasion))) {
      judgement.note(Note.CASE_IN_TWO_YEARS);
    }
    if (answers.isEmpty()) {
      return judgement.untriggered();
    }
    if (unanswered.isEmpty()) {
      return complete(judgement, answers, occasion);
    }
    judgement.because(Reason.NO_RESPONSE);
    if (answers.stream().anyMatch(Answer::isLate)) {
      judgement.someLate();
    }
    if (requirement.limitDays().isPresent()) {
      boolean overdue = answers.stream().anyMatch(a -> a.isOverdue(situation.asOf()));
      judgement = overdue ? judgement.breached(Reason.NO_RESPONSE) : judgement.pending();
    }
    return unanswered.size() < answers.size() ? judgement.partly() : judgement;
  }

  private boolean isDue(Trigger trigger, Bearer bearer, Occasion occasion) {
    return triggers.isOf(bearer, trigger)
        && trigger.isDueIn(occasion, occasions, requirement.due());
  }

  private Judgement complete(Judgement judgement, List<Answer> answers, Occasion occasion) {
    LocalDate last = answers.stream().map(Answer::day).max(Comparator.naturalOrder()).orElseThrow();
    long late = answers.stream().mapToLong(Answer::daysLate).max().orElse(0);
    judgement.completed(last, later(last, occasion.lastDay()));
    return late > 0 ? judgement.late(late, Reason.RESPONSE_LATE) : judgement;
  }

  private Answer answer(Trigger trigger, Occasion occasion) {
    return new Answer(
        trigger, triggers.answerTo(trigger, occasion), triggers.limit(trigger, occasion));
  }

  private boolean inTwoYears(List<Answer> answers) {
    return answers.stream()
        .anyMatch(a -> situation.docket().caseFiles().isInTwoYears(a.trigger().caseEntry()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * A trigger with the first record that answers it, if one does, and the last day in time.
   *
   * @param record the first that answers
   */
  private record Answer(Trigger trigger, Optional<Entry> record, LocalDate limit) {
    Id<LedgerRecord> asked() {
      return trigger.record().id();
    }

    LocalDate day() {
      return record.map(Entry::occurredOn).orElse(limit);
    }

    long daysLate() {
      return ChronoUnit.DAYS.between(limit, day());
    }

    boolean isLate() {
      return record.isPresent() && daysLate() > 0;
    }

    boolean isOverdue(LocalDate asOf) {
      return record.isEmpty() && asOf.isAfter(limit);
    }
  }
}
