package dev.pingan.agenda;

import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What would still meet the requirement of one finding, and until when. */
@Value.Immutable
public abstract sealed class Remedy permits ImmutableRemedy {
  Remedy() {}

  static Builder builder() {
    return ImmutableRemedy.builder();
  }

  /** The finding: open, upcoming, or breached and still to be cured. */
  public abstract Finding finding();

  /** Whether it would be in time or only late. */
  public abstract Timing timing();

  /**
   * The least that is still needed, in the unit of the finding's figures: items, households,
   * persons, days, answers, places; never 0; absent where no number would be honest, as for the
   * rate of the latest survey alone, or without a register.
   *
   * <p>Persons are those of the households that lack somebody, since one visit has to reach them
   * all; of a household whose size is unknown, one. One answer to a case answers all that was asked
   * in it. Answers to surveys are positive ones, if none of the further answers is not.
   */
  public abstract OptionalLong stillNeeded();

  /** The first day on which it counts: the as-of day itself, if that still counts. */
  public abstract LocalDate firstDay();

  /** The last day on which it counts; absent if there is no end. */
  public abstract Optional<LocalDate> lastDay();

  /**
   * For coverage: how many a working day, made up ones included, finish by the last day; absent if
   * there is no working day left or the calendar is not published.
   */
  public abstract OptionalLong perWorkday();

  /** Whether a remedy is in time. */
  public enum Timing {
    /** The window has not ended. */
    IN_TIME,
    /** The window has ended; what is done now cures late. */
    LATE
  }

  interface Builder {
    Builder finding(Finding finding);

    Builder timing(Timing timing);

    Builder stillNeeded(OptionalLong stillNeeded);

    Builder firstDay(LocalDate firstDay);

    Builder lastDay(Optional<? extends LocalDate> lastDay);

    Builder perWorkday(OptionalLong perWorkday);

    Remedy build();
  }
}
