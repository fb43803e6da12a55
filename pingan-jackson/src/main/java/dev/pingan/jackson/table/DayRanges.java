package dev.pingan.jackson.table;

import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Days {@code {from?, to?}}: {@code to} is the first day no longer meant. */
final class DayRanges {
  private DayRanges() {}

  static Codec<LocalDateRange> of(Codec<LocalDate> day) {
    return Shape.of(Ends::new, Ends::range)
        .maybe("from", day, DayRanges::from, Ends::from)
        .maybe("to", day, DayRanges::to, Ends::to);
  }

  private static Optional<LocalDate> from(LocalDateRange range) {
    return range.isUnboundedStart() ? Optional.empty() : Optional.of(range.getStart());
  }

  private static Optional<LocalDate> to(LocalDateRange range) {
    return range.isUnboundedEnd() ? Optional.empty() : Optional.of(range.getEnd());
  }

  /** A range on its way in. */
  private static final class Ends {
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;

    void from(LocalDate startInclusive) {
      from = startInclusive;
    }

    void to(LocalDate endExclusive) {
      to = endExclusive;
    }

    LocalDateRange range() {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "the days end on " + to + ", before their start " + from);
      }
      return LocalDateRange.of(from, to);
    }
  }
}
