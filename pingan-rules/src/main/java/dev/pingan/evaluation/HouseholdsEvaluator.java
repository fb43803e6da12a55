package dev.pingan.evaluation;

import dev.pingan.facts.Visits;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Cover;
import dev.pingan.plan.Occasion;
import dev.pingan.plan.Regular;
import dev.pingan.plan.Rule;
import dev.pingan.report.Figures;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges 'not one household left out': all tasks done and somebody reached. Ruling 15. */
final class HouseholdsEvaluator implements RequirementEvaluator {
  /** How many of the missed a finding names; the rest are told on demand. */
  static final int FIRST_FEW = 5;

  private final Situation situation;
  private final Cover requirement;
  private final List<Occasion> occasions;
  private final DaySpans year;

  HouseholdsEvaluator(Situation situation, Cover requirement, Rule rule) {
    this.situation = situation;
    this.requirement = requirement;
    this.occasions = situation.occasionsOf(rule);
    this.year =
        new DaySpans(
            Regular.YEAR.occasions(situation.year(), situation.calendar(), List.of()).get(0));
  }

  @Override
  public Judgement judge(Bearer bearer, Occasion occasion) {
    Village village = bearer.village().flatMap(situation.organisation()::village).orElseThrow();
    if (village.register().isEmpty()) {
      return new Judgement().unknown(Reason.REGISTER_MISSING);
    }
    CoverageBase base = CoverageBase.of(situation, village, occasion);
    if (base.owed().isEmpty()) {
      return Judgement.notOwed(Reason.NO_BASE);
    }
    return cover(occasion, base);
  }

  /** Every household of the village that is owed a visit at the occasion and not covered. */
  List<Id<Household>> missed(Village village, Occasion occasion) {
    HouseholdVisits ofRound = ofRound(occasion);
    HouseholdVisits ofYear = ofYear(occasion);
    return CoverageBase.of(situation, village, occasion).owed().stream()
        .filter(number -> coveredOn(ofRound, ofYear, number, occasion) == HouseholdVisits.NEVER)
        .map(number -> situation.facts().numbering().household(number).id())
        .toList();
  }

  private long coveredOn(
      HouseholdVisits ofRound, HouseholdVisits ofYear, int household, Occasion occasion) {
    return Math.max(
        walk(ofRound, household, occasion.window().getStart()),
        walk(ofYear, household, situation.planYear().getStart()));
  }

  private Judgement cover(Occasion occasion, CoverageBase base) {
    HouseholdVisits ofRound = ofRound(occasion);
    HouseholdVisits ofYear = ofYear(occasion);
    int covered = 0;
    long lastCoveredOn = Long.MIN_VALUE;
    List<Id<Household>> missed = new ArrayList<>();
    for (int household : base.owed()) {
      long coveredOn = coveredOn(ofRound, ofYear, household, occasion);
      if (coveredOn == HouseholdVisits.NEVER) {
        if (missed.size() < FIRST_FEW) {
          missed.add(situation.facts().numbering().household(household).id());
        }
      } else {
        covered++;
        lastCoveredOn = Math.max(lastCoveredOn, coveredOn);
      }
    }
    Judgement judgement =
        new Judgement()
            .figures(
                new Figures.Households(
                    base.owed().size(), covered, base.vacant(), base.part(), missed));
    if (covered == base.owed().size()) {
      return judgement.completed(LocalDate.ofEpochDay(lastCoveredOn), occasion.lastDay());
    }
    judgement.because(Reason.HOUSEHOLD_MISSED);
    return covered > 0 ? judgement.partly() : judgement;
  }

  private long walk(HouseholdVisits visits, int household, LocalDate start) {
    Visits all = situation.facts().visits();
    all.forEach(household, start, situation.tomorrow(), visits.begin());
    return visits.doneOn();
  }

  private HouseholdVisits ofRound(Occasion occasion) {
    int tasks = Visits.mask(requirement.tasks());
    boolean oneVisit = requirement.together() == Cover.Together.ONE_VISIT;
    return new HouseholdVisits(new DaySpans(occasion), tasks, oneVisit ? tasks : 0);
  }

  /** What is owed once in the year is asked at its last occasion. */
  private HouseholdVisits ofYear(Occasion occasion) {
    boolean last = occasion.key().equals(occasions.get(occasions.size() - 1).key());
    if (!last || requirement.yearly().isEmpty()) {
      return ofRound(occasion);
    }
    return new HouseholdVisits(year, Visits.mask(requirement.yearly()), 0);
  }
}
