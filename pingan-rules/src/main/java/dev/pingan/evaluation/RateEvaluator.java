package dev.pingan.evaluation;

import dev.pingan.ledger.Entry;
import dev.pingan.ledger.Shape;
import dev.pingan.ledger.Survey;
import dev.pingan.organisation.Bearer;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.RateAtLeast;
import dev.pingan.plan.RateAtLeast.Surveys;
import dev.pingan.report.Figures;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges the satisfaction rate, as an exact fraction. Ruling 28. */
final class RateEvaluator implements RequirementEvaluator {
  private final Situation situation;
  private final RateAtLeast requirement;

  RateEvaluator(Situation situation, RateAtLeast requirement) {
    this.situation = situation;
    this.requirement = requirement;
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    List<Entry> surveys = counting(occasion);
    long valid = surveys.stream().mapToLong(e -> ((Survey) e.content()).valid()).sum();
    long positive = surveys.stream().mapToLong(e -> ((Survey) e.content()).positive()).sum();
    Judgement judgement =
        new Judgement()
            .figures(new Figures.Rate(positive, valid, requirement.target()))
            .evidence(surveys.stream().filter(RateEvaluator::isAnswered).map(Entry::id).toList());
    if (requirement.target().isReachedBy(positive, valid)) {
      return judgement.inTime();
    }
    if (valid > 0) {
      return judgement.partly().because(Reason.RATE_BELOW);
    }
    boolean over = situation.phaseOf(occasion.window()) == Phase.AFTER;
    return over ? judgement.unknown(Reason.NO_SURVEY) : judgement.because(Reason.NO_SURVEY);
  }

  /** Whether only the latest count, and the survey is of the time, but not one of those. */
  boolean isSuperseded(Entry survey, Occasion occasion) {
    return occasion.counts(survey.occurredOn())
        && !survey.occurredOn().isAfter(situation.asOf())
        && !counting(occasion).contains(survey);
  }

  private static boolean isAnswered(Entry entry) {
    return ((Survey) entry.content()).valid() > 0;
  }

  private List<Entry> counting(Occasion occasion) {
    List<Entry> ofYear =
        situation.docket().of(Shape.SURVEY).stream()
            .filter(entry -> occasion.counts(entry.occurredOn()))
            .toList();
    if (requirement.surveys() == Surveys.POOLED) {
      return ofYear;
    }
    Optional<LocalDate> latest =
        ofYear.stream().map(Entry::occurredOn).max(Comparator.naturalOrder());
    return ofYear.stream().filter(e -> latest.equals(Optional.of(e.occurredOn()))).toList();
  }
}
