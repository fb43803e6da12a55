package dev.pingan.jackson.format;

import static dev.pingan.jackson.format.Terms.named;
import static dev.pingan.jackson.table.Part.many;
import static dev.pingan.jackson.table.Part.maybe;
import static dev.pingan.jackson.table.Part.with;
import static dev.pingan.jackson.table.Part.withDefault;
import static dev.pingan.jackson.table.Scalars.id;
import static dev.pingan.jackson.table.Scalars.whole;

import dev.pingan.calendar.TenDayPeriod;
import dev.pingan.jackson.table.Codec;
import dev.pingan.jackson.table.Parts;
import dev.pingan.jackson.table.Shape;
import dev.pingan.jackson.table.Union;
import dev.pingan.plan.ByDay;
import dev.pingan.plan.DutyRuns;
import dev.pingan.plan.MonthPart;
import dev.pingan.plan.Regular;
import dev.pingan.plan.Rounds;
import dev.pingan.plan.Schedule;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;

/** When a rule is owed, year by year. */
final class ScheduleFormat {
  /** {@code 04-15}. */
  private static final Codec<MonthDay> DAY_OF_YEAR =
      id("a day of the year", ScheduleFormat::dayOfYear, day -> day.toString().substring(2));

  private static final Codec<Month> MONTH = whole(1, 12).as(Month::of, Month::getValue);

  /** By a limit day, from 1 January on. */
  static final Shape<ByDay, ?> BY_DAY =
      Parts.of(
          with("day", DAY_OF_YEAR, ByDay::day),
          withDefault(
              "limit", named("a limit", ByDay.Limit.class), ByDay.Limit.INCLUDED, ByDay::limit),
          withDefault(
              "onDayOff",
              named("what happens on a day off", ByDay.OnDayOff.class),
              ByDay.OnDayOff.STANDS,
              ByDay::onDayOff),
          ByDay::of);

  /** A month, {@code period}: or one ten-day period of it. */
  static final Shape<MonthPart, ?> MONTH_PART =
      Parts.of(
          with("month", MONTH, MonthPart::month),
          maybe("period", named("a ten-day period", TenDayPeriod.class), MonthPart::period),
          (month, period) ->
              period.map(p -> MonthPart.of(month, p)).orElseGet(() -> MonthPart.whole(month)));

  /** In some months; each is an occasion of its own, or all of them are one. */
  static final Shape<Rounds, ?> ROUNDS =
      Parts.of(
          many("parts", MONTH_PART, Rounds::parts),
          withDefault(
              "grouping",
              named("a grouping", Rounds.Grouping.class),
              Rounds.Grouping.EACH,
              Rounds::grouping),
          Rounds::of);

  /** On runs of duty days. */
  static final Shape<DutyRuns, ?> DUTY_RUNS =
      Parts.of(
          with("daysOff", named("a choice of days off", DutyRuns.DaysOff.class), DutyRuns::daysOff),
          DutyRuns::of);

  static final Union<Schedule> SCHEDULE =
      Union.<Schedule>ofTypes()
          .orOnly("year", Regular.YEAR)
          .orOnly("quarters", Regular.QUARTERS)
          .or("by-day", ByDay.class, BY_DAY)
          .or("rounds", Rounds.class, ROUNDS)
          .or("duty-runs", DutyRuns.class, DUTY_RUNS);

  private ScheduleFormat() {}

  private static MonthDay dayOfYear(String text) {
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a day of the year is written as 04-15 (MM-DD)", e);
    }
  }
}
