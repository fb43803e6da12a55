package dev.pingan.evaluation;

import dev.pingan.plan.Occasion;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * The days of an occasion on which a visit counts, as day numbers: quick to ask a million times.
 */
final class DaySpans {
  private final long[] starts;
  private final long[] ends;
  private final long lateStart;
  private final long lateEnd;

  DaySpans(Occasion occasion) {
    List<LocalDateRange> spans =
        occasion.parts().isEmpty() ? List.of(occasion.window()) : occasion.parts();
    starts = spans.stream().mapToLong(span -> span.getStart().toEpochDay()).toArray();
    ends = spans.stream().mapToLong(span -> span.getEnd().toEpochDay()).toArray();
    lateStart = occasion.window().getEnd().toEpochDay();
    lateEnd = occasion.lateUntil().toEpochDay();
  }

  /** Whether the day counts, in time or late. */
  boolean count(long day) {
    if (day >= lateStart) {
      return day < lateEnd;
    }
    for (int i = 0; i < starts.length; i++) {
      if (day >= starts[i] && day < ends[i]) {
        return true;
      }
    }
    return false;
  }
}
