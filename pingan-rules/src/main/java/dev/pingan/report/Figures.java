package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.ledger.VisitTask;
import dev.pingan.organisation.Household;
import dev.pingan.plan.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures behind a finding, by requirement: plain tuples without behaviour, hence records.
 *
 * <p>Lists are immutable; lists of the missed hold the first few only, in the register's order.
 */
public sealed interface Figures {
  /** Returns what the branch for these figures returns. */
  <R> R match(Cases<R> cases);

  /**
   * So many, where so many are needed.
   *
   * @param have how many items count so far
   * @param need how many are owed
   */
  record Count(int have, int need) implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.count(this);
    }
  }

  /**
   * Households covered.
   *
   * @param of how many are owed
   * @param covered how many of them are covered
   * @param vacant how many are vacant, outside the rate
   * @param part how many came or left inside the window, not owed
   * @param firstMissed the first few that are not covered
   * @param missing what each of these lacks, in the same order; empty where that is not known
   */
  record Households(
      int of,
      int covered,
      int vacant,
      int part,
      List<Id<Household>> firstMissed,
      List<Missed> missing)
      implements Figures {
    /** Makes figures that name the missed, and not what they lack. */
    public Households(int of, int covered, int vacant, int part, List<Id<Household>> firstMissed) {
      this(of, covered, vacant, part, firstMissed, List.of());
    }

    /** Returns how many are not covered. */
    public int missed() {
      return of - covered;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.households(this);
    }
  }

  /**
   * What a household lacks that is not covered.
   *
   * @param contact how near the visits came to it
   * @param tasks what they have not done there; where one visit must do it all, what the fullest of
   *     them did not do
   */
  record Missed(Id<Household> household, Contact contact, Set<VisitTask> tasks) {}

  /** How near visits came to a household. */
  enum Contact {
    /** Nobody went there. */
    NOT_VISITED("not-visited"),
    /** Somebody went there and met nobody. */
    NOBODY_REACHED("nobody-reached"),
    /** Somebody was reached: only tasks are missing. */
    REACHED("reached");

    private final String code;

    Contact(String code) {
      this.code = code;
    }

    /** Returns the code in the JSON format. */
    public String code() {
      return code;
    }
  }

  /**
   * Persons reached.
   *
   * @param of how many the register counts, in households of known size
   * @param reached how many of them were reached
   * @param unknown how many households have no known size
   * @param firstMissed the first few households in which somebody was missed
   */
  record Persons(int of, int reached, int unknown, List<Id<Household>> firstMissed)
      implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.persons(this);
    }
  }

  /**
   * Days watched.
   *
   * @param days how many days the run has
   * @param kept on how many of them somebody was
   * @param missing the past days on which nobody was on watch
   */
  record Watch(int days, int kept, List<LocalDate> missing) implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.watch(this);
    }
  }

  /**
   * Triggers answered.
   *
   * @param triggers how many asked for an answer
   * @param unanswered the records that asked and were not answered
   */
  record Answers(int triggers, List<Id<LedgerRecord>> unanswered) implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answers(this);
    }
  }

  /**
   * What is lacking of seats or places.
   *
   * @param lacking ids of officers not included or of key sites without the measure, or what is
   *     lacking as a code
   */
  record Lacking(List<String> lacking) implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.lacking(this);
    }
  }

  /**
   * Events counted.
   *
   * @param events how many break the target
   * @param review the records that want a ruling
   * @param attestedThrough the last day through which zero is attested
   */
  record Events(int events, List<Id<LedgerRecord>> review, Optional<LocalDate> attestedThrough)
      implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.events(this);
    }
  }

  /**
   * A rate of positive answers.
   *
   * @param positive how many answers are positive
   * @param valid how many are valid
   * @param target the rate to reach
   */
  record Rate(long positive, long valid, Ratio target) implements Figures {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rate(this);
    }
  }

  /**
   * One branch for each kind of figures.
   *
   * @param <R> what the branches return
   */
  interface Cases<R> {
    /** The branch for a count. */
    R count(Count count);

    /** The branch for households. */
    R households(Households households);

    /** The branch for persons. */
    R persons(Persons persons);

    /** The branch for days watched. */
    R watch(Watch watch);

    /** The branch for answers. */
    R answers(Answers answers);

    /** The branch for what is lacking. */
    R lacking(Lacking lacking);

    /** The branch for events. */
    R events(Events events);

    /** The branch for a rate. */
    R rate(Rate rate);
  }
}
