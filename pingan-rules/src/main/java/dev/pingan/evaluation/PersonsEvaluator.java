package dev.pingan.evaluation;

import dev.pingan.identity.Id;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Household;
import dev.pingan.organisation.Village;
import dev.pingan.plan.Occasion;
import dev.pingan.report.Figures;
import dev.pingan.report.Note;
import dev.pingan.report.Phase;
import dev.pingan.report.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges 'not one person left out': the best single visit reaches everybody. Ruling 16. */
final class PersonsEvaluator implements RequirementEvaluator {
  private final Situation situation;

  PersonsEvaluator(Situation situation) {
    this.situation = situation;
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
    return judgement(occasion, tally(occasion, base, HouseholdsEvaluator.FIRST_FEW));
  }

  /** Every household of the village in which somebody was missed at the occasion. */
  List<Id<Household>> missed(Village village, Occasion occasion) {
    CoverageBase base = CoverageBase.of(situation, village, occasion);
    return tally(occasion, base, Integer.MAX_VALUE).missed;
  }

  private Tally tally(Occasion occasion, CoverageBase base, int atMost) {
    Tally tally = new Tally(atMost);
    BestVisit best = new BestVisit(new DaySpans(occasion));
    for (int number : base.owed()) {
      Household household = situation.facts().numbering().household(number);
      best.begin(household.members().orElse(1));
      situation
          .facts()
          .visits()
          .forEach(number, occasion.window().getStart(), situation.tomorrow(), best);
      tally.add(household, best);
    }
    return tally;
  }

  private Judgement judgement(Occasion occasion, Tally tally) {
    Judgement judgement = new Judgement().figures(tally.figures());
    if (tally.aboveRegister) {
      judgement.note(Note.REACHED_ABOVE_REGISTER);
    }
    if (tally.unknown > 0) {
      judgement.note(Note.HEAD_COUNT_UNKNOWN);
    }
    boolean over = situation.phaseOf(occasion.window()) == Phase.AFTER;
    boolean certainlyShort = tally.shortKnown > 0 || (over && tally.unknownUnreached > 0);
    if (certainlyShort) {
      judgement.because(Reason.MEMBER_MISSED);
    } else if (tally.unknown > 0) {
      judgement.unknown(Reason.HEAD_COUNT_MISSING);
    } else {
      return judgement.completed(LocalDate.ofEpochDay(tally.lastReachedOn), occasion.lastDay());
    }
    return tally.reached > 0 ? judgement.partly() : judgement;
  }

  /** Adds up the households of a village. */
  private static final class Tally {
    private int of;
    private int reached;
    private int unknown;
    private int unknownUnreached;
    private int shortKnown;
    private boolean aboveRegister;
    private long lastReachedOn = Long.MIN_VALUE;
    private final List<Id<Household>> missed = new ArrayList<>();
    private final int atMost;

    Tally(int atMost) {
      this.atMost = atMost;
    }

    void add(Household household, BestVisit best) {
      boolean known = household.members().isPresent();
      boolean isMissed = best.reachedOn() == HouseholdVisits.NEVER;
      if (known) {
        int members = household.members().getAsInt();
        of += members;
        reached += Math.min(members, best.most());
        aboveRegister |= best.most() > members;
        shortKnown += isMissed ? 1 : 0;
      } else {
        unknown++;
        unknownUnreached += isMissed ? 1 : 0;
      }
      if (isMissed && missed.size() < atMost) {
        missed.add(household.id());
      } else if (!isMissed) {
        lastReachedOn = Math.max(lastReachedOn, best.reachedOn());
      }
    }

    Figures figures() {
      return new Figures.Persons(of, reached, unknown, missed);
    }
  }
}
