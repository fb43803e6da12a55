package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.InvalidModelException;
import dev.pingan.identity.Label;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A work plan (工作方案) for one year: its sections in the text's order, each with what it provides.
 *
 * <p>A reading of an ambiguous text is a plan, and so is a reform: the evaluator knows nothing of
 * either. All data, immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Plan permits ImmutablePlan {
  Plan() {}

  /** Starts a plan; id, title and year are needed. */
  public static Builder builder() {
    return ImmutablePlan.builder();
  }

  /** The plan's name. */
  public abstract Id<Plan> id();

  /** What it is called. */
  public abstract Label title();

  /** The year for which it is owed, 1 January to 31 December. */
  public abstract Year year();

  /** The upstream document on which it rests, by number (依据文件). */
  public abstract Optional<String> basisDocument();

  /** Its sections, in the text's order. */
  public abstract List<Section> sections();

  /** The readings in force, by point; empty for a plan without ambiguity. */
  public abstract Map<Id<Point>, Id<Reading>> readings();

  /** Returns all provisions, in the text's order. */
  public Stream<Provision> provisions() {
    return sections().stream().flatMap(section -> section.provisions().stream());
  }

  /** Returns all clauses, in the text's order. */
  public Stream<Clause> clauses() {
    return provisions().flatMap(provision -> provision.clauses().stream());
  }

  /** Returns all rules, in the text's order. */
  public List<Rule> rules() {
    return sections().stream().flatMap(Section::rules).toList();
  }

  /** Returns the rule of that name. */
  public Optional<Rule> rule(Id<Rule> id) {
    return Optional.ofNullable(rulesById().get(id));
  }

  /** Returns the section that provides the rule of that name. */
  public Optional<Section> sectionOf(Id<Rule> rule) {
    return sections().stream()
        .filter(section -> section.rules().anyMatch(r -> r.id().equals(rule)))
        .findFirst();
  }

  /**
   * Returns the same plan with that rule in place of the one of its name, or, if there is none, at
   * the end of that section, which is added if it is new.
   */
  public Plan with(Section at, Rule rule) {
    return PlanChange.put(this, at, rule);
  }

  /**
   * Returns the same plan with that rule in place of the one of its name.
   *
   * @throws IllegalArgumentException if there is no rule of that name
   */
  public Plan with(Rule rule) {
    Section at =
        sectionOf(rule.id())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(noSuchRule(rule.id()) + "; say in which section"));
    return PlanChange.put(this, at, rule);
  }

  /**
   * Returns the same plan without that rule.
   *
   * @throws IllegalArgumentException if there is no rule of that name
   */
  public Plan without(Id<Rule> rule) {
    if (rule(rule).isEmpty()) {
      throw new IllegalArgumentException(noSuchRule(rule));
    }
    return PlanChange.remove(this, rule);
  }

  /** Returns the SHA-256 of the whole plan; equal for equal plans. */
  @Value.Lazy
  public String digest() {
    return PlanDigest.of(this);
  }

  @Value.Lazy
  Map<Id<Rule>, Rule> rulesById() {
    return rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  }

  @Value.Check
  void check() {
    InvalidModelException.throwIfAny("the plan " + id(), PlanChange.twice(this));
  }

  private String noSuchRule(Id<Rule> rule) {
    List<Id<Rule>> known = new ArrayList<>();
    rules().forEach(r -> known.add(r.id()));
    return "there is no rule \"" + rule + "\"; there are " + known;
  }

  /** Collects a plan's parts. */
  public interface Builder {
    /** Sets the plan's name. */
    Builder id(Id<Plan> id);

    /** Sets what it is called. */
    Builder title(Label title);

    /** Sets the year. */
    Builder year(Year year);

    /** Sets the number of the upstream document. */
    Builder basisDocument(String basisDocument);

    /** Sets the number of the upstream document, if there is one. */
    Builder basisDocument(Optional<String> basisDocument);

    /** Adds sections. */
    Builder sections(Iterable<? extends Section> sections);

    /** Puts the readings in force. */
    Builder readings(Map<? extends Id<Point>, ? extends Id<Reading>> readings);

    /**
     * Builds the plan.
     *
     * @throws IllegalStateException if a needed part is missing
     * @throws InvalidModelException if a rule or a clause stands in it twice
     */
    Plan build();
  }
}
