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
import dev.pingan.report.Figures.Contact;
import dev.pingan.report.Figures.Missed;
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
    List<Walk> walks = walks(occasion);
    return CoverageBase.of(situation, village, occasion).owed().stream()
        .filter(number -> coveredOn(walks, number) == HouseholdVisits.NEVER)
        .map(number -> situation.facts().numbering().household(number).id())
        .toList();
  }

  /** The day on which all that is owed was done; each walk shows a part of it. */
  private long coveredOn(List<Walk> walks, int household) {
    long coveredOn = Long.MIN_VALUE;
    for (Walk walk : walks) {
      HouseholdVisits visits = walk.visits().begin();
      situation.facts().visits().forEach(household, walk.start(), situation.tomorrow(), visits);
      coveredOn = Math.max(coveredOn, visits.doneOn());
    }
    return coveredOn;
  }

  private Judgement cover(Occasion occasion, CoverageBase base) {
    List<Walk> walks = walks(occasion);
    int covered = 0;
    long lastCoveredOn = Long.MIN_VALUE;
    boolean onlyTasks = false;
    List<Missed> missed = new ArrayList<>();
    for (int household : base.owed()) {
      long coveredOn = coveredOn(walks, household);
      if (coveredOn == HouseholdVisits.NEVER) {
        onlyTasks |= contact(walks) == Contact.REACHED;
        if (missed.size() < FIRST_FEW) {
          missed.add(missed(walks, household));
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
                    base.owed().size(),
                    covered,
                    base.vacant(),
                    base.part(),
                    missed.stream().map(Missed::household).toList(),
                    missed));
    if (covered == base.owed().size()) {
      return judgement.completed(LocalDate.ofEpochDay(lastCoveredOn), occasion.lastDay());
    }
    judgement.because(Reason.HOUSEHOLD_MISSED);
    if (onlyTasks) {
      judgement.because(Reason.TASK_MISSING);
    }
    return covered > 0 ? judgement.partly() : judgement;
  }

  /** What the household lacks to which the walks went last. */
  private Missed missed(List<Walk> walks, int household) {
    int missing = 0;
    for (Walk walk : walks) {
      missing |= walk.visits().missing();
    }
    return new Missed(
        situation.facts().numbering().household(household).id(),
        contact(walks),
        Visits.tasks(missing));
  }

  /** How near the round's visits came. */
  private static Contact contact(List<Walk> walks) {
    return walks.get(0).visits().contact();
  }

  /** What is owed once in the year is asked at its last occasion, of the visits of any round. */
  private List<Walk> walks(Occasion occasion) {
    int tasks = Visits.mask(requirement.tasks());
    boolean oneVisit = requirement.together() == Cover.Together.ONE_VISIT;
    Walk ofRound =
        new Walk(
            new HouseholdVisits(new DaySpans(occasion), tasks, oneVisit ? tasks : 0),
            occasion.window().getStart());
    boolean last = occasion.key().equals(occasions.get(occasions.size() - 1).key());
    return last && !requirement.yearly().isEmpty() ? List.of(ofRound, ofYear()) : List.of(ofRound);
  }

  private Walk ofYear() {
    return new Walk(
        new HouseholdVisits(year, Visits.mask(requirement.yearly()), 0),
        situation.planYear().getStart());
  }

  /** Some visits to look for, from a day on. */
  private record Walk(HouseholdVisits visits, LocalDate start) {}
}
