package dev.pingan.plan;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Each trigger is answered: each matter visited again, each complaint replied to. Rulings 13,
 * 20-22.
 */
@Value.Immutable(builder = false)
public abstract sealed class EachAnswered implements Requirement permits ImmutableEachAnswered {
  EachAnswered() {}

  /**
   * Returns the requirement, without a limit in days.
   *
   * @param trigger what asks for an answer: cases, or steps
   * @param per what makes two triggers one
   * @param due within which time
   * @param answers any one of which answers, if of the same case and not before the trigger
   */
  public static EachAnswered of(Selector trigger, Per per, Due due, Selector... answers) {
    return ImmutableEachAnswered.of(trigger, per, due, List.of(answers), OptionalInt.empty());
  }

  /**
   * Returns the same requirement with a house limit: each answer is due on the trigger's day plus
   * so many days, that day included.
   *
   * @throws IllegalArgumentException if the limit is negative, or answers are due in a window
   */
  public EachAnswered withinDays(int days) {
    return ImmutableEachAnswered.of(trigger(), per(), due(), answers(), OptionalInt.of(days));
  }

  /** What asks for an answer. */
  @Value.Parameter
  public abstract Selector trigger();

  /** What makes two triggers one. */
  @Value.Parameter
  public abstract Per per();

  /** Within which time. */
  @Value.Parameter
  public abstract Due due();

  /** What answers: any one of these. */
  @Value.Parameter
  public abstract List<Selector> answers();

  /** The house limit in days; none unless set. */
  @Value.Parameter
  public abstract OptionalInt limitDays();

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.eachAnswered(this);
  }

  @Value.Check
  void check() {
    if (answers().isEmpty()) {
      throw new IllegalArgumentException("something answers a trigger; no selector is given");
    }
    if (limitDays().orElse(0) < 0 || (limitDays().isPresent() && due() == Due.NEXT_WINDOW)) {
      throw new IllegalArgumentException(
          "a limit is 0 days or more, for answers without a window: " + limitDays().getAsInt());
    }
  }

  /** What makes two triggers one. */
  public enum Per {
    /** One case is one trigger, however often it is recorded: the earliest. */
    CASE,
    /** Each record is a trigger. */
    RECORD
  }

  /** Within which time an answer is due. */
  public enum Due {
    /** In the first window of the schedule that starts after the trigger's day. */
    NEXT_WINDOW,
    /** By the year's end, or the house limit. */
    YEAR
  }
}
