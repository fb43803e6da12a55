package dev.pingan.agenda;

import dev.pingan.evaluation.Examination;
import dev.pingan.plan.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * The days that are left for a remedy, and how much each working day of them has to bear.
 *
 * @param first the first day on which it counts
 * @param last the last such day; absent if there is no end
 */
record Pace(Examination examination, Occasion occasion, LocalDate first, Optional<LocalDate> last) {

  /** So much a working day; empty if none is left or the calendar is not published. */
  OptionalLong perWorkday(OptionalLong needed) {
    OptionalLong days = last.map(this::workdays).orElse(OptionalLong.empty());
    return needed.isPresent() && days.isPresent() && days.getAsLong() > 0
        ? OptionalLong.of((needed.getAsLong() + days.getAsLong() - 1) / days.getAsLong())
        : OptionalLong.empty();
  }

  private OptionalLong workdays(LocalDate last) {
    long workdays = 0;
    for (LocalDateRange part : parts(last)) {
      LocalDate start = first.isAfter(part.getStart()) ? first : part.getStart();
      OptionalLong inPart = examination.workdays(start, part.getEndInclusive());
      if (inPart.isEmpty()) {
        return OptionalLong.empty();
      }
      workdays += inPart.getAsLong();
    }
    return OptionalLong.of(workdays);
  }

  /** Late performance has no parts: every day after the window counts. */
  private List<LocalDateRange> parts(LocalDate last) {
    return occasion.parts().isEmpty() || !occasion.window().contains(first)
        ? List.of(LocalDateRange.ofClosed(first, last))
        : occasion.parts();
  }
}
