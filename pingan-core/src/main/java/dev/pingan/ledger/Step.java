package dev.pingan.ledger;

import dev.pingan.identity.Id;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A step in answer to a case: a return visit, a stage of a complaint, an adjustment. */
@Value.Immutable
public abstract sealed class Step implements Content permits ImmutableStep {
  Step() {}

  /** Starts a step; case number and kind are needed. */
  public static Builder builder() {
    return ImmutableStep.builder();
  }

  /** The number of the case that it answers. */
  public abstract Id<Case> caseId();

  /** Which step. */
  public abstract Kind kind();

  /** For a return visit and a verification: what it found. */
  public abstract Optional<Outcome> outcome();

  /** Who took it. */
  public abstract Set<Actor> by();

  /** For a return visit: whether an open outcome was explained (说服疏导). C041. */
  @Value.Default
  public boolean explained() {
    return false;
  }

  /** For a return visit: whether next-step measures were stated (下步工作措施). C043. */
  @Value.Default
  public boolean nextStep() {
    return false;
  }

  @Override
  public Shape shape() {
    return Shape.STEP;
  }

  @Override
  public Optional<Kind> kindIfAny() {
    return Optional.of(kind());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.step(this);
  }

  @Value.Check
  void check() {
    FieldCheck.check(
        kind(),
        Shape.STEP,
        Map.of(
            "outcome", outcome().isPresent(),
            "by", !by().isEmpty(),
            "explained", explained(),
            "nextStep", nextStep()));
    boolean returns = kind().equals(Kind.RETURN_VISIT);
    if ((returns || kind().equals(Kind.VERIFIED))
        && outcome().filter(o -> o.isOfReturnVisit() != returns).isPresent()) {
      throw new IllegalArgumentException(
          kind()
              + (returns
                  ? " ends solved, unsolved, unsolvable or dissatisfied"
                  : " ends true or untrue")
              + ", not "
              + outcome().orElseThrow().code());
    }
  }

  /** Collects a step's fields. */
  public interface Builder {
    /** Sets the case number. */
    Builder caseId(Id<Case> caseId);

    /** Sets which step. */
    Builder kind(Kind kind);

    /** Sets what it found. */
    Builder outcome(Outcome outcome);

    /** Sets what it found, if that is told. */
    Builder outcome(Optional<? extends Outcome> outcome);

    /** Adds who took it. */
    Builder by(Actor... by);

    /** Adds who took it. */
    Builder by(Iterable<? extends Actor> by);

    /** Sets whether an open outcome was explained. */
    Builder explained(boolean explained);

    /** Sets whether next-step measures were stated. */
    Builder nextStep(boolean nextStep);

    /**
     * Builds the step.
     *
     * @throws IllegalStateException if case number or kind is missing
     * @throws IllegalArgumentException if the kind's needs are not met
     */
    Step build();
  }
}
