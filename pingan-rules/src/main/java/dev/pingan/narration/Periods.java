package dev.pingan.narration;

import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.DutyRuns;
import dev.pingan.plan.MonthPart;
import dev.pingan.plan.Plan;
import dev.pingan.plan.Regular;
import dev.pingan.plan.Rounds;
import dev.pingan.plan.Rule;
import dev.pingan.plan.Schedule;
import dev.pingan.report.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Names the time of a finding: by its window's shape, and by what the schedule says it is. */
final class Periods {
  private final Messages messages;
  private final Days days;
  private final Plan plan;

  Periods(Messages messages, Plan plan) {
    this.messages = messages;
    this.days = new Days(messages);
    this.plan = plan;
  }

  Period of(Finding finding) {
    Optional<Schedule> schedule = plan.rule(finding.rule()).map(Rule::schedule);
    Period plain =
        schedule
            .map(s -> s.match(new BySchedule(finding)))
            .orElseGet(() -> shaped(finding.window()));
    return finding.occasionNames().isEmpty() ? plain : called(finding, plain);
  }

  /** A run of duty days carries the names of its holidays and sensitive periods. */
  private Period called(Finding finding, Period plain) {
    List<String> names =
        finding.occasionNames().stream()
            .flatMap(name -> Stream.of(name.split("、")))
            .distinct()
            .map(name -> messages.has("holiday." + name) ? messages.say("holiday." + name) : name)
            .toList();
    boolean oneDay = finding.window().lengthInDays() == 1;
    Map<String, ?> values = Map.of("names", messages.listed(names), "period", plain.name());
    return oneDay
        ? period("day-called", messages.say("period.day-called", values))
        : period("called", messages.say("period.called", values));
  }

  private Period shaped(LocalDateRange window) {
    LocalDate first = window.getStart();
    YearMonth month = YearMonth.from(first);
    if (isYear(window)) {
      return period("year", messages.say("period.year", yearOf(first)));
    }
    if (window.equals(monthsFrom(first, 3)) && (first.getMonthValue() - 1) % 3 == 0) {
      int quarter = (first.getMonthValue() + 2) / 3;
      return period("quarter", messages.say("period.quarter." + quarter, yearOf(first)));
    }
    if (window.equals(monthsFrom(first, 1))) {
      return period("month", inMonth("period.month", month));
    }
    TenDayPeriod tenDays = TenDayPeriod.of(first);
    if (window.equals(tenDays.in(month))) {
      return period("ten-days", inMonth("period.ten-days." + Messages.key(tenDays), month));
    }
    return spanned(window);
  }

  private Period spanned(LocalDateRange window) {
    return period(window.lengthInDays() == 1 ? "day" : "days", days.span(window));
  }

  private static boolean isYear(LocalDateRange window) {
    LocalDate first = window.getStart();
    return window.equals(monthsFrom(first, 12)) && first.getDayOfYear() == 1;
  }

  /** Whole calendar months from a first of a month; never a window that begins on another day. */
  private static LocalDateRange monthsFrom(LocalDate first, int months) {
    LocalDate start = first.withDayOfMonth(1);
    return LocalDateRange.of(start, start.plusMonths(months));
  }

  private String inMonth(String key, YearMonth month) {
    return messages.say(
        key, Map.of("year", year(month.getYear()), "month", days.month(month.getMonth())));
  }

  private static Map<String, String> yearOf(LocalDate day) {
    return Map.of("year", year(day.getYear()));
  }

  /** A year is no number to be grouped. */
  private static String year(int year) {
    return Integer.toString(year);
  }

  private Period period(String kind, String name) {
    return new Period(name, messages.say("when." + kind, Map.of("period", name)));
  }

  /** What only the schedule knows: that a span is a limit, or several months taken together. */
  private final class BySchedule implements Schedule.Cases<Period> {
    private final LocalDateRange window;
    private final boolean named;
    private final boolean extended;

    BySchedule(Finding finding) {
      this.window = finding.window();
      this.named = !finding.occasionNames().isEmpty();
      this.extended = !finding.dispensations().isEmpty();
    }

    /**
     * By the limit as it is printed, or rolled; one that does not count itself is the first day
     * after the window. An extension is granted through its last day, however the limit is read.
     */
    @Override
    public Period byDay(ByDay byDay) {
      boolean included = extended || byDay.limit() == ByDay.Limit.INCLUDED;
      String kind = included ? "by" : "before";
      LocalDate day = included ? window.getEndInclusive() : window.getEnd();
      return period(kind, messages.say("period." + kind, Map.of("day", days.day(day))));
    }

    @Override
    public Period rounds(Rounds rounds) {
      boolean months = rounds.parts().stream().map(MonthPart::period).allMatch(Optional::isEmpty);
      if (rounds.grouping() == Rounds.Grouping.EACH || rounds.parts().size() == 1 || !months) {
        return shaped(window);
      }
      List<String> names = rounds.parts().stream().map(part -> days.month(part.month())).toList();
      String year = year(window.getStart().getYear());
      return period(
          "month",
          messages.say("period.month", Map.of("year", year, "month", messages.listed(names))));
    }

    @Override
    public Period regular(Regular regular) {
      return shaped(window);
    }

    /** The year stands for duty days that nobody can name yet. Ruling 3. */
    @Override
    public Period dutyRuns(DutyRuns dutyRuns) {
      if (!named && isYear(window)) {
        return period("duty-days", messages.say("period.duty-days", yearOf(window.getStart())));
      }
      return named ? spanned(window) : shaped(window);
    }
  }
}
