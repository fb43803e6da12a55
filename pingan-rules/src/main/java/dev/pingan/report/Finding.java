package dev.pingan.report;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import dev.pingan.ledger.LedgerRecord;
import dev.pingan.organisation.Answerable;
import dev.pingan.organisation.Bearer;
import dev.pingan.organisation.Unit;
import dev.pingan.plan.Clause;
import dev.pingan.plan.Dispensation;
import dev.pingan.plan.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** The verdict on one rule for one bearer at one occasion, with everything on which it rests. */
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {
  Finding() {}

  /**
   * Starts a finding; rule, title, section, clauses, bearer, occasion, window and the axes are
   * needed.
   */
  public static Builder builder() {
    return ImmutableFinding.builder();
  }

  /** Returns {@code rule/bearer/occasion}, the finding's name for good. */
  @Value.Lazy
  public String id() {
    return rule() + "/" + bearer() + "/" + occasion();
  }

  /** The rule. */
  public abstract Id<Rule> rule();

  /** What the rule is called. */
  public abstract Label title();

  /** Path of the plan's section that provides the rule. */
  public abstract String section();

  /** The clauses that say it; never empty. */
  public abstract List<Clause> clauses();

  /** Who owes it. */
  public abstract Bearer bearer();

  /** The unit that answers: the bearer itself, or the unit assigned to the village. */
  public abstract Optional<Id<Unit>> unit();

  /** The occasion's name, from the schedule. */
  public abstract String occasion();

  /** What the occasion's days are called: the holiday, the sensitive period. */
  public abstract List<String> occasionNames();

  /** The days within which it is owed; half-open. */
  public abstract LocalDateRange window();

  /** The verdict. */
  public abstract Status status();

  /** Where the as-of day lies. */
  public abstract Phase phase();

  /** How far it was performed. */
  public abstract Performance performance();

  /** Why it falls short, is undetermined or does not apply; empty if all is well. */
  public abstract List<Reason> reasons();

  /** The figures behind the verdict; absent if nothing was examined. */
  public abstract Optional<Figures> figures();

  /** What is worth knowing besides. */
  public abstract Set<Note> notes();

  /** The first day on which the requirement was met. */
  public abstract Optional<LocalDate> completedOn();

  /** How many days after its limit it was met; at least 1. */
  public abstract OptionalLong daysLate();

  /** The records on which the verdict rests, by id; visits are too many and not among them. */
  public abstract List<Id<LedgerRecord>> evidence();

  /** The dispensations laid over it; the status is with them. */
  public abstract List<Id<Dispensation>> dispensations();

  /** The status that it would have without the dispensations; absent if there are none. */
  public abstract Optional<Status> statusWithout();

  /** Who answers for it, upwards. */
  public abstract List<Answerable> answerable();

  @Value.Check
  void check() {
    if (clauses().isEmpty()) {
      throw new IllegalArgumentException("a finding cites a clause; " + id() + " cites none");
    }
  }

  /** Collects a finding's parts. */
  public interface Builder {
    /** Sets the rule. */
    Builder rule(Id<Rule> rule);

    /** Sets what the rule is called. */
    Builder title(Label title);

    /** Sets the section's path. */
    Builder section(String section);

    /** Adds the clauses. */
    Builder clauses(Iterable<? extends Clause> clauses);

    /** Sets who owes it. */
    Builder bearer(Bearer bearer);

    /** Sets the unit that answers, if there is one. */
    Builder unit(Optional<? extends Id<Unit>> unit);

    /** Sets the occasion's name. */
    Builder occasion(String occasion);

    /** Adds what the occasion's days are called. */
    Builder occasionNames(Iterable<String> occasionNames);

    /** Sets the window. */
    Builder window(LocalDateRange window);

    /** Sets the verdict. */
    Builder status(Status status);

    /** Sets where the as-of day lies. */
    Builder phase(Phase phase);

    /** Sets how far it was performed. */
    Builder performance(Performance performance);

    /** Adds reasons. */
    Builder reasons(Iterable<? extends Reason> reasons);

    /** Sets the figures, if anything was examined. */
    Builder figures(Optional<? extends Figures> figures);

    /** Adds notes. */
    Builder notes(Iterable<Note> notes);

    /** Sets the first day on which it was met, if it was. */
    Builder completedOn(Optional<? extends LocalDate> completedOn);

    /** Sets how many days late it was met, if it was. */
    Builder daysLate(OptionalLong daysLate);

    /** Adds evidence. */
    Builder evidence(Iterable<? extends Id<LedgerRecord>> evidence);

    /** Adds the dispensations laid over it. */
    Builder dispensations(Iterable<? extends Id<Dispensation>> dispensations);

    /** Sets the status without the dispensations, if there are any. */
    Builder statusWithout(Optional<? extends Status> statusWithout);

    /** Adds who answers for it. */
    Builder answerable(Iterable<? extends Answerable> answerable);

    /**
     * Builds the finding.
     *
     * @throws IllegalStateException if a needed part is missing
     * @throws IllegalArgumentException if no clause is cited
     */
    Finding build();
  }
}
