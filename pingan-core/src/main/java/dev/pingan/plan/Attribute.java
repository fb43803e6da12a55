package dev.pingan.plan;

import dev.pingan.ledger.AccidentGrade;
import dev.pingan.ledger.Act;
import dev.pingan.ledger.Case;
import dev.pingan.ledger.Content;
import dev.pingan.ledger.Incident;
import dev.pingan.ledger.Outcome;
import dev.pingan.ledger.Place;
import dev.pingan.ledger.Step;
import java.util.Optional;

/** A property of entries by which a {@link Selector} may choose; its values are codes. */
public enum Attribute {
  /** The kind of place of an act. */
  PLACE("place") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Act act ? act.place().map(Place::code) : Optional.empty();
    }
  },
  /** The outcome of a step. */
  OUTCOME("outcome") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Step step ? step.outcome().map(Outcome::code) : Optional.empty();
    }
  },
  /** Whether a return visit explained: {@code yes} or {@code no}. */
  EXPLAINED("explained") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Step step ? yesNo(step.explained()) : Optional.empty();
    }
  },
  /** Whether a return visit stated a next step: {@code yes} or {@code no}. */
  NEXT_STEP("next-step") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Step step ? yesNo(step.nextStep()) : Optional.empty();
    }
  },
  /** Whether a complaint is signed: {@code yes} or {@code no}. */
  SIGNED("signed") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Case c ? c.signed().flatMap(Attribute::yesNo) : Optional.empty();
    }
  },
  /** Whether an inspection found problems: {@code yes} or {@code no}. */
  PROBLEMS("problems") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Case c ? yesNo(c.problems().orElse(0) > 0) : Optional.empty();
    }
  },
  /** The code of misconduct. */
  CODE("code") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Case c ? c.code() : Optional.empty();
    }
  },
  /** The grade of an accident. */
  GRADE("grade") {
    @Override
    public Optional<String> of(Content content) {
      return content instanceof Incident incident
          ? incident.grade().map(AccidentGrade::code)
          : Optional.empty();
    }
  };

  private final String code;

  Attribute(String code) {
    this.code = code;
  }

  /** Returns the attribute's code in the JSON format. */
  public String code() {
    return code;
  }

  /** Returns the code of the content's value; empty if it has none. */
  public abstract Optional<String> of(Content content);

  private static Optional<String> yesNo(boolean value) {
    return Optional.of(value ? "yes" : "no");
  }
}
