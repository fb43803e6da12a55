package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Label;
import java.util.List;
import org.immutables.value.Value;

/**
 * One checkable norm of the plan: which clauses say it, who owes it, when, and what.
 *
 * <p>All data: it can be printed, compared and serialised, and holds no code.
 */
@Value.Immutable
public abstract sealed class Rule implements Provision permits ImmutableRule {
  Rule() {}

  /** Starts a rule; all but the late policy is needed. */
  public static Builder builder() {
    return ImmutableRule.builder();
  }

  /** The rule's name for good: {@code banners}. */
  public abstract Id<Rule> id();

  /** What the rule is called. */
  public abstract Label title();

  @Override
  public abstract List<Clause> clauses();

  /** Who owes it. */
  public abstract OwedBy owedBy();

  /** When it is owed. */
  public abstract Schedule schedule();

  /** What is owed. */
  public abstract Requirement requirement();

  /** What late performance does; it cures late unless set. */
  @Value.Default
  public LatePolicy latePolicy() {
    return LatePolicy.CURES_LATE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rule(this);
  }

  @Value.Check
  void check() {
    InvalidModelException.throwIfAny("the rule " + id(), RuleCheck.of(this));
  }

  /** Collects a rule's parts. */
  public interface Builder {
    /** Sets the rule's name. */
    Builder id(Id<Rule> id);

    /** Sets what it is called. */
    Builder title(Label title);

    /** Adds the clauses that say it. */
    Builder clauses(Clause... clauses);

    /** Adds the clauses that say it. */
    Builder clauses(Iterable<? extends Clause> clauses);

    /** Sets who owes it. */
    Builder owedBy(OwedBy owedBy);

    /** Sets when it is owed. */
    Builder schedule(Schedule schedule);

    /** Sets what is owed. */
    Builder requirement(Requirement requirement);

    /** Sets what late performance does. */
    Builder latePolicy(LatePolicy latePolicy);

    /**
     * Builds the rule.
     *
     * @throws IllegalStateException if a needed part is missing
     * @throws InvalidModelException if the parts do not fit: no clause, coverage not owed by
     *     villages, a daily watch without duty days …
     */
    Rule build();
  }
}
