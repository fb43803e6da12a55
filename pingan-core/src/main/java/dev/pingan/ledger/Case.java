package dev.pingan.ledger;

import dev.pingan.identity.Code;
import dev.pingan.identity.Id;
import dev.pingan.organisation.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that asks for an answer: a matter (court case, dispute, petition, issue gathered), a
 * complaint, misconduct found, an inspection.
 *
 * <p>It holds a number, flags and a day; parties, content and identities stay with the host.
 */
@Value.Immutable
public abstract sealed class Case implements Content permits ImmutableCase {
  private static final int MISCONDUCT_CODES = 9;

  Case() {}

  /** Starts a case; case number and kind are needed. */
  public static Builder builder() {
    return ImmutableCase.builder();
  }

  /** The case number; it names one case of its number space for good. Ruling 20. */
  public abstract Id<Case> caseId();

  /** What it is. */
  public abstract Kind kind();

  /** The unit whose matter it is, or which it concerns. */
  public abstract Optional<Id<Unit>> unit();

  /** For a complaint: whether it is signed (署名). Never by whom. */
  public abstract Optional<Boolean> signed();

  /** For misconduct: its code {@code m1} to {@code m9}, in the order of section 四(三)1. */
  public abstract Optional<String> code();

  /** For an inspection: how many problems it found; not negative. */
  public abstract OptionalInt problems();

  /** For an inspection: who inspected. */
  public abstract Set<Actor> by();

  @Override
  public Shape shape() {
    return Shape.CASE;
  }

  @Override
  public Optional<Kind> kindIfAny() {
    return Optional.of(kind());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.caseOf(this);
  }

  @Value.Check
  void check() {
    FieldCheck.check(
        kind(),
        Shape.CASE,
        Map.of(
            "unit", unit().isPresent(),
            "signed", signed().isPresent(),
            "code", code().isPresent(),
            "problems", problems().isPresent(),
            "by", !by().isEmpty()));
    if (problems().orElse(0) < 0) {
      throw new IllegalArgumentException("problems is not negative, but " + problems().getAsInt());
    }
    if (kind().equals(Kind.MISCONDUCT) && code().filter(Case::isMisconductCode).isEmpty()) {
      throw new IllegalArgumentException(
          "the code of misconduct is m1 to m9, not \"" + code().orElse("") + "\"");
    }
    code().ifPresent(code -> Code.of("the code of a case", code));
  }

  private static boolean isMisconductCode(String code) {
    return code.length() == 2
        && code.charAt(0) == 'm'
        && code.charAt(1) >= '1'
        && code.charAt(1) <= '0' + MISCONDUCT_CODES;
  }

  /** Collects a case's fields. */
  public interface Builder {
    /** Sets the case number. */
    Builder caseId(Id<Case> caseId);

    /** Sets what it is. */
    Builder kind(Kind kind);

    /** Sets the unit. */
    Builder unit(Id<Unit> unit);

    /** Sets the unit, if there is one. */
    Builder unit(Optional<? extends Id<Unit>> unit);

    /** Sets whether it is signed. */
    Builder signed(boolean signed);

    /** Sets whether it is signed, if that is asked. */
    Builder signed(Optional<Boolean> signed);

    /** Sets the misconduct's code. */
    Builder code(String code);

    /** Sets the misconduct's code, if there is one. */
    Builder code(Optional<String> code);

    /** Sets how many problems were found. */
    Builder problems(int problems);

    /** Sets how many problems were found, if that is told. */
    Builder problems(OptionalInt problems);

    /** Adds who inspected. */
    Builder by(Actor... by);

    /** Adds who inspected. */
    Builder by(Iterable<? extends Actor> by);

    /**
     * Builds the case.
     *
     * @throws IllegalStateException if case number or kind is missing
     * @throws IllegalArgumentException if the kind's needs are not met
     */
    Case build();
  }
}
