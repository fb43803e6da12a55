package dev.pingan.narration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Days, spans of days and rates as a reader of the language writes them. */
final class Days {
  /** A known-at given as a Chinese day's midnight is that day, not the one before. */
  private static final ZoneOffset BEIJING_TIME = ZoneOffset.ofHours(8);

  private static final int FEW = 6;
  private static final int MANY = 3;

  private final Messages messages;

  Days(Messages messages) {
    this.messages = messages;
  }

  /** 2023年4月15日, 15 April 2023. */
  String day(LocalDate day) {
    return format("format.day", day);
  }

  /** A month without its year: 4月, April. */
  String month(Month month) {
    return messages.locale().getLanguage().equals("zh")
        ? month.getValue() + "月"
        : month.getDisplayName(TextStyle.FULL, messages.locale());
  }

  /** From the first day of a range to its last, naming month and year no oftener than needed. */
  String span(LocalDateRange range) {
    LocalDate first = range.getStart();
    LocalDate last = range.getEndInclusive();
    if (first.equals(last)) {
      return day(first);
    }
    String shared =
        YearMonth.from(first).equals(YearMonth.from(last))
            ? "month"
            : first.getYear() == last.getYear() ? "year" : "none";
    return format("format.span." + shared + ".first", first)
        + messages.say("format.span.to")
        + format("format.span." + shared + ".last", last);
  }

  /** The first few of some days, without the year. */
  String some(List<LocalDate> days) {
    List<String> told = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= days.size(); i++) {
      if (i == days.size() || !days.get(i).equals(days.get(i - 1).plusDays(1))) {
        told.addAll(run(days.subList(first, i)));
        first = i;
      }
    }
    return messages.listed(told, FEW, told.size());
  }

  /** Consecutive days: three or more as a span. */
  private List<String> run(List<LocalDate> days) {
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    if (days.size() < MANY) {
      return days.stream().map(day -> format("format.month-day", day)).toList();
    }
    String shared = first.getMonth() == last.getMonth() ? "day" : "month-day";
    return List.of(
        format("format.span." + shared + ".first", first)
            + messages.say("format.span.to")
            + format("format.span." + shared + ".last", last));
  }

  /** To the minute, by the clocks of the plan's bureaus, and saying so. */
  String instant(Instant instant) {
    return DateTimeFormatter.ofPattern(messages.say("format.instant"), messages.locale())
        .format(instant.atOffset(BEIJING_TIME));
  }

  /** A share in per cent, rounded down: nothing looks better than it is. */
  String percent(long part, long whole) {
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .scaleByPowerOfTen(2)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  private String format(String key, LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.say(key), messages.locale()).format(day);
  }
}
