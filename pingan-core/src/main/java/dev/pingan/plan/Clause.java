package dev.pingan.plan;

import dev.pingan.identity.Id;
import dev.pingan.identity.Label;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One atomic statement of the plan (条款): where it stands, how it binds, and its gist in our words.
 */
@Value.Immutable(builder = false)
public abstract sealed class Clause permits ImmutableClause {
  Clause() {}

  /** Returns the clause. */
  public static Clause of(String id, String path, Modality modality, Label gist) {
    return ImmutableClause.of(Id.of(id), path, modality, gist, Optional.empty());
  }

  /** Returns the same clause, marked as restored from a defect of the copy, such as {@code D1}. */
  public Clause restoredFrom(String defect) {
    return ImmutableClause.of(id(), path(), modality(), gist(), Optional.of(defect));
  }

  /** Its number in the inventory: {@code C001} to {@code C107}, {@code X01} to {@code X06}. */
  @Value.Parameter
  public abstract Id<Clause> id();

  /** Its place: section path, sentence number, letter of the part: {@code 四(二)3·1a}. */
  @Value.Parameter
  public abstract String path();

  /** With what force it binds. */
  @Value.Parameter
  public abstract Modality modality();

  /** What it says, in few words of our own. */
  @Value.Parameter
  public abstract Label gist();

  /** The defect of the copied text from which a figure in it was restored. */
  @Value.Parameter
  public abstract Optional<String> defect();
}
